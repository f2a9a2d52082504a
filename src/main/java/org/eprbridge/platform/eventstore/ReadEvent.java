package org.eprbridge.platform.eventstore;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A stored event in the shape that Axon reads. */
class ReadEvent implements TrackedEventData<JsonNode> {

    final StoredEvent stored;
    private final long position;

    private ReadEvent(StoredEvent stored, long position) {
        this.stored = stored;
        this.position = position;
    }

    static ReadEvent of(StoredEvent stored, long position) {
        return stored.type() == null ? new ReadEvent(stored, position) : new OfStream(stored, position);
    }

    static OfStream ofStream(StoredEvent stored, long position) {
        return new OfStream(stored, position);
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(position);
    }

    @Override
    public String getEventIdentifier() {
        return stored.id();
    }

    @Override
    public Instant getTimestamp() {
        return stored.at();
    }

    @Override
    public SerializedObject<JsonNode> getMetaData() {
        return new SerializedMetaData<>(stored.metadata(), JsonNode.class);
    }

    @Override
    public SerializedObject<JsonNode> getPayload() {
        return new SimpleSerializedObject<>(
                stored.payload(), JsonNode.class, new SimpleSerializedType(stored.name(), stored.revision()));
    }

    /** One that has a place in an aggregate's stream. */
    static final class OfStream extends ReadEvent implements DomainEventData<JsonNode> {

        private OfStream(StoredEvent stored, long position) {
            super(stored, position);
        }

        @Override
        public @Nullable String getType() {
            return stored.type();
        }

        @Override
        public String getAggregateIdentifier() {
            return stored.aggregate();
        }

        @Override
        public long getSequenceNumber() {
            return stored.sequence();
        }
    }
}
