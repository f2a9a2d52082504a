package org.eprbridge.platform.eventstore;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.bson.BsonBinaryWriter;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;

/**
 * A commit that has no place in the log yet. Its caller has already written it down as it will be stored, with gaps for the
 * three things that its place decides; so whoever leads a group only fills the gaps.
 */
final class Draft {

    private static final int USUAL_BYTES = 2_048;

    /** Behind the length of the document, the type of the first field, and its name with its end. */
    private static final int POSITION_AT = 4 + 1 + "_id".length() + 1;

    private final String id;
    private final List<StoredEvent> events;
    private final List<String> keys;
    private final byte[] document;
    private final int latestAt;
    private final int hashAt;

    /** @param id the same for every attempt to store it, and for nothing else */
    Draft(String id, List<StoredEvent> events) {
        this.id = id;
        this.events = List.copyOf(events);
        this.keys = events.stream().map(StoredEvent::key).toList();
        try (var out = new BasicOutputBuffer(USUAL_BYTES);
                var writer = new BsonBinaryWriter(out)) {
            writer.writeStartDocument();
            writer.writeInt64("_id", 0);
            writer.writeInt32("n", events.size());
            writer.writeString("c", id);
            writer.writeStartArray("k");
            keys.forEach(writer::writeString);
            writer.writeEndArray();
            writer.writeDateTime("mt", 0);
            this.latestAt = out.getPosition() - Long.BYTES;
            writer.writeStartArray("e");
            events.forEach(event -> event.write(writer));
            writer.writeEndArray();
            this.hashAt = out.getPosition();
            writer.writeString("h", Chain.NOTHING);
            writer.writeEndDocument();
            this.document = out.toByteArray();
        }
    }

    String id() {
        return id;
    }

    List<StoredEvent> events() {
        return events;
    }

    List<String> keys() {
        return keys;
    }

    /** How much room it takes in the database. */
    int bytes() {
        return document.length;
    }

    /**
     * The commit right behind the head, with the hash that ties it to everything before. Each attempt has bytes of its own:
     * those of an earlier one may still be on their way.
     */
    Sealed behind(Head head) {
        var latest = head.latestWith(events);
        var placed = document.clone();
        ByteBuffer.wrap(placed)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(POSITION_AT, head.position())
                .putLong(latestAt, latest.toEpochMilli());
        var hash = Chain.seal(head.hash(), placed, hashAt);
        return new Sealed(new Commit(head.position(), id, latest, events, hash), new RawBsonDocument(placed));
    }

    /** What was written into the database before there were hashes gets the hash that it would have had. */
    static String hashOf(Commit commit, String before) {
        return commit.hash().isEmpty()
                ? new Draft(commit.id(), commit.events())
                        .behind(new Head(commit.position(), commit.latest(), before))
                        .commit()
                        .hash()
                : commit.hash();
    }

    /** A commit with a place, and the document that says so. */
    record Sealed(Commit commit, RawBsonDocument document) {

        Head behind() {
            return new Head(commit.end(), commit.latest(), commit.hash());
        }
    }
}
