package org.eprbridge.platform.eventstore;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for what other nodes have stored; what this node stores itself wakes its readers at once. A change stream is only
 * the bell: what is read is read by position, so nothing hangs on how far back the server's stream reaches. Where there are
 * no change streams (a single server), it looks ten times a second.
 */
final class OtherNodes implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OtherNodes.class);
    private static final long MILLIS_BETWEEN_LOOKS = 100;
    private static final long MILLIS_AFTER_TROUBLE = 1_000;

    private final CommitLog log;
    private final MongoDatabase database;
    private final Thread listener;
    private volatile boolean closed;
    private boolean hasABell = true;

    OtherNodes(CommitLog log, MongoDatabase database) {
        this.log = log;
        this.database = database;
        this.listener = Thread.ofPlatform().daemon().name("other-nodes").start(this::listen);
    }

    private void listen() {
        while (!closed) {
            try {
                log.freshHead();
                if (hasABell) {
                    waitForTheBell();
                } else {
                    pause(MILLIS_BETWEEN_LOOKS);
                }
            } catch (MongoCommandException noChangeStreams) {
                LOG.info(
                        "This database rings no bell when another node stores something; looking every {} ms instead.",
                        MILLIS_BETWEEN_LOOKS);
                hasABell = false;
            } catch (MongoException away) {
                LOG.debug("The log could not be read this time: {}", away.getMessage());
                pause(MILLIS_AFTER_TROUBLE);
            }
        }
    }

    private void waitForTheBell() {
        var onlyTheFact = List.of(Aggregates.project(Projections.include("_id", "documentKey")));
        try (var bell = database.getCollection(MongoCommits.COLLECTION)
                .watch(onlyTheFact)
                .maxAwaitTime(1, TimeUnit.SECONDS)
                .cursor()) {
            log.freshHead(); // what came between the last look and the first ring
            while (!closed) {
                if (bell.tryNext() != null) {
                    log.freshHead();
                }
            }
        }
    }

    private void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        listener.interrupt();
    }
}
