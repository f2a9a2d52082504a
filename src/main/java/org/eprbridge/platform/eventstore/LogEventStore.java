package org.eprbridge.platform.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store over the {@link CommitLog}. Its streams wake their reader the moment this process has stored
 * something, so that a list is up to date a few milliseconds after the command.
 */
final class LogEventStore extends AbstractEventStore {

    private static final int REMEMBERED = 2_048;

    private final CommitLog log;
    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final Map<Long, List<TrackedEventMessage<?>>> decoded = new ConcurrentHashMap<>();

    private LogEventStore(Builder builder, CommitLog log, Serializer serializer, EventUpcaster upcasters) {
        super(builder);
        this.log = log;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        long next = CommitLogEngine.positionAfter(token);
        if (next > log.head().position() && next > log.freshHead().position()) {
            throw new EventStoreException(
                    "A reader has already read up to event %,d, but the log ends at %,d. Was an older backup restored? Rebuild this reader."
                            .formatted(next, log.head().position()));
        }
        return new LogStream(this, log, next);
    }

    /** The events of a commit as messages, decoded once for all readers that keep up. */
    List<TrackedEventMessage<?>> messagesOf(Commit commit) {
        if (decoded.size() > REMEMBERED) {
            decoded.clear();
        }
        return decoded.computeIfAbsent(commit.position(), _ -> decode(commit));
    }

    private List<TrackedEventMessage<?>> decode(Commit commit) {
        var entries = new ArrayList<ReadEvent>();
        for (int i = 0; i < commit.events().size(); i++) {
            entries.add(ReadEvent.of(commit.events().get(i), commit.position() + i));
        }
        return EventUtils.upcastAndDeserializeTrackedEvents(entries.stream(), serializer, upcasters)
                .toList();
    }

    /** Brings the store and the log together. */
    static final class Builder extends AbstractEventStore.Builder {

        private EventUpcaster upcasters = NoOpEventUpcaster.INSTANCE;

        Builder upcasters(EventUpcaster chain) {
            this.upcasters = chain;
            return this;
        }

        LogEventStore on(CommitLog log, Serializer serializer) {
            return new LogEventStore(this, log, serializer, upcasters);
        }
    }
}
