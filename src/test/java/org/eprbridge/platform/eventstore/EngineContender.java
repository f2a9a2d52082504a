package org.eprbridge.platform.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** An engine that Axon can be given, opened. */
record EngineContender(EventStorageEngine engine, GroupSizes groups, AutoCloseable client, AutoCloseable server)
        implements Contender {

    void append(String stream, long firstSequence, int events) {
        engine.appendEvents(unit(stream, firstSequence, events));
    }

    static List<DomainEventMessage<?>> unit(String stream, long firstSequence, int events) {
        var unit = new ArrayList<DomainEventMessage<?>>(events);
        for (int i = 0; i < events; i++) {
            unit.add(new GenericDomainEventMessage<>(
                    "Notebook", stream, firstSequence + i, Contenders.Note.number((int) firstSequence + i)));
        }
        return unit;
    }

    @Override
    public Writers.Run append(int writers, long seconds) throws Exception {
        groups.forget();
        return Writers.run(this, writers, seconds);
    }

    @Override
    public double group() {
        return groups.mean();
    }

    @Override
    public long load(String stream) {
        return engine.readEvents(stream)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(Contenders.Note.class::isInstance)
                .count();
    }

    @Override
    public double replay(long seconds) {
        long began = System.nanoTime();
        long end = began + seconds * 1_000_000_000L;
        long count = 0;
        try (var events = engine.readEvents(null, false)) {
            for (var all = events.iterator();
                    all.hasNext() && (count < LEAST_REPLAYED || System.nanoTime() < end);
                    count++) {
                all.next().getPayload();
            }
        }
        return count / ((System.nanoTime() - began) / 1e9);
    }

    @Override
    public void close() throws Exception {
        client.close();
        server.close();
    }

    /** How many commits went to the disk together, as a commit meets it: those that warm up alone hardly count. */
    static final class GroupSizes implements AppendWatch {

        private final AtomicLong commits = new AtomicLong();
        private final AtomicLong companions = new AtomicLong();

        @Override
        public void stored(int count) {
            commits.addAndGet(count);
            companions.addAndGet((long) count * count);
        }

        private void forget() {
            commits.set(0);
            companions.set(0);
        }

        private double mean() {
            return (double) companions.get() / Math.max(1, commits.get());
        }
    }
}
