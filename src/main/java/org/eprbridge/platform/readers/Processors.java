package org.eprbridge.platform.readers;

import java.time.Instant;
import java.util.List;
import org.eprbridge.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** What an administrator sees of the readers of the log, and may do about events that one of them could not digest. */
public interface Processors {

    /** Every reader on this node, by name. */
    List<Processor> all();

    /** What the reader could not digest, and what waits behind it, oldest first. */
    List<DeadLetter> deadLetters(String processor);

    /**
     * Tries again, beginning with the oldest one about the same thing.
     *
     * @param id of any dead letter about that thing
     * @return whether everything about that thing has now been digested
     */
    boolean retry(String processor, String id);

    /** Gives up on one event for one reader, and remembers who did so and why. The event stays in the log. */
    void setAside(String processor, String id, String reason, Actor actor);

    /**
     * How far a reader is.
     *
     * @param position of the event that it reads next
     * @param head where the log ends
     * @param error why it stands still, or null
     */
    record Processor(
            String name,
            boolean running,
            long position,
            long head,
            boolean replaying,
            @Nullable String error,
            long deadLetters) {

        public long lag() {
            return Math.max(0, head - position);
        }
    }

    /**
     * An event that waits to be tried again.
     *
     * @param aggregate what it is about
     * @param cause what went wrong, or that it waits behind another one
     */
    record DeadLetter(String id, String eventName, String aggregate, String cause, Instant since) {}
}
