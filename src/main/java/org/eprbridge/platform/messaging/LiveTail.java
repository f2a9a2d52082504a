package org.eprbridge.platform.messaging;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.eprbridge.platform.readers.ReadModels;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Follows the end of the log on this node and pings the open screens, a few times a second at most. */
class LiveTail implements Live, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveTail.class);

    private static final int GATHER_MILLIS = 200;

    private final EventStore store;
    private final ReadModels readModels;
    private final List<Consumer<Set<String>>> watchers = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    LiveTail(EventStore store, ReadModels readModels) {
        this.store = store;
        this.readModels = readModels;
    }

    @Override
    public Runnable watch(Consumer<Set<String>> changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("live-screens").daemon().start(this::follow);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void follow() {
        while (running) {
            try (var stream = store.openStream(store.createHeadToken())) {
                var late = new HashSet<String>();
                while (running) {
                    late.addAll(gather(stream));
                    if (!late.isEmpty()) {
                        boolean level = readModels.catchUp(Duration.ofSeconds(2));
                        var changed = Set.copyOf(late);
                        watchers.forEach(watcher -> ping(watcher, changed));
                        if (level) {
                            late.clear(); // else they are told again when the lists show it
                        }
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("Live screens pause: the log cannot be followed. Trying again.", e);
                pause();
            }
        }
    }

    /** Waits for a first change, then a moment longer for its companions. */
    private static Set<String> gather(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        var changed = new HashSet<String>();
        int patience = 1_000;
        while (stream.hasNextAvailable(patience, TimeUnit.MILLISECONDS) && changed.size() < 1_000) {
            if (stream.nextAvailable() instanceof DomainEventMessage<?> event) {
                changed.add(event.getAggregateIdentifier());
            }
            patience = GATHER_MILLIS;
        }
        return changed;
    }

    private static void ping(Consumer<Set<String>> watcher, Set<String> changed) {
        try {
            watcher.accept(changed);
        } catch (RuntimeException e) {
            LOG.debug("A screen that has gone was not told of a change.", e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
