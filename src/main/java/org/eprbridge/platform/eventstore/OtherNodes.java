package org.eprbridge.platform.eventstore;

import com.mongodb.MongoException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for what other nodes have stored; what this node stores itself wakes its readers at once. */
final class OtherNodes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OtherNodes.class);
    private static final int MILLISECONDS_BETWEEN = 100;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("other-nodes").factory());
    private final CommitLog log;

    OtherNodes(CommitLog log) {
        this.log = log;
        clock.scheduleWithFixedDelay(this::look, MILLISECONDS_BETWEEN, MILLISECONDS_BETWEEN, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            log.freshHead();
        } catch (MongoException e) {
            LOG.debug("The log could not be read this time: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
