package org.eprbridge.platform.eventstore;

import java.time.Instant;
import org.bson.BsonBinaryWriter;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One fact as it lies in the log.
 *
 * @param at to the millisecond
 * @param aggregate whose stream it belongs to; the event's own id when it belongs to none
 * @param type the kind of aggregate, or null when the event belongs to none
 */
record StoredEvent(
        String id,
        Instant at,
        String aggregate,
        @Nullable String type,
        long sequence,
        String name,
        @Nullable String revision,
        JsonNode payload,
        JsonNode metadata) {

    private static final int USUAL_BYTES = 1_024;

    String key() {
        return StreamKeys.key(aggregate, sequence);
    }

    RawBsonDocument toBson() {
        try (var out = new BasicOutputBuffer(USUAL_BYTES);
                var writer = new BsonBinaryWriter(out)) {
            write(writer);
            return new RawBsonDocument(out.getInternalBuffer(), 0, out.getPosition());
        }
    }

    void write(BsonWriter writer) {
        writer.writeStartDocument();
        writer.writeString("i", id);
        writer.writeDateTime("t", at.toEpochMilli());
        writer.writeString("a", aggregate);
        write(writer, "y", type);
        writer.writeInt64("s", sequence);
        writer.writeString("pt", name);
        write(writer, "pr", revision);
        writer.writeName("p");
        PayloadBson.write(payload, writer);
        writer.writeName("m");
        PayloadBson.write(metadata, writer);
        writer.writeEndDocument();
    }

    private static void write(BsonWriter writer, String name, @Nullable String text) {
        if (text == null) {
            writer.writeNull(name);
        } else {
            writer.writeString(name, text);
        }
    }

    /** Reads the document that the reader stands before; fields that this version does not know are passed over. */
    static StoredEvent read(BsonReader reader) {
        var id = "";
        var at = Instant.EPOCH;
        var aggregate = "";
        String type = null;
        long sequence = 0;
        var name = "";
        String revision = null;
        JsonNode payload = JsonNodeFactory.instance.nullNode();
        JsonNode metadata = JsonNodeFactory.instance.nullNode();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case "i" -> id = reader.readString();
                case "t" -> at = Instant.ofEpochMilli(reader.readDateTime());
                case "a" -> aggregate = reader.readString();
                case "y" -> type = text(reader);
                case "s" -> sequence = reader.readInt64();
                case "pt" -> name = reader.readString();
                case "pr" -> revision = text(reader);
                case "p" -> payload = PayloadBson.read(reader);
                case "m" -> metadata = PayloadBson.read(reader);
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        return new StoredEvent(id, at, aggregate, type, sequence, name, revision, payload, metadata);
    }

    private static @Nullable String text(BsonReader reader) {
        if (reader.getCurrentBsonType() == BsonType.NULL) {
            reader.readNull();
            return null;
        }
        return reader.readString();
    }
}
