package org.eprbridge.platform.readers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is known of the last time that a projection was built again; kept in the database, so that any node can go on.
 *
 * @param run counts the times, and tells the collections of one run from those of another
 * @param position of the event that the copy is told next
 * @param node who builds it
 * @param seenAt when that node last said so
 */
@Document("rebuilds")
record RebuildRecord(
        @Id String reader,
        long run,
        Processors.Rebuilding.State state,
        long position,
        double eventsPerSecond,
        Instant startedAt,
        @Nullable Instant endedAt,
        String by,
        String node,
        Instant seenAt,
        @Nullable String trouble) {

    Processors.Rebuilding seenFrom(long head) {
        long left = Math.max(0, head - position);
        return new Processors.Rebuilding(
                state,
                position,
                head,
                eventsPerSecond,
                state.ended() || eventsPerSecond <= 0 ? null : (long) Math.ceil(left / eventsPerSecond),
                startedAt,
                endedAt,
                by,
                trouble);
    }
}
