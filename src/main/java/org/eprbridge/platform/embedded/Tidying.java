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
    private static final int MILLIS_BETWEEN = 100;

    /** After so many times without anything to do for others. */
    private static final int QUIET = 10;

    static final long SMALL_FILE = 32L * 1024 * 1024;
    private static final int FILL_RATE_WANTED = 50;
    private static final int BYTES_A_STEP = 512 * 1024;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("embedded-database-tidying").factory());
    private final MVStore store;
    private final RandomAccessStore file;
    private final GroupSync sync;
    private final long from;
    private long seen;
    private int quietFor;
    private volatile boolean closing;

    private Tidying(MVStore store, GroupSync sync, long from) {
        this.store = store;
        this.file = (RandomAccessStore) store.getFileStore();
        this.sync = sync;
        this.from = from;
    }

    /** @param remember what is done once a minute beside the tidying; it never fails, or it would not be done again */
    static Tidying of(MVStore store, GroupSync sync, long from, Runnable remember) {
        var tidying = new Tidying(store, sync, from);
        tidying.clock.scheduleWithFixedDelay(tidying::tidy, MILLIS_BETWEEN, MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
        tidying.clock.scheduleWithFixedDelay(remember, 1, 1, TimeUnit.MINUTES);
        return tidying;
    }

    private void tidy() {
        try {
            quietFor = file.getWriteCount() == seen ? quietFor + 1 : 0;
            boolean moved = isUntidy() && store.compact(FILL_RATE_WANTED, BYTES_A_STEP);
            if (quietFor > 0 && moved) {
                sync.now(); // while others write, what was moved goes to the disk with what they write
            } else if (quietFor > QUIET && hasRoomToGiveBack()) {
                sync.now();
                file.compactMoveChunks(FILL_RATE_WANTED, BYTES_A_STEP, store);
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

    private boolean hasRoomToGiveBack() {
        return !closing && isLarge() && file.getFillRate() < FILL_RATE_WANTED;
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
