package org.eprbridge.platform.eventstore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/**
 * Everything that one unit of work remembered, stored in one piece or not at all.
 *
 * @param position of its first event; the next commit begins right behind the last one
 * @param id tells, after a lost answer, whether the commit at a position is ours
 * @param latest the latest time that any event up to here carries; it never goes back, whatever clocks do
 */
record Commit(long position, String id, Instant latest, List<StoredEvent> events) {

    long end() {
        return position + events.size();
    }

    /** The same facts at another place in the log, after somebody else was faster. */
    Commit movedTo(Head head) {
        return new Commit(head.position(), id, head.latestWith(events), events);
    }

    BsonDocument toBson() {
        var keys = new BsonArray(events.size());
        var stored = new BsonArray(events.size());
        for (StoredEvent event : events) {
            keys.add(new BsonString(event.key()));
            stored.add(event.toBson());
        }
        return new BsonDocument("_id", new BsonInt64(position))
                .append("n", new BsonInt32(events.size()))
                .append("c", new BsonString(id))
                .append("k", keys)
                .append("mt", new BsonDateTime(latest.toEpochMilli()))
                .append("e", stored);
    }

    /** How much room it takes in the database. */
    long bytes() {
        try (var out = new BasicOutputBuffer();
                var writer = new BsonBinaryWriter(out)) {
            new BsonDocumentCodec()
                    .encode(writer, toBson(), EncoderContext.builder().build());
            return out.getPosition();
        }
    }

    static Commit from(BsonDocument document) {
        var stored = document.getArray("e");
        var events = new ArrayList<StoredEvent>(stored.size());
        for (BsonValue event : stored) {
            events.add(StoredEvent.from(event.asDocument()));
        }
        return new Commit(
                document.getNumber("_id").longValue(),
                document.getString("c").getValue(),
                Instant.ofEpochMilli(document.getDateTime("mt").getValue()),
                List.copyOf(events));
    }
}
