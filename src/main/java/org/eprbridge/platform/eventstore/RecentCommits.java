package org.eprbridge.platform.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The end of the log in memory, so that thirty readers of one new event do not ask the database thirty times. */
final class RecentCommits {

    private static final int KEPT = 2_048;

    private final ConcurrentSkipListMap<Long, Commit> byPosition = new ConcurrentSkipListMap<>();
    private final AtomicInteger kept = new AtomicInteger();

    void remember(Commit commit) {
        if (byPosition.put(commit.position(), commit) == null && kept.incrementAndGet() > KEPT) {
            byPosition.pollFirstEntry();
            kept.decrementAndGet();
        }
    }

    /** The unbroken run of commits from the one that covers the position on; empty when memory does not reach back. */
    List<Commit> from(long position, int most) {
        var covering = byPosition.floorEntry(position);
        if (covering == null || covering.getValue().end() <= position) {
            return List.of();
        }
        var run = new ArrayList<Commit>();
        Commit next = covering.getValue();
        while (next != null && run.size() < most) {
            run.add(next);
            next = byPosition.get(next.end());
        }
        return run;
    }
}
