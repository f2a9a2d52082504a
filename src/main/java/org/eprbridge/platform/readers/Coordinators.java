package org.eprbridge.platform.readers;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

/**
 * One thread for each reader, on which it looks for what is new. On threads that readers share, two rounds of one reader may
 * meet, and the second one is dropped: when it was the one that tells the reader to stop, the reader hears of it when its
 * claim is next due, and the house takes seconds to close. On a thread of its own no round meets another.
 */
final class Coordinators implements AutoCloseable {

    private final ThreadFactory threads =
            Thread.ofPlatform().name("log-coordinator-", 0).factory();
    private final Queue<ScheduledExecutorService> all = new ConcurrentLinkedQueue<>();

    ScheduledExecutorService another() {
        var one = Executors.newSingleThreadScheduledExecutor(threads);
        all.add(one);
        return one;
    }

    @Override
    public void close() {
        all.forEach(ScheduledExecutorService::shutdownNow);
    }
}
