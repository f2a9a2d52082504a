package org.eprbridge.platform.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonType;
import org.bson.BsonValue;

/** Which fields a commit has, in which order and of which type. Nothing may be missing, and nothing is let in beside. */
final class CommitShape {

    private static final List<Field> COMMIT = List.of(
            new Field("_id", BsonType.INT64),
            new Field("n", BsonType.INT32),
            new Field("c", BsonType.STRING),
            new Field("k", BsonType.ARRAY),
            new Field("mt", BsonType.DATE_TIME),
            new Field("e", BsonType.ARRAY));

    private static final List<Field> EVENT = List.of(
            new Field("i", BsonType.STRING),
            new Field("t", BsonType.DATE_TIME),
            new Field("a", BsonType.STRING),
            new Field("y", BsonType.STRING, BsonType.NULL),
            new Field("s", BsonType.INT64),
            new Field("pt", BsonType.STRING),
            new Field("pr", BsonType.STRING, BsonType.NULL),
            new Field("p", BsonType.DOCUMENT),
            new Field("m", BsonType.DOCUMENT));

    private static final Field HASH = new Field("h", BsonType.STRING);

    private CommitShape() {}

    /** @throws IllegalArgumentException with a sentence */
    static void mustHold(BsonDocument commit) {
        var fields = new ArrayList<>(COMMIT);
        if (commit.containsKey(HASH.name)) {
            fields.add(HASH);
        }
        mustHave(commit, fields, "The commit");
        mustHaveEvents(commit.getArray("e"));
        if (commit.getArray("k").stream().anyMatch(key -> !key.isString())) {
            throw new IllegalArgumentException("A stream key is not a text.");
        }
        if (commit.containsKey(HASH.name)
                && !commit.getString(HASH.name).getValue().matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("The hash is not one.");
        }
    }

    private static void mustHaveEvents(BsonArray events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("The commit has no events.");
        }
        for (BsonValue event : events) {
            if (!event.isDocument()) {
                throw new IllegalArgumentException("An event is not a document.");
            }
            mustHave(event.asDocument(), EVENT, "An event");
        }
    }

    private static void mustHave(BsonDocument document, List<Field> fields, String what) {
        var wanted = fields.iterator();
        for (Map.Entry<String, BsonValue> given : document.entrySet()) {
            if (!wanted.hasNext() || !wanted.next().is(given)) {
                throw new IllegalArgumentException(
                        "%s has \"%s\" where it should not be, or of another type.".formatted(what, given.getKey()));
            }
        }
        if (wanted.hasNext()) {
            throw new IllegalArgumentException("%s has no \"%s\".".formatted(what, wanted.next().name));
        }
    }

    private record Field(String name, Set<BsonType> types) {

        Field(String name, BsonType... types) {
            this(name, Set.of(types));
        }

        boolean is(Map.Entry<String, BsonValue> given) {
            return given.getKey().equals(name)
                    && types.contains(given.getValue().getBsonType());
        }
    }
}
