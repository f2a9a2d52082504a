package org.eprbridge.platform.eventstore;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bson.BsonType;
import org.bson.RawBsonDocument;

/**
 * Ties every commit to all before it: {@code h} is the SHA-256 of the previous commit's {@code h} (as text) and of the
 * bytes of this commit's own fields, {@code h} itself left out. Whoever changes, drops, adds or moves a commit has to
 * write all later hashes anew, and then they differ from any hash that was noted elsewhere. It does not prove who wrote a
 * commit, nor that the log was not written anew as a whole by somebody who also holds every noted hash.
 */
final class Chain {

    /** What the first commit follows. */
    static final String NOTHING = "0".repeat(64);

    private static final int LENGTH_BYTES = 4;

    /** Type, name with its end, and length of the text in front of the hash. */
    private static final int BEFORE_THE_TEXT = 1 + 2 + 4;

    private static final int FIELD_BYTES = BEFORE_THE_TEXT + NOTHING.length() + 1;

    private Chain() {}

    /** Writes the hash into the field {@code h}, the last of the document, which begins at {@code content}. */
    static String seal(String before, byte[] document, int content) {
        var hash = link(before, ByteBuffer.wrap(document, LENGTH_BYTES, content - LENGTH_BYTES));
        System.arraycopy(
                hash.getBytes(StandardCharsets.US_ASCII), 0, document, content + BEFORE_THE_TEXT, hash.length());
        return hash;
    }

    /** The hash that a stored commit must have, given the one before it; a stored hash is not looked at. */
    static String expected(String before, RawBsonDocument commit) {
        var bytes = commit.getByteBuffer().asNIO();
        int end = bytes.limit() - 1 - (endsWithAHash(bytes) ? FIELD_BYTES : 0);
        return link(before, bytes.slice(LENGTH_BYTES, end - LENGTH_BYTES));
    }

    private static boolean endsWithAHash(ByteBuffer bytes) {
        int field = bytes.limit() - 1 - FIELD_BYTES;
        return field >= LENGTH_BYTES
                && bytes.get(field) == BsonType.STRING.getValue()
                && bytes.get(field + 1) == 'h'
                && bytes.get(field + 2) == 0;
    }

    private static String link(String before, ByteBuffer content) {
        var digest = sha256();
        digest.update(before.getBytes(StandardCharsets.US_ASCII));
        digest.update(content);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
