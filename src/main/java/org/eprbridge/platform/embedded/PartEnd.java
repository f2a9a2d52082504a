package org.eprbridge.platform.embedded;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.CRC32C;

/**
 * The last bytes of a part of the file: which part it is, how long, and what its bytes add up to.
 *
 * @param checksum missing in what was written before there were checksums
 */
record PartEnd(long chunk, long version, long blocks, OptionalLong checksum) {

    static final int LENGTH = 128;

    private static final String CHECKSUM = "crc";

    static Optional<PartEnd> read(ByteBuffer bytes) {
        return SealedFields.read(bytes)
                .map(end -> new PartEnd(
                        end.number("chunk").orElse(-1),
                        end.number("version").orElse(-1),
                        end.number("len").orElse(-1),
                        end.number(CHECKSUM)));
    }

    /** Writes the checksum of a part into its end. */
    static void sign(ByteBuffer part) {
        int end = part.limit() - LENGTH;
        var crc = new CRC32C();
        crc.update(part.slice(0, end));
        var fields = SealedFields.read(part.slice(end, LENGTH)).orElseThrow();
        var signed = new byte[LENGTH];
        Arrays.fill(signed, (byte) ' ');
        var sealed = fields.and(CHECKSUM, crc.getValue()).sealed();
        System.arraycopy(sealed, 0, signed, 0, sealed.length);
        signed[LENGTH - 1] = '\n';
        part.put(end, signed);
    }
}
