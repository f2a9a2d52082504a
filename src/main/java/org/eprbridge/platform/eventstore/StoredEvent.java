package org.eprbridge.platform.eventstore;

import java.time.Instant;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/**
 * One fact as it lies in the log.
 *
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
        BsonValue payload,
        BsonValue metadata) {

    String key() {
        return StreamKeys.key(aggregate, sequence);
    }

    BsonDocument toBson() {
        return new BsonDocument("i", new BsonString(id))
                .append("t", new BsonDateTime(at.toEpochMilli()))
                .append("a", new BsonString(aggregate))
                .append("y", nullable(type))
                .append("s", new BsonInt64(sequence))
                .append("pt", new BsonString(name))
                .append("pr", nullable(revision))
                .append("p", payload)
                .append("m", metadata);
    }

    static StoredEvent from(BsonDocument stored) {
        return new StoredEvent(
                stored.getString("i").getValue(),
                Instant.ofEpochMilli(stored.getDateTime("t").getValue()),
                stored.getString("a").getValue(),
                text(present(stored, "y")),
                stored.getNumber("s").longValue(),
                stored.getString("pt").getValue(),
                text(present(stored, "pr")),
                present(stored, "p"),
                present(stored, "m"));
    }

    private static BsonValue nullable(@Nullable String text) {
        return text == null ? BsonNull.VALUE : new BsonString(text);
    }

    private static BsonValue present(BsonDocument stored, String field) {
        return stored.get(field, BsonNull.VALUE);
    }

    private static @Nullable String text(BsonValue value) {
        return value.isNull() ? null : value.asString().getValue();
    }
}
