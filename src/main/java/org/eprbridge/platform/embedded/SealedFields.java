package org.eprbridge.platform.embedded;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import org.h2.mvstore.DataUtils;

/** What the store writes at the head of the file and at the end of each part: numbers with names, and a checksum of them. */
record SealedFields(String fields) {

    private static final String SEAL = ",fletcher:";
    private static final int HEXADECIMAL = 16;

    /** @return nothing when they are not the ones that were written */
    static Optional<SealedFields> read(ByteBuffer bytes) {
        var text =
                StandardCharsets.ISO_8859_1.decode(bytes.duplicate()).toString().trim();
        int seal = text.lastIndexOf(SEAL);
        if (seal < 0) {
            return Optional.empty();
        }
        var found = new SealedFields(text.substring(0, seal));
        return found.seal().equals(text.substring(seal)) ? Optional.of(found) : Optional.empty();
    }

    OptionalLong number(String name) {
        var field = "," + name + ":";
        int at = ("," + fields).indexOf(field);
        if (at < 0) {
            return OptionalLong.empty();
        }
        int begin = at + field.length() - 1;
        int end = fields.indexOf(',', begin);
        try {
            return OptionalLong.of(Long.parseUnsignedLong(fields, begin, end < 0 ? fields.length() : end, HEXADECIMAL));
        } catch (NumberFormatException _) {
            return OptionalLong.empty();
        }
    }

    /** The same, but for one number that is there already. */
    SealedFields with(String name, long value) {
        var field = "((?:^|,)" + name + ":)\\p{XDigit}+(?=,|$)";
        return new SealedFields(fields.replaceFirst(field, "$1" + Long.toHexString(value)));
    }

    SealedFields and(String name, long value) {
        return new SealedFields(fields + "," + name + ":" + Long.toHexString(value));
    }

    byte[] sealed() {
        return (fields + seal()).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String seal() {
        var bytes = fields.getBytes(StandardCharsets.ISO_8859_1);
        return SEAL + Integer.toHexString(DataUtils.getFletcher32(bytes, 0, bytes.length));
    }
}
