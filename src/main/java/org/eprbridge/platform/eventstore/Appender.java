package org.eprbridge.platform.eventstore;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * Puts commits at the head, one at a time per process. The position is the fence: whatever becomes of a lost answer, only
 * one commit can ever lie there, so the same commit is tried again at the same place until it is known which one does.
 */
final class Appender {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LONGEST_PAUSE_MS = 200;

    private final CommitLog log;
    private final ReentrantLock turn = new ReentrantLock();

    Appender(CommitLog log) {
        this.log = log;
    }

    /** @throws StreamTaken when another commit already holds one of its stream keys */
    void append(Commit draft) throws StreamTaken {
        turn.lock();
        try {
            new Attempt(draft).run();
        } finally {
            turn.unlock();
        }
    }

    /** Somebody else stored an event at the same place of the same stream. */
    static final class StreamTaken extends Exception {

        StreamTaken(String message) {
            super(message);
        }

        StreamTaken(Throwable cause) {
            super("Somebody else was faster.", cause);
        }
    }

    private enum Outcome {
        STORED,
        SOMEBODY_ELSE_IS_THERE,
        NOBODY_IS_THERE
    }

    private final class Attempt {

        private final Commit draft;
        private final long deadline = System.nanoTime() + PATIENCE.toNanos();
        private int pauses;

        Attempt(Commit draft) {
            this.draft = draft;
        }

        void run() throws StreamTaken {
            while (true) {
                var commit = draft.movedTo(log.head());
                try {
                    log.insert(commit);
                    log.moveOn(commit);
                    return;
                } catch (MongoException e) {
                    switch (afterFailureOf(commit, e)) {
                        case STORED -> {
                            log.moveOn(commit);
                            return;
                        }
                        case SOMEBODY_ELSE_IS_THERE -> log.freshHead();
                        case NOBODY_IS_THERE -> {
                            if (isDuplicate(e)) {
                                throw new StreamTaken(e);
                            }
                            pause(e);
                        }
                    }
                }
            }
        }

        /** Server texts are never parsed: what lies at our position says what happened. */
        private Outcome afterFailureOf(Commit commit, MongoException failure) {
            if (isRefusal(failure)) {
                throw new EventStoreException("The database refused to store the events.", failure);
            }
            while (true) {
                try {
                    if (log.anyAt(commit.position()).isEmpty()) {
                        return Outcome.NOBODY_IS_THERE;
                    }
                    var durable = log.durableAt(commit.position());
                    if (durable.isPresent()) {
                        return durable.get().id().equals(commit.id()) ? Outcome.STORED : Outcome.SOMEBODY_ELSE_IS_THERE;
                    }
                } catch (MongoException e) {
                    failure.addSuppressed(e);
                }
                pause(failure);
            }
        }

        private void pause(MongoException failure) {
            if (System.nanoTime() > deadline) {
                throw new EventStoreException(
                        "The database did not say in time whether the events are stored. They are, or they are not; look before trying again.",
                        failure);
            }
            int longest = Math.min(LONGEST_PAUSE_MS, 5 << Math.min(pauses++, 6));
            LockSupport.parkNanos(Duration.ofMillis(ThreadLocalRandom.current().nextInt(1, longest))
                    .toNanos());
        }
    }

    private static boolean isDuplicate(MongoException failure) {
        return ErrorCategory.fromErrorCode(failure.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }

    /** A plain no from the server. A missing write concern, a lost connection and "unknown error" are not. */
    private static boolean isRefusal(MongoException failure) {
        return failure instanceof MongoWriteException && failure.getCode() > 0 && !isDuplicate(failure);
    }
}
