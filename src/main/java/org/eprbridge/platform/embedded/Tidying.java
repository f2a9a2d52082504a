package org.eprbridge.platform.embedded;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the file from growing for ever: moves what is still needed out of mostly empty places, a little at a time, and gives
 * room at the end of the file back when nothing else is going on.
 */
final class Tidying implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);
    private static final int MILLIS_BETWEEN = 500;
    private static final int STEPS_AT_ONCE = 8;
    static final long SMALL_FILE = 32L * 1024 * 1024;
    private static final int FILL_RATE_WANTED = 60;
    private static final int BYTES_A_STEP = 1024 * 1024;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("embedded-database-tidying").factory());
    private final MVStore store;
    private final RandomAccessStore file;
    private final GroupSync sync;
    private final long from;
    private long seen;
    private volatile boolean closing;

    private Tidying(MVStore store, GroupSync sync, long from) {
        this.store = store;
        this.file = (RandomAccessStore) store.getFileStore();
        this.sync = sync;
        this.from = from;
    }

    static Tidying of(MVStore store, GroupSync sync, long from) {
        var tidying = new Tidying(store, sync, from);
        tidying.clock.scheduleWithFixedDelay(tidying::tidy, MILLIS_BETWEEN, MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
        return tidying;
    }

    private void tidy() {
        try {
            for (int step = 0; step < STEPS_AT_ONCE && isUntidy(); step++) {
                if (!store.compact(FILL_RATE_WANTED, BYTES_A_STEP)) {
                    break;
                }
                sync.now();
            }
            if (isQuiet() && isLarge() && file.getFillRate() < FILL_RATE_WANTED) {
                sync.now();
                file.compactMoveChunks(FILL_RATE_WANTED, 4 * BYTES_A_STEP, store);
            }
            seen = file.getWriteCount();
        } catch (RuntimeException e) {
            LOG.warn("The embedded database could not be tidied this time: {}", e.getMessage());
        }
    }

    private boolean isUntidy() {
        return !closing && isLarge() && file.getChunksFillRate() < FILL_RATE_WANTED;
    }

    private boolean isLarge() {
        return file.size() > from;
    }

    private boolean isQuiet() {
        return !closing && file.getWriteCount() == seen;
    }

    @Override
    public void close() {
        closing = true;
        clock.shutdown();
        try {
            clock.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
