package org.eprbridge.platform.eventstore;

/** The names under which a unique index keeps every event of every stream apart: {@code IDEA-7|0000000003}. */
final class StreamKeys {

    private static final int DIGITS = 10;
    private static final long LAST = 9_999_999_999L;

    private StreamKeys() {}

    static String key(String aggregate, long sequence) {
        var digits = Long.toString(sequence);
        return aggregate + "|" + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }

    /** The greatest key that the stream can have, so that a range from any key ends with the stream. */
    static String last(String aggregate) {
        return key(aggregate, LAST);
    }
}
