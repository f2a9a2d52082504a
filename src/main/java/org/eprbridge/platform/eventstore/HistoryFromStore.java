package org.eprbridge.platform.eventstore;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.eprbridge.platform.messaging.Envelope;

/** Reads streams through Axon, so that old events arrive in their present shape. */
final class HistoryFromStore implements EventLog {

    private final CommitLog log;
    private final CommitLogEngine engine;

    HistoryFromStore(CommitLog log, CommitLogEngine engine) {
        this.log = log;
        this.engine = engine;
    }

    @Override
    public long head() {
        return log.head().position();
    }

    @Override
    public List<Recorded> history(String aggregate) {
        return engine.readEvents(aggregate, 0)
                .asStream()
                .<Recorded>map(HistoryFromStore::recorded)
                .toList();
    }

    private static Recorded recorded(DomainEventMessage<?> event) {
        WrittenByNewerVersion.mustNotBe(event);
        var token = ((TrackedEventMessage<?>) event).trackingToken();
        return new Recorded(
                event.getPayload(),
                Envelope.actor(event.getMetaData()),
                event.getTimestamp(),
                event.getSequenceNumber(),
                CommitLogEngine.positionAfter(token) - 1);
    }
}
