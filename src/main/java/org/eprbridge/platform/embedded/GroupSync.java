package org.eprbridge.platform.embedded;

import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Answers a write only when the disk has it. Whoever comes first writes a version of the store for everybody who has
 * finished by then; a version never cuts through a command, because commands keep the gate open while they run.
 */
final class GroupSync {

    private final MVStore store;
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private final ReentrantLock turn = new ReentrantLock();
    private final Condition moved = turn.newCondition();
    private long finished;
    private long durable;
    private boolean leading;
    private @Nullable RuntimeException broken;

    GroupSync(MVStore store) {
        this.store = store;
    }

    /** Runs a command beside others and returns when it is on disk. */
    <T> T write(Supplier<T> command) {
        gate.readLock().lock();
        T answer;
        long ticket;
        try {
            answer = command.get();
        } finally {
            ticket = finish();
            gate.readLock().unlock();
        }
        await(ticket);
        return answer;
    }

    /** Runs something that no command may see half done, and returns when it is on disk. */
    <T> T alone(Supplier<T> work) {
        gate.writeLock().lock();
        T answer;
        long ticket;
        try {
            answer = work.get();
        } finally {
            ticket = finish();
            gate.writeLock().unlock();
        }
        await(ticket);
        return answer;
    }

    private long finish() {
        turn.lock();
        try {
            return ++finished;
        } finally {
            turn.unlock();
        }
    }

    private void await(long ticket) {
        turn.lock();
        try {
            while (durable < ticket) {
                if (broken != null) {
                    throw new MongoServerException("The disk no longer takes what is written: " + broken.getMessage());
                }
                if (leading) {
                    moved.awaitUninterruptibly();
                } else {
                    lead();
                }
            }
        } finally {
            turn.unlock();
        }
    }

    /** Called with the turn held; gives it away while the disk works, so that others can line up. */
    private void lead() {
        leading = true;
        turn.unlock();
        long reached = -1;
        RuntimeException failure = null;
        try {
            reached = writeVersion();
            store.sync();
        } catch (MVStoreException e) {
            failure = e;
        } finally {
            turn.lock();
            leading = false;
            moved.signalAll();
        }
        if (failure == null) {
            durable = Math.max(durable, reached);
        } else {
            broken = failure;
        }
    }

    private long writeVersion() {
        gate.writeLock().lock();
        try {
            long reached = finishedSoFar();
            store.commit();
            return reached;
        } finally {
            gate.writeLock().unlock();
        }
    }

    private long finishedSoFar() {
        turn.lock();
        try {
            return finished;
        } finally {
            turn.unlock();
        }
    }
}
