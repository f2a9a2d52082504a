package org.eprbridge.platform.readers;

import static org.eprbridge.platform.readers.Processors.Rebuilding.State.CANCELLED;
import static org.eprbridge.platform.readers.Processors.Rebuilding.State.DONE;
import static org.eprbridge.platform.readers.Processors.Rebuilding.State.EXCHANGING;
import static org.eprbridge.platform.readers.Processors.Rebuilding.State.FAILED;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.platform.readers.CopyBeingTold.CannotTake;
import org.eprbridge.platform.readers.Processors.CannotRebuild;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Builds projections again while people go on reading. What this node or another one could not finish, because it was
 * stopped or killed, is taken up again where it was.
 */
final class Rebuilds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Duration TIME_TO_FINISH = Duration.ofSeconds(10);

    private final RebuildBook book;
    private final Rebuildables projections;
    private final Exchange exchange;
    private final NodeName node;
    private final Clock clock;
    private final SignsOfLife signs;
    private final Set<String> atWork = ConcurrentHashMap.newKeySet();
    private ScheduledExecutorService looks = newLooks();
    private volatile ExecutorService builders = newBuilders();
    private volatile boolean running;

    Rebuilds(RebuildBook book, Rebuildables projections, Exchange exchange, NodeName node, Clock clock) {
        this.book = book;
        this.projections = projections;
        this.exchange = exchange;
        this.node = node;
        this.clock = clock;
        this.signs = new SignsOfLife(node.claim(), System::nanoTime);
    }

    boolean canRebuild(String reader) {
        return projections.contains(reader);
    }

    Optional<RebuildRecord> find(String reader) {
        return book.find(reader);
    }

    void begin(String reader, PersonId by) {
        if (!canRebuild(reader)) {
            throw new CannotRebuild(
                    "“%s” acts on what happens: told the log again, it would do everything a second time. Only projections can be built again."
                            .formatted(reader));
        }
        var begun = book.begin(reader, by.value(), node.value())
                .orElseThrow(() -> new CannotRebuild("“%s” is being built already.".formatted(reader)));
        LOG.info("event=rebuild-started reader={} run={} by={}", reader, begun.run(), by);
        launch(begun);
    }

    void cancel(String reader) {
        if (!book.cancel(reader)) {
            throw new CannotRebuild("“%s” is not being built, or its copy is just taking its place.".formatted(reader));
        }
    }

    private void launch(RebuildRecord record) {
        if (atWork.add(record.reader())) {
            builders.execute(() -> work(record));
        }
    }

    private void work(RebuildRecord record) {
        var copy = projections.copy(record);
        try {
            if (record.state() == EXCHANGING) {
                exchange.finish(record, copy);
                ended(record, DONE);
            } else if (exchange.buildAndPutInPlace(record, copy, () -> !running)) {
                ended(record, DONE);
            } else if (book.find(record.reader())
                    .filter(it -> it.state() == CANCELLED)
                    .isPresent()) {
                copy.throwAway();
                ended(record, CANCELLED);
            }
        } catch (CannotTake poison) { // after a passing fault, the next look takes it up again
            if (running && !PassingFaults.areIn(poison.getCause())) {
                book.end(record, FAILED, poison.told());
                copy.throwAway();
                LOG.error(
                        "event=rebuild-failed reader={} run={} position={} name={}",
                        record.reader(),
                        record.run(),
                        poison.position,
                        poison.eventName);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("event=rebuild-interrupted reader={} run={}", record.reader(), record.run(), e);
        } finally {
            atWork.remove(record.reader());
        }
    }

    private static void ended(RebuildRecord record, Processors.Rebuilding.State how) {
        LOG.info("event=rebuild-ended reader={} run={} state={}", record.reader(), record.run(), how);
    }

    private void look() {
        try {
            book.all().stream()
                    .filter(record -> !record.state().ended() && canRebuild(record.reader()))
                    .filter(record -> !atWork.contains(record.reader()) && isLeftAlone(record))
                    .flatMap(record -> book.takeOver(record, node.value()).stream())
                    .forEach(this::takeUp);
        } catch (RuntimeException e) {
            LOG.debug("Nobody knows at the moment what is left to build.", e);
        }
    }

    private void takeUp(RebuildRecord record) {
        LOG.info(
                "event=rebuild-resumed reader={} run={} position={}", record.reader(), record.run(), record.position());
        launch(record);
    }

    private boolean isLeftAlone(RebuildRecord record) {
        return node.alone()
                || record.node().equals(node.value())
                || record.seenAt().plus(node.claim()).isBefore(clock.instant())
                || signs.areMissing(record.reader(), record.node() + "@" + record.seenAt());
    }

    private static ScheduledExecutorService newLooks() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("rebuild-looks").factory());
    }

    private static ExecutorService newBuilders() {
        return Executors.newCachedThreadPool(
                Thread.ofPlatform().name("rebuild-", 0).factory());
    }

    /** Not only once: a house may be stopped and started again in one process. */
    @Override
    public void start() {
        if (builders.isShutdown()) {
            looks = newLooks();
            builders = newBuilders();
        }
        running = true;
        looks.scheduleWithFixedDelay(this::look, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A rebuild stops after the events that it is just telling; an exchange is finished. */
    @Override
    public void stop() {
        running = false;
        looks.shutdownNow();
        builders.shutdown();
        try {
            if (!builders.awaitTermination(TIME_TO_FINISH.toMillis(), TimeUnit.MILLISECONDS)) {
                builders.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
