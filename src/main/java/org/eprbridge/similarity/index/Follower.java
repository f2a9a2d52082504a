package org.eprbridge.similarity.index;

import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells one index the whole log, from the first event to whatever comes, until it is stopped. */
final class Follower {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    /** So often are people shown what has been heard while there is still more to hear. */
    private static final long SHOWN_EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final EventStore store;
    private final Index index;
    private final Runnable whenCaughtUp;
    private final Thread thread;
    private volatile boolean stopped;
    private boolean caughtUp;
    private long shownAt;

    Follower(EventStore store, Index index, Runnable whenCaughtUp) {
        this.store = store;
        this.index = index;
        this.whenCaughtUp = whenCaughtUp;
        this.thread = Thread.ofPlatform().daemon().name("similarity-index").start(this::follow);
    }

    Index index() {
        return index;
    }

    private void follow() {
        while (!stopped) {
            try (var stream = store.openStream(before(index.position()))) {
                while (!stopped) {
                    hearNext(stream);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn(
                        "The index of similar texts waits: the log cannot be read ({}).",
                        e.getClass().getSimpleName());
                LOG.debug("Why the log cannot be read", e);
                pause();
            }
        }
    }

    private void hearNext(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        if (stream.hasNextAvailable(0, TimeUnit.MILLISECONDS)) {
            hear(stream.nextAvailable());
            if (System.nanoTime() - shownAt > SHOWN_EVERY_NANOS) {
                show();
            }
            return;
        }
        show();
        if (!caughtUp && index.complete()) {
            caughtUp = true;
            whenCaughtUp.run();
        }
        stream.hasNextAvailable(caughtUp ? 1_000 : 20, TimeUnit.MILLISECONDS);
    }

    /** What cannot be read says nothing; whoever reads lists of it will tell. */
    private void hear(TrackedEventMessage<?> event) {
        long next = event.trackingToken().position().orElse(index.position()) + 1;
        try {
            index.hear(event.getPayload(), next);
        } catch (RuntimeException e) {
            LOG.debug("An event is left out of the index of similar texts: {}", event.getIdentifier());
            index.skipTo(next);
        }
    }

    private void show() {
        index.show();
        shownAt = System.nanoTime();
    }

    private static @Nullable TrackingToken before(long position) {
        return position == 0 ? null : new GlobalSequenceTrackingToken(position - 1);
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        stopped = true;
        thread.interrupt();
        try {
            thread.join(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        index.close();
    }
}
