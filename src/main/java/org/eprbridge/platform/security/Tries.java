package org.eprbridge.platform.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How often a password was wrong.
 *
 * @param count without a longer pause between two
 * @param last when the last one was wrong
 * @param right when the last one was right, if ever
 * @param forgotten when nobody needs this any more
 */
@Document("wrong_passwords")
record Tries(
        @Id String id, int count, Instant last, @Nullable Instant right, Instant forgotten) {

    boolean wasRightAfter(Instant moment) {
        return right != null && right.isAfter(moment);
    }
}
