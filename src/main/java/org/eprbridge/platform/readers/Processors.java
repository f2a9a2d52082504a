package org.eprbridge.platform.readers;

import java.time.Instant;
import java.util.List;
import org.eprbridge.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** What an administrator sees of the readers of the log, and may do when one of them needs a hand. */
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
    void setAside(String processor, String id, Reason reason, Actor actor);

    /** What somebody has given up on for this reader, latest first. */
    List<GivenUp> givenUp(String processor);

    /**
     * Builds the projection again from the first event, beside the one that people see.
     *
     * @throws CannotRebuild with a sentence, when that is not possible (now)
     */
    void rebuild(String processor, Actor actor);

    /**
     * Throws the copy away.
     *
     * @throws CannotRebuild with a sentence, when none is being built
     */
    void cancelRebuild(String processor);

    /**
     * How far a reader is.
     *
     * @param position of the event that it reads next
     * @param head where the log ends
     * @param error why it stands still, or null
     * @param rebuildable whether it is a projection; a reaction would do everything a second time
     * @param rebuilding the last time that it was built again, or null
     */
    record Processor(
            String name,
            boolean running,
            long position,
            long head,
            @Nullable String error,
            long deadLetters,
            boolean rebuildable,
            @Nullable Rebuilding rebuilding) {

        public long lag() {
            return Math.max(0, head - position);
        }

        public boolean beingRebuilt() {
            return rebuilding != null && !rebuilding.state().ended();
        }
    }

    /**
     * An event that waits to be tried again.
     *
     * @param aggregate what it is about
     * @param cause what went wrong, or that it waits behind another one
     */
    record DeadLetter(String id, String eventName, String aggregate, String cause, Instant since) {}

    /**
     * Why somebody gives up on an event.
     *
     * @param notAboutAPatient what they confirmed not to be about a patient, as events keep it; empty for most
     */
    record Reason(String words, String notAboutAPatient) {}

    /**
     * An event that a reader leaves out for good.
     *
     * @param by the person who decided so
     */
    record GivenUp(String id, String eventName, String aggregate, String cause, String reason, String by, Instant at) {}

    /**
     * A projection that is, or was, built again.
     *
     * @param position of the event that the copy is told next
     * @param secondsLeft a guess from the rate so far, or null
     * @param by the person who asked for it
     * @param trouble why it failed, or null
     */
    record Rebuilding(
            State state,
            long position,
            long head,
            double eventsPerSecond,
            @Nullable Long secondsLeft,
            Instant startedAt,
            @Nullable Instant endedAt,
            String by,
            @Nullable String trouble) {

        /** Where a rebuild stands. */
        public enum State {
            BUILDING,
            EXCHANGING,
            DONE,
            FAILED,
            CANCELLED;

            public boolean ended() {
                return this == DONE || this == FAILED || this == CANCELLED;
            }
        }
    }

    /** It cannot be built again, or not now; the sentence says why. */
    final class CannotRebuild extends RuntimeException {

        private static final long serialVersionUID = 1;

        public CannotRebuild(String sentence) {
            super(sentence);
        }
    }
}
