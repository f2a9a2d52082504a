package org.eprbridge.platform.embedded;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the file from growing for ever: now and then moves what is still needed out of mostly empty places. */
final class Tidying implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);
    private static final int SECONDS_BETWEEN = 5;
    private static final long SMALL_FILE = 64L * 1024 * 1024;
    private static final int FILL_RATE_WANTED = 40;
    private static final int BYTES_AT_ONCE = 4 * 1024 * 1024;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("embedded-database-tidying").factory());
    private final MVStore store;
    private final GroupSync sync;

    private Tidying(MVStore store, GroupSync sync) {
        this.store = store;
        this.sync = sync;
    }

    static Tidying of(MVStore store, GroupSync sync) {
        var tidying = new Tidying(store, sync);
        tidying.clock.scheduleWithFixedDelay(tidying::tidy, SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
        return tidying;
    }

    private void tidy() {
        try {
            if (store.getFileStore().size() > SMALL_FILE) {
                sync.alone(() -> store.compact(FILL_RATE_WANTED, BYTES_AT_ONCE));
            }
        } catch (RuntimeException e) {
            LOG.warn("The embedded database could not be tidied this time: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        clock.shutdown();
        try {
            clock.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
