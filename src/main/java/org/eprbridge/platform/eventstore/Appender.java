package org.eprbridge.platform.eventstore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
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
    private static final long GATHERING_NANOS = TimeUnit.MICROSECONDS.toNanos(200);

    private final CommitLog log;
    private final AppendWatch watch;
    private final ReentrantLock turn = new ReentrantLock();
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private boolean underWay;
    private int lastGroup;

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
        var mine = new Waiting(draft, turn.newCondition());
        turn.lock();
        try {
            queue.add(mine);
            while (!mine.decided()) {
                if (underWay) {
                    mine.news.awaitUninterruptibly();
                } else {
                    lead();
                }
            }
            wakeTheNext();
        } finally {
            turn.unlock();
        }
        mine.tell();
        watch.appended(System.nanoTime() - began);
    }

    /** Called with the turn held; gives it away while the group is on its way, so that others can line up. */
    private void lead() {
        underWay = true;
        gather();
        var group = nextGroup();
        lastGroup = group.size();
        turn.unlock();
        try {
            new GroupInsert(log, watch, Appender::park, group).run();
        } finally {
            turn.lock();
            underWay = false;
            group.forEach(one -> one.news.signal());
        }
    }

    /**
     * Those of the last group who write again come in a moment. Without that moment the quickest of them would go alone,
     * and the others would wait for a whole sync of the disk. Who is alone never waits.
     */
    private void gather() {
        if (queue.size() < lastGroup / 2) {
            turn.unlock();
            LockSupport.parkNanos(GATHERING_NANOS);
            turn.lock();
        }
    }

    private static void park(long milliseconds) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }

    private void wakeTheNext() {
        if (!underWay && !queue.isEmpty()) {
            queue.getFirst().news.signal();
        }
    }

    /** Two events at the same place of the same stream never go together: the second would take the rest down with it. */
    private List<Waiting> nextGroup() {
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

    /** A draft and what became of it. The leader writes, its own caller reads, both with the turn held. */
    static final class Waiting {

        final Draft draft;
        private final Condition news;
        private boolean stored;
        private @Nullable Exception failure;

        Waiting(Draft draft, Condition news) {
            this.draft = draft;
            this.news = news;
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

        void tell() throws StreamTaken {
            switch (failure) {
                case null -> {}
                case StreamTaken taken -> throw taken;
                case RuntimeException other -> throw other;
                default -> throw new IllegalStateException(failure);
            }
        }
    }
}
