package org.eprbridge.platform.archive;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.platform.messaging.Refused;

/**
 * The lines of an exported log: a header, the commits, a closing line. docs/log-format.md describes them for people who
 * have nothing but the file.
 */
final class LogFile {

    static final int VERSION = 1;

    private static final String NAME = "epr-bridge";

    /** Says the type of every value, so that reading it makes the same bytes again. */
    private static final JsonWriterSettings CANONICAL =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private static final JsonWriterSettings PLAIN =
            JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

    private LogFile() {}

    /** @throws Refused when JSON cannot say the commit to the last byte */
    static String line(RawBsonDocument commit) {
        var json = commit.toJson(CANONICAL);
        if (!Arrays.equals(bytes(RawBsonDocument.parse(json)), bytes(commit))) {
            throw new Refused(
                    "not-json",
                    Refusal.Kind.RULE,
                    "The commit at %s cannot be written as JSON without losing something. Use a backup instead."
                            .formatted(commit.get("_id")));
        }
        return json;
    }

    /** @throws RuntimeException of the parser's choice when the line says no document, or says a field twice */
    static RawBsonDocument commit(String line) {
        var document = RawBsonDocument.parse(line);
        var withoutTwins = new RawBsonDocument(BsonDocument.parse(line), new BsonDocumentCodec());
        if (!Arrays.equals(bytes(document), bytes(withoutTwins))) {
            throw new IllegalArgumentException("A field is there twice.");
        }
        return document;
    }

    static byte[] bytes(RawBsonDocument document) {
        var buffer = document.getByteBuffer().asNIO();
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    /**
     * @param from position of the first commit in the file
     * @param before the hash of everything before it
     */
    record Header(long from, String before, Instant exported) {

        String line() {
            return new BsonDocument("log", new BsonString(NAME))
                    .append("version", new BsonInt32(VERSION))
                    .append("from", new BsonInt64(from))
                    .append("before", new BsonString(before))
                    .append("exported", new BsonString(exported.toString()))
                    .toJson(PLAIN);
        }

        /** Nothing when the line is no header of this version. */
        static Optional<Header> read(String line) {
            try {
                var header = BsonDocument.parse(line);
                return header.getString("log").getValue().equals(NAME)
                                && header.getNumber("version").intValue() == VERSION
                        ? Optional.of(new Header(
                                header.getNumber("from").longValue(),
                                header.getString("before").getValue(),
                                Instant.parse(header.getString("exported").getValue())))
                        : Optional.empty();
            } catch (RuntimeException unreadable) {
                return Optional.empty();
            }
        }
    }

    /** Says that the file is whole, and what it leads to. */
    record Closing(long end, long commits, long events, String hash) {

        private static final String FIRST_FIELD = "{\"end\":";

        String line() {
            return new BsonDocument("end", new BsonInt64(end))
                    .append("commits", new BsonInt64(commits))
                    .append("events", new BsonInt64(events))
                    .append("hash", new BsonString(hash))
                    .toJson(PLAIN);
        }

        static boolean isMeantBy(String line) {
            return line.replace(" ", "").startsWith(FIRST_FIELD);
        }

        /** @throws RuntimeException when a field is missing or of another type */
        static Closing read(String line) {
            var closing = BsonDocument.parse(line);
            return new Closing(
                    closing.getNumber("end").longValue(),
                    closing.getNumber("commits").longValue(),
                    closing.getNumber("events").longValue(),
                    closing.getString("hash").getValue());
        }
    }
}
