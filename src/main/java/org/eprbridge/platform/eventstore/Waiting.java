package org.eprbridge.platform.eventstore;

import java.util.concurrent.locks.LockSupport;
import org.eprbridge.platform.eventstore.Appender.StreamTaken;
import org.jspecify.annotations.Nullable;

/** A draft, the thread that waits for it, and what became of it. The leader of its group decides, its own caller reads. */
final class Waiting {

    final Draft draft;
    private final Thread caller = Thread.currentThread();
    private volatile boolean leading;
    private volatile boolean stored;
    private volatile @Nullable Exception failure;

    Waiting(Draft draft) {
        this.draft = draft;
    }

    void isStored() {
        stored = true;
    }

    void failed(Exception why) {
        failure = why;
    }

    boolean decided() {
        return stored || failure != null;
    }

    void wake() {
        LockSupport.unpark(caller);
    }

    /** Its caller is the first in the queue and takes the next group. */
    void leads() {
        leading = true;
        wake();
    }

    /** Returns when it is decided or has to lead; an interrupt waits, because what is on its way cannot be called back. */
    void await() {
        boolean interrupted = false;
        while (!decided() && !leading) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted(); // or park would return at once for ever
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    void tell() throws StreamTaken {
        switch (failure) {
            case null -> {}
            case StreamTaken taken -> throw taken;
            case RuntimeException other -> throw other;
            default -> throw new IllegalStateException(failure);
        }
    }
}
