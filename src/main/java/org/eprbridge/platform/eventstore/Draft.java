package org.eprbridge.platform.eventstore;

import java.util.List;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;

/** A commit that has no place in the log yet. Its events are already bytes, so finding it a place is quick. */
final class Draft {

    private static final int FRAME_BYTES = 256;
    private static final int BYTES_PER_KEY = 64;

    private final String id;
    private final List<StoredEvent> events;
    private final List<String> keys;
    private final List<RawBsonDocument> documents;
    private final int bytes;

    /** @param id the same for every attempt to store it, and for nothing else */
    Draft(String id, List<StoredEvent> events) {
        this.id = id;
        this.events = List.copyOf(events);
        this.keys = events.stream().map(StoredEvent::key).toList();
        this.documents = events.stream().map(StoredEvent::toBson).toList();
        this.bytes = FRAME_BYTES
                + BYTES_PER_KEY * keys.size()
                + documents.stream()
                        .mapToInt(document -> document.getByteBuffer().remaining())
                        .sum();
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

    /** About how much room it takes in the database. */
    int bytes() {
        return bytes;
    }

    /** The commit right behind the head, with the hash that ties it to everything before. */
    Sealed behind(Head head) {
        var latest = head.latestWith(events);
        try (var out = new BasicOutputBuffer(bytes);
                var writer = new BsonBinaryWriter(out)) {
            writer.writeStartDocument();
            writer.writeInt64("_id", head.position());
            writer.writeInt32("n", events.size());
            writer.writeString("c", id);
            writer.writeStartArray("k");
            keys.forEach(writer::writeString);
            writer.writeEndArray();
            writer.writeDateTime("mt", latest.toEpochMilli());
            writer.writeStartArray("e");
            for (RawBsonDocument document : documents) {
                try (var reader = new BsonBinaryReader(document.getByteBuffer().asNIO())) {
                    writer.pipe(reader);
                }
            }
            writer.writeEndArray();
            int content = out.getPosition();
            writer.writeString("h", Chain.NOTHING);
            writer.writeEndDocument();
            var document = out.toByteArray();
            var hash = Chain.seal(head.hash(), document, content);
            return new Sealed(new Commit(head.position(), id, latest, events, hash), new RawBsonDocument(document));
        }
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
