package org.eprbridge.platform.eventstore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Puts commits at the head, one group at a time per process: while one is on its way to the disk, the next one gathers, and
 * one of those who wait takes it there.
 *
 * <p>One group only, because a commit may rest only on one that is known to stay: a second group on its way could lose the
 * first one from under it and leave a hole.
 */
final class Appender {

    private static final int MOST_COMMITS = 256;
    private static final int MOST_BYTES = 1_000_000;
    private static final long LONGEST_GATHERING = TimeUnit.MILLISECONDS.toNanos(10);

    private final CommitLog log;
    private final AppendWatch watch;
    private final ReentrantLock turn = new ReentrantLock();
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private boolean underWay;
    private @Nullable Thread gathering;

    /** How many were there when the last group had come back: those in it, and those who had lined up meanwhile. */
    private int usual;

    /** How long the next group waits for them. */
    private long patience;

    Appender(CommitLog log, AppendWatch watch) {
        this.log = log;
        this.watch = watch;
    }

    /**
     * Returns when the commit is stored.
     *
     * @throws StreamTaken when another commit already holds one of its stream keys
     * @throws LogUnavailable when the database did not say in time whether it is stored
     */
    void append(Draft draft) throws StreamTaken {
        long began = System.nanoTime();
        var mine = new Waiting(draft);
        if (linesUpBehindOthers(mine)) {
            mine.await();
        }
        if (!mine.decided()) {
            lead();
        }
        mine.tell();
        watch.appended(System.nanoTime() - began);
    }

    private boolean linesUpBehindOthers(Waiting mine) {
        turn.lock();
        try {
            boolean behindOthers = underWay;
            queue.add(mine);
            underWay = true;
            if (gathering != null && queue.size() >= usual) {
                LockSupport.unpark(gathering);
            }
            return behindOthers;
        } finally {
            turn.unlock();
        }
    }

    /** Only the first in the queue leads, so its own commit is always in its group. */
    private void lead() {
        gather();
        var group = nextGroup();
        long began = System.nanoTime();
        try {
            new GroupInsert(log, watch, Appender::park, group).run();
        } finally {
            handOver(group, System.nanoTime() - began);
        }
    }

    /**
     * Those of the last group who write again come in a moment. Without that moment the quickest of them would go alone,
     * and the others would wait for a whole sync of the disk. It ends when everybody is there, and is never longer than
     * half of what the last group took. Who is alone never waits.
     */
    private void gather() {
        long end = System.nanoTime() + patience;
        while (mustWaitForOthers()
                && System.nanoTime() < end
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }

    private boolean mustWaitForOthers() {
        turn.lock();
        try {
            gathering = queue.size() < usual ? Thread.currentThread() : null;
            return gathering != null;
        } finally {
            turn.unlock();
        }
    }

    private static void park(long milliseconds) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }

    /** Wakes each for itself and without the lock: woken all at once they would queue up for it again. */
    private void handOver(List<Waiting> group, long took) {
        Waiting next;
        turn.lock();
        try {
            usual = Math.min(MOST_COMMITS, group.size() + queue.size());
            patience = Math.min(took / 2, LONGEST_GATHERING);
            next = queue.peek();
            underWay = next != null;
        } finally {
            turn.unlock();
        }
        group.forEach(Waiting::wake);
        if (next != null) {
            next.leads();
        }
    }

    private List<Waiting> nextGroup() {
        turn.lock();
        try {
            gathering = null;
            return takenFromTheQueue();
        } finally {
            turn.unlock();
        }
    }

    /** Two events at the same place of the same stream never go together: the second would take the rest down with it. */
    private List<Waiting> takenFromTheQueue() {
        var group = new ArrayList<Waiting>();
        var keys = new HashSet<String>();
        int bytes = 0;
        for (var candidates = queue.iterator(); candidates.hasNext() && group.size() < MOST_COMMITS; ) {
            var candidate = candidates.next();
            boolean fits = group.isEmpty() || bytes + candidate.draft.bytes() <= MOST_BYTES;
            if (!fits) {
                break;
            }
            if (candidate.draft.keys().stream().noneMatch(keys::contains)) {
                keys.addAll(candidate.draft.keys());
                bytes += candidate.draft.bytes();
                group.add(candidate);
                candidates.remove();
            }
        }
        return group;
    }

    /** Somebody else stored an event at the same place of the same stream. */
    static final class StreamTaken extends Exception {

        private static final long serialVersionUID = 1;

        StreamTaken(String message) {
            super(message);
        }

        StreamTaken(Throwable cause) {
            super("Somebody else was faster.", cause);
        }
    }
}
