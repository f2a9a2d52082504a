package org.eprbridge.platform.embedded;

import de.bwaldvogel.mongo.exception.MongoSilentServerException;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/**
 * Answers a write only when the disk has it. Whoever comes first writes a version of the store for everybody who has
 * finished by then; a version never cuts through a command, because commands keep the gate open while they run.
 *
 * <p>After the first failure nothing is answered any more: what lies in memory then is not what the disk has, and a sync
 * that is tried again may succeed without having written anything.
 */
final class GroupSync {

    private static final Logger LOG = LoggerFactory.getLogger(GroupSync.class);

    private final MVStore store;
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private final ReentrantLock turn = new ReentrantLock();
    private final Condition moved = turn.newCondition();
    private long finished;
    private long durable;
    private boolean leading;
    private boolean stopping;
    private volatile @Nullable String trouble;

    GroupSync(MVStore store) {
        this.store = store;
    }

    /** Why nothing is answered any more. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Runs a command that changes nothing; the room that it reads is not used again meanwhile. */
    <T> T read(Supplier<T> command) {
        refuseInTrouble();
        var version = store.registerVersionUsage();
        try {
            return command.get();
        } catch (MVStoreException e) {
            refuseInTrouble();
            throw e;
        } finally {
            store.deregisterVersionUsage(version);
        }
    }

    /** Runs a command beside others and returns when it is on disk. */
    <T> T write(Supplier<T> command) {
        return run(gate.readLock(), command);
    }

    /** Runs something that no command may see half done, and returns when it is on disk. */
    <T> T alone(Supplier<T> work) {
        return run(gate.writeLock(), work);
    }

    /** Returns when everything that has happened so far is on disk. */
    void now() {
        await(finish());
    }

    /** Lets everything that runs come to its end, then the last work, all on disk, and refuses what comes afterwards. */
    void stop(Runnable lastWork) {
        gate.writeLock().lock();
        try {
            stopping = true;
            refuseInTrouble();
            lastWork.run();
        } finally {
            gate.writeLock().unlock();
        }
        now();
    }

    private <T> T run(Lock entrance, Supplier<T> command) {
        entrance.lock();
        T answer;
        long ticket;
        try {
            refuseInTrouble();
            if (stopping) {
                throw new MongoSilentServerException("EPR Bridge is stopping. Nothing more is accepted.");
            }
            answer = command.get();
        } catch (MVStoreException | Error e) {
            giveUp(e); // what is half done must not become part of a version
            throw e;
        } finally {
            ticket = finish();
            entrance.unlock();
        }
        await(ticket);
        return answer;
    }

    private void refuseInTrouble() {
        if (trouble != null) {
            throw new MongoSilentServerException(trouble);
        }
    }

    private void giveUp(Throwable cause) {
        synchronized (this) {
            if (trouble != null) {
                return;
            }
            trouble =
                    "The disk no longer takes or gives what it should (%s). Nothing more is accepted. Look after the disk, then restart EPR Bridge."
                            .formatted(sentence(NestedExceptionUtils.getMostSpecificCause(cause)));
        }
        LOG.error("The embedded database stops working: {}", trouble, cause);
    }

    private static String sentence(Throwable root) {
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
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
                refuseInTrouble();
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
        try {
            reached = writeVersion();
            store.sync();
        } catch (RuntimeException | Error e) {
            giveUp(e);
            reached = -1;
        } finally {
            turn.lock();
            leading = false;
            moved.signalAll();
        }
        durable = Math.max(durable, reached);
    }

    private long writeVersion() {
        gate.writeLock().lock();
        try {
            refuseInTrouble();
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
