package org.eprbridge.platform.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.types.Decimal128;

/** Commits as the log would have stored them, hashed here by the words of docs/log-format.md and not by the program. */
final class SealedLog {

    final List<RawBsonDocument> commits = new ArrayList<>();
    private String hash = "0".repeat(64);
    private long position;

    /** So many commits of two events each, about two streams, with every type of value. */
    static SealedLog of(int commits) {
        var log = new SealedLog();
        for (int i = 0; i < commits; i++) {
            log.add(_ -> {});
        }
        return log;
    }

    /** One more commit, changed before it is sealed. */
    SealedLog add(Consumer<BsonDocument> change) {
        var commit = commit();
        change.accept(commit);
        hash = sha256(hash, bytes(commit));
        commit.append("h", new BsonString(hash));
        commits.add(new RawBsonDocument(commit, new BsonDocumentCodec()));
        position += 2;
        return this;
    }

    private BsonDocument commit() {
        long sequence = position / 2;
        var key = "%010d".formatted(sequence);
        return new BsonDocument("_id", new BsonInt64(position))
                .append("n", new BsonInt32(2))
                .append("c", new BsonString("commit-" + position))
                .append("k", new BsonArray(List.of(new BsonString("IDEA-1|" + key), new BsonString("IDEA-2|" + key))))
                .append("mt", new BsonDateTime(1_700_000_000_000L + position))
                .append("e", new BsonArray(List.of(event("IDEA-1", sequence), event("IDEA-2", sequence))));
    }

    private BsonDocument event(String stream, long sequence) {
        return new BsonDocument("i", new BsonString(stream + "-" + sequence))
                .append("t", new BsonDateTime(1_700_000_000_000L + position))
                .append("a", new BsonString(stream))
                .append("y", new BsonString("Idea"))
                .append("s", new BsonInt64(sequence))
                .append("pt", new BsonString("test-noted"))
                .append("pr", new BsonString("1"))
                .append("p", payload())
                .append("m", new BsonDocument("actor", new BsonString("P-1")));
    }

    private BsonDocument payload() {
        return new BsonDocument("text", new BsonString("“Grüße”\n🏥 \u0000\u2028 \\ end"))
                .append("int", new BsonInt32(2))
                .append("long", new BsonInt64(2))
                .append("double", new BsonDouble(2))
                .append("third", new BsonDouble(1 / 3.0))
                .append("minus", new BsonDouble(-0.0))
                .append("decimal", new BsonDecimal128(Decimal128.parse("1.10")))
                .append("large", new BsonDecimal128(Decimal128.parse("-9.999E+300")))
                .append("yes", BsonBoolean.TRUE)
                .append("nothing", BsonNull.VALUE)
                .append("empty", new BsonDocument())
                .append("a．b＄", new BsonArray(List.of(new BsonDocument("deep", new BsonArray()))));
    }

    private static byte[] bytes(BsonDocument document) {
        return LogFile.bytes(new RawBsonDocument(document, new BsonDocumentCodec()));
    }

    private static String sha256(String before, byte[] document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(before.getBytes(StandardCharsets.US_ASCII));
            digest.update(ByteBuffer.wrap(document, 4, document.length - 5));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
