package org.eprbridge.platform.eventstore;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Lets Axon write to and read from the {@link CommitLog}. */
final class CommitLogEngine extends BatchingEventStorageEngine {

    private static final Logger LOG = LoggerFactory.getLogger(CommitLogEngine.class);

    static final long MOST_BYTES = 8_000_000;

    private final CommitLog log;
    private final Appender appender;
    private final Snapshots snapshots;

    private CommitLogEngine(Builder builder, CommitLog log, MongoDatabase database) {
        super(builder);
        this.log = log;
        this.appender = new Appender(log, builder.watch);
        this.snapshots = new Snapshots(database, builder.build);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        var stored = new ArrayList<StoredEvent>(events.size());
        for (EventMessage<?> event : events) {
            stored.add(toStore(event, serializer));
        }
        mustBeUnique(events, stored);
        var draft = new Draft(UUID.randomUUID().toString(), stored);
        mustFit(draft);
        try {
            appender.append(draft);
        } catch (Appender.StreamTaken e) {
            handlePersistenceException(e, events.getFirst());
        }
    }

    private static StoredEvent toStore(EventMessage<?> event, Serializer serializer) {
        var payload = event.serializePayload(serializer, JsonNode.class);
        var metadata = event.serializeMetaData(serializer, JsonNode.class);
        var placed = event instanceof DomainEventMessage<?> domain ? domain : null;
        return new StoredEvent(
                event.getIdentifier(),
                event.getTimestamp().truncatedTo(ChronoUnit.MILLIS),
                placed == null ? event.getIdentifier() : placed.getAggregateIdentifier(),
                placed == null ? null : placed.getType(),
                placed == null ? 0 : placed.getSequenceNumber(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metadata.getData());
    }

    /** A unique index does not see duplicates inside one document. */
    private void mustBeUnique(List<? extends EventMessage<?>> events, List<StoredEvent> stored) {
        var ids = new HashSet<String>();
        var keys = new HashSet<String>();
        for (int i = 0; i < stored.size(); i++) {
            if (!ids.add(stored.get(i).id()) | !keys.add(stored.get(i).key())) {
                handlePersistenceException(
                        new Appender.StreamTaken("The same event twice in one commit."), events.get(i));
            }
        }
    }

    private static void mustFit(Draft draft) {
        if (draft.events().size() > CommitLog.MOST_EVENTS || draft.bytes() > MOST_BYTES) {
            throw new CommitTooLarge(draft.events().size(), draft.bytes());
        }
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken last, int batchSize) {
        long next = positionAfter(last);
        var result = new ArrayList<ReadEvent>();
        for (Commit commit : log.from(next, batchSize)) {
            for (int i = (int) Math.max(0, next - commit.position());
                    i < commit.events().size();
                    i++) {
                result.add(ReadEvent.of(commit.events().get(i), commit.position() + i));
            }
        }
        return result;
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregate, long firstSequence, int batchSize) {
        var result = new ArrayList<ReadEvent.OfStream>();
        for (Commit commit : log.ofStream(aggregate, firstSequence, batchSize)) {
            for (int i = 0; i < commit.events().size(); i++) {
                var event = commit.events().get(i);
                if (event.aggregate().equals(aggregate) && event.sequence() >= firstSequence) {
                    result.add(ReadEvent.ofStream(event, commit.position() + i));
                }
            }
        }
        return result;
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregate) {
        return log.lastOfStream(aggregate).stream()
                .flatMap(commit -> commit.events().stream())
                .filter(event -> event.aggregate().equals(aggregate))
                .map(StoredEvent::sequence)
                .max(Long::compare);
    }

    static long positionAfter(@Nullable TrackingToken token) {
        var lower = token == null ? null : WrappedToken.unwrapLowerBound(token);
        return lower == null ? 0 : lower.position().orElse(-1) + 1;
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return tokenBefore(log.freshHead().position());
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant time) {
        var moment = Instant.ofEpochMilli(time.toEpochMilli());
        var commit = log.firstNotBefore(moment);
        if (commit.isEmpty()) {
            return createHeadToken();
        }
        long position = commit.get().position();
        for (StoredEvent event : commit.get().events()) {
            if (!event.at().isBefore(moment)) {
                break;
            }
            position++;
        }
        return tokenBefore(position);
    }

    private static @Nullable TrackingToken tokenBefore(long position) {
        return position == 0 ? null : new GlobalSequenceTrackingToken(position - 1);
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        if (comesBackTheSame(snapshot, serializer)) {
            snapshots.keep(toStore(snapshot, serializer));
        }
    }

    /** A field that cannot be filled again would be forgotten in silence, and the aggregate would decide without it. */
    private static boolean comesBackTheSame(DomainEventMessage<?> snapshot, Serializer serializer) {
        var written = serializer.serialize(snapshot.getPayload(), JsonNode.class);
        try {
            Object readBack = serializer.deserialize(written);
            if (readBack != null
                    && serializer.serialize(readBack, JsonNode.class).getData().equals(written.getData())) {
                return true;
            }
        } catch (SerializationException e) {
            LOG.debug("A snapshot cannot be read back.", e);
        }
        LOG.warn("{} does not come back from a snapshot as it was, so none is kept.", snapshot.getType());
        return false;
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregate) {
        return snapshots.of(aggregate).stream().map(stored -> ReadEvent.ofStream(stored, -1));
    }

    /** Whatever is wrong with a snapshot, the events behind it are still there and are told instead. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregate) {
        try {
            var snapshot = super.readSnapshot(aggregate);
            snapshot.ifPresent(DomainEventMessage::getPayload);
            return snapshot;
        } catch (SerializationException e) {
            LOG.warn("The snapshot of {} cannot be read, so all its events are.", aggregate, e);
            return Optional.empty();
        }
    }

    /** Brings the log and the serializer together. */
    static final class Builder extends BatchingEventStorageEngine.Builder {

        private AppendWatch watch = AppendWatch.NOBODY;
        private Supplier<String> build = () -> "";

        Builder watchedBy(AppendWatch observer) {
            watch = observer;
            return this;
        }

        /** Tells this build from others, whose snapshots are not ours to trust. */
        Builder builtAs(Supplier<String> fingerprint) {
            build = fingerprint;
            return this;
        }

        CommitLogEngine on(CommitLog log, MongoDatabase database) {
            return new CommitLogEngine(this, log, database);
        }
    }
}
