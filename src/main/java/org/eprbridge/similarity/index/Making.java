package org.eprbridge.similarity.index;

import java.time.Duration;
import java.time.Instant;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.platform.readers.Processors.Rebuilding;
import org.eprbridge.platform.readers.Processors.Rebuilding.State;
import org.jspecify.annotations.Nullable;

/**
 * The last time that somebody had the index made anew.
 *
 * @param heard the position up to which the new one has heard the log
 * @param lookedAt when that was so
 * @param endedAt null while it is being made
 */
record Making(
        PersonId by,
        Instant startedAt,
        long heard,
        Instant lookedAt,
        State state,
        @Nullable Instant endedAt) {

    Rebuilding seenFrom(long head) {
        double seconds = Math.max(0.001, Duration.between(startedAt, lookedAt).toMillis() / 1_000.0);
        double rate = heard / seconds;
        long left = Math.max(0, head - heard);
        boolean guess = !state.ended() && rate > 0 && left > 0;
        return new Rebuilding(
                state,
                heard,
                head,
                rate,
                guess ? (long) Math.ceil(left / rate) : null,
                startedAt,
                endedAt,
                by.value(),
                null);
    }
}
