package org.eprbridge.platform.readers;

import static org.eprbridge.platform.readers.Processors.Rebuilding.State.DONE;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.readers.CopyBeingTold.CannotTake;

/**
 * Tells a copy the log and lets it take the place of the projection that people see. The live reader stands still only
 * while the copy hears what that reader has heard, the collections change their names, and the reader's place is set to
 * the copy's. Each step can be done a second time, so a crash between two of them is mended by doing them again.
 */
final class Exchange {

    private final RebuildBook book;
    private final Places places;
    private final Letters letters;
    private final EventProcessingConfiguration processing;
    private final EventStore store;
    private final EventLog log;
    private final Supplier<ParameterResolverFactory> parameters;
    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();

    Exchange(
            RebuildBook book,
            Places places,
            Letters letters,
            EventProcessingConfiguration processing,
            EventStore store,
            EventLog log,
            Supplier<ParameterResolverFactory> parameters) {
        this.book = book;
        this.places = places;
        this.letters = letters;
        this.processing = processing;
        this.store = store;
        this.log = log;
        this.parameters = parameters;
    }

    /** @return false when it was cancelled, taken over by another node, or told to stop */
    boolean buildAndPutInPlace(RebuildRecord record, Rebuildables.Copy<?> copy, BooleanSupplier stopping)
            throws CannotTake, InterruptedException {
        var told = new CopyBeingTold(copy.open(), parameters.get(), hands);
        var way = new Rebuild(record, told, book, letters, store, log, stopping);
        if (!way.reachesTheHead()) {
            return false;
        }
        var live = live(record);
        boolean wasRunning = live.isRunning();
        live.shutDown();
        try (var held = places.hold(record.reader())) {
            if (!way.passes(held.next()) || !book.beginExchange(record, way.position())) {
                return false;
            }
            putInPlace(record, copy, held, way.position());
            return true;
        } finally {
            if (wasRunning) {
                live.start();
            }
        }
    }

    /** After a crash in the middle. */
    void finish(RebuildRecord record, Rebuildables.Copy<?> copy) {
        var live = live(record);
        boolean wasRunning = live.isRunning();
        live.shutDown();
        try (var held = places.hold(record.reader())) {
            putInPlace(record, copy, held, record.position());
        } finally {
            if (wasRunning) {
                live.start();
            }
        }
    }

    private void putInPlace(RebuildRecord record, Rebuildables.Copy<?> copy, Places.Held held, long position) {
        copy.putInPlace();
        held.moveTo(position);
        letters.forgetAll(record.reader());
        book.end(record, DONE, null);
    }

    private StreamingEventProcessor live(RebuildRecord record) {
        return processing
                .eventProcessor(record.reader(), StreamingEventProcessor.class)
                .orElseThrow();
    }
}
