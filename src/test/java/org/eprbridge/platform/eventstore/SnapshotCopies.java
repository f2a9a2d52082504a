package org.eprbridge.platform.eventstore;

import java.time.Instant;
import org.axonframework.serialization.SimpleSerializedObject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What would come back of an aggregate that was put away and fetched again. */
public final class SnapshotCopies {

    private static final SnapshotSerializer SERIALIZER = new SnapshotSerializer();

    private SnapshotCopies() {}

    /** By way of the bytes that lie in the database. */
    public static <T> T of(T aggregate) {
        var written = SERIALIZER.serialize(aggregate, JsonNode.class);
        var stored = new StoredEvent(
                "e1",
                Instant.EPOCH,
                "A-1",
                "A",
                0,
                written.getType().getName(),
                null,
                written.getData(),
                JsonNodeFactory.instance.objectNode());
        var read = StoredEvent.read(stored.toBson().asBsonReader());
        return SERIALIZER.deserialize(new SimpleSerializedObject<>(read.payload(), JsonNode.class, written.getType()));
    }
}
