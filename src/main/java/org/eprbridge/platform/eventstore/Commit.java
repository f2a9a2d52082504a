package org.eprbridge.platform.eventstore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonReader;
import org.bson.BsonType;

/**
 * Everything that one unit of work remembered, stored in one piece or not at all.
 *
 * @param position of its first event; the next commit begins right behind the last one
 * @param id tells, after a lost answer, whether the commit at a position is ours
 * @param latest the latest time that any event up to here carries; it never goes back, whatever clocks do
 * @param hash of this commit and all before it (see {@link Chain}); empty when it was stored before there were hashes
 */
record Commit(long position, String id, Instant latest, List<StoredEvent> events, String hash) {

    long end() {
        return position + events.size();
    }

    /** Reads the document that the reader stands before; fields that this version does not know are passed over. */
    static Commit read(BsonReader reader) {
        long position = 0;
        var id = "";
        var latest = Instant.EPOCH;
        var events = new ArrayList<StoredEvent>();
        var hash = "";
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case "_id" -> position = reader.readInt64();
                case "c" -> id = reader.readString();
                case "mt" -> latest = Instant.ofEpochMilli(reader.readDateTime());
                case "e" -> readEvents(reader, events);
                case "h" -> hash = reader.readString();
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        return new Commit(position, id, latest, List.copyOf(events), hash);
    }

    private static void readEvents(BsonReader reader, List<StoredEvent> events) {
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            events.add(StoredEvent.read(reader));
        }
        reader.readEndArray();
    }
}
