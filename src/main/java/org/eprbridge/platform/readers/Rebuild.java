package org.eprbridge.platform.readers;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.readers.CopyBeingTold.CannotTake;

/**
 * One way of a copy along the log, from where it stands to the head. Then the live reader stands still for a moment, the
 * copy hears the last events and takes its place.
 */
final class Rebuild {

    private static final int EVENTS_AT_ONCE = 512;
    private static final int MILLIS_FOR_A_FIRST_EVENT = 200;

    private final RebuildRecord record;
    private final CopyBeingTold copy;
    private final RebuildBook book;
    private final Letters letters;
    private final EventStore store;
    private final EventLog log;
    private final BooleanSupplier stopping;
    private final long began = System.nanoTime();
    private long position;

    Rebuild(
            RebuildRecord record,
            CopyBeingTold copy,
            RebuildBook book,
            Letters letters,
            EventStore store,
            EventLog log,
            BooleanSupplier stopping) {
        this.record = record;
        this.copy = copy;
        this.book = book;
        this.letters = letters;
        this.store = store;
        this.log = log;
        this.stopping = stopping;
        this.position = record.position();
    }

    /** @return whether the copy may take the place now; false when it was cancelled, taken over or told to stop */
    boolean reachesTheHead() throws CannotTake, InterruptedException {
        return reaches(log.head(), true);
    }

    /** @return whether the copy has heard all that the live reader, which stands still, has read */
    boolean passes(long whereTheLiveReaderStands) throws CannotTake, InterruptedException {
        return reaches(Math.max(whereTheLiveReaderStands, position), false);
    }

    long position() {
        return position;
    }

    private boolean reaches(long goal, boolean moving) throws CannotTake, InterruptedException {
        try (var stream = store.openStream(Places.before(position))) {
            while (position < (moving ? log.head() : goal)) {
                if (stopping.getAsBoolean()) {
                    return false;
                }
                var events = next(stream);
                if (!events.isEmpty()) {
                    copy.tell(events, letters.leftOut(record.reader()));
                    position = Places.after(events.getLast().trackingToken());
                }
                if (!book.advance(record, position, rate())) {
                    return false;
                }
            }
            return book.advance(record, position, rate());
        }
    }

    private static List<TrackedEventMessage<?>> next(BlockingStream<TrackedEventMessage<?>> stream)
            throws InterruptedException {
        var events = new ArrayList<TrackedEventMessage<?>>();
        while (events.size() < EVENTS_AT_ONCE
                && stream.hasNextAvailable(events.isEmpty() ? MILLIS_FOR_A_FIRST_EVENT : 0, MILLISECONDS)) {
            events.add(stream.nextAvailable());
        }
        return events;
    }

    private double rate() {
        double seconds = Math.max(1e-3, (System.nanoTime() - began) / 1e9);
        return (position - record.position()) / seconds;
    }
}
