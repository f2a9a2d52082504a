package org.eprbridge.platform.embedded;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SFChunk;
import org.h2.mvstore.SingleFileStore;
import org.jspecify.annotations.Nullable;

/**
 * The file behind the store. The parent finds its last version by a header in two copies that are written together, and
 * believes a version when its first and last bytes are there. A power cut may put the header on the disk before the version
 * that it points to, or only parts of a version; the parent would then go back further than it may, or read rubbish. So
 * here every version has a checksum and a header, and only one copy of the header is written at a time: the other one
 * leads to the version before, which was synced.
 */
final class StoreFile extends SingleFileStore {

    private static final int HEADER = 4 * 1024;
    private static final int FOOTER = 128;
    private static final String CLEAN = "clean";
    private static final Pattern VERSION = Pattern.compile("(?:^|,)version:(\\p{XDigit}+)");
    private static final Pattern LENGTH = Pattern.compile("(?:^|,)len:(\\p{XDigit}+)");
    private static final Pattern CHECKSUM = Pattern.compile("(?:^|,)crc:(\\p{XDigit}+)");
    private static final Pattern FLETCHER = Pattern.compile(",fletcher:\\p{XDigit}+\\s*$");

    private final long[] headers = {-1, -1};

    /** Versions up to this one were synced before the file was closed or abandoned. */
    private long synced = -1;

    private StoreFile(Map<String, Object> settings) {
        super(settings);
    }

    static StoreFile open(String name, boolean readOnly, int cacheMegabytes) {
        var settings = new HashMap<String, Object>();
        settings.put("cacheSize", cacheMegabytes);
        var file = new StoreFile(settings);
        file.open(name, readOnly, (char[]) null);
        file.readHeaders();
        return file;
    }

    private void readHeaders() {
        if (size() < 2 * HEADER) {
            return;
        }
        for (int copy = 0; copy < 2; copy++) {
            headers[copy] =
                    number(VERSION, text(raw((long) copy * HEADER, HEADER))).orElse(-1);
        }
        synced = headers[0] < 0 || headers[1] < 0 ? Math.max(headers[0], headers[1]) : Math.min(headers[0], headers[1]);
    }

    @Override
    protected void writeFully(@Nullable SFChunk version, long position, ByteBuffer bytes) {
        if (version != null) {
            addChecksum(bytes);
            super.writeFully(version, position, bytes);
            getStoreHeader().put(CLEAN, 1); // the parent takes it away again, and then writes a header for this version
        } else if (position == 0) {
            writeHeader(bytes);
        } else {
            super.writeFully(null, position, bytes);
        }
    }

    private void writeHeader(ByteBuffer bothCopies) {
        if (size() < 2 * HEADER) {
            super.writeFully(null, 0, bothCopies);
            return;
        }
        var text = text(bothCopies.slice(0, HEADER));
        long version = number(VERSION, text).orElse(-1);
        int newer = headers[0] > headers[1] ? 0 : 1;
        int copy = version == headers[newer] ? newer : 1 - newer;
        if (text.contains("," + CLEAN + ":1")) {
            sync();
            writeHeader(copy, version, bothCopies);
            sync();
            writeHeader(1 - copy, version, bothCopies);
        } else {
            writeHeader(copy, version, bothCopies);
        }
    }

    private void writeHeader(int copy, long version, ByteBuffer bothCopies) {
        super.writeFully(null, (long) copy * HEADER, bothCopies.slice(copy * HEADER, HEADER));
        headers[copy] = version;
    }

    private static void addChecksum(ByteBuffer bytes) {
        int end = bytes.limit() - FOOTER;
        var footer = FLETCHER.matcher(text(bytes.slice(end, FOOTER))).replaceFirst("") + ",crc:"
                + Integer.toHexString(checksum(bytes.slice(0, end)));
        var signed = footer.getBytes(StandardCharsets.ISO_8859_1);
        var whole = footer + ",fletcher:" + Integer.toHexString(DataUtils.getFletcher32(signed, 0, signed.length));
        bytes.put(end, "%-127s\n".formatted(whole).getBytes(StandardCharsets.ISO_8859_1));
    }

    /** While the file is opened, a version that is not whole has no footer: so the parent passes it over. */
    @Override
    public ByteBuffer readFully(@Nullable SFChunk version, long position, int length) {
        var bytes = super.readFully(version, position, length);
        return version == null && length == FOOTER && isTorn(text(bytes.duplicate()), position)
                ? ByteBuffer.allocate(FOOTER)
                : bytes;
    }

    private boolean isTorn(String footer, long position) {
        return number(VERSION, footer).orElse(-1) > synced && !isWhole(footer, position);
    }

    /** The parts in use whose bytes are no longer the ones that were written, as sentences. */
    List<String> damagedParts() {
        return getChunks().values().stream()
                .filter(part -> part.block > 0 && part.maxLenLive > 0)
                .filter(part -> !isWhole(part))
                .sorted(Comparator.comparingLong(part -> part.block))
                .map(part -> "The bytes %d to %d of the file are not the ones that were written as version %d."
                        .formatted(part.block * HEADER, (part.block + part.len) * HEADER - 1, part.version))
                .toList();
    }

    private boolean isWhole(SFChunk part) {
        long position = (part.block + part.len) * HEADER - FOOTER;
        try {
            return isWhole(text(raw(position, FOOTER)), position);
        } catch (MVStoreException _) {
            return false;
        }
    }

    private boolean isWhole(String footer, long position) {
        var checksum = number(CHECKSUM, footer);
        if (checksum.isEmpty()) {
            return FLETCHER.matcher(footer).find(); // written before there were checksums
        }
        long begin = position + FOOTER - number(LENGTH, footer).orElse(0) * HEADER;
        return begin >= 0
                && checksum.getAsLong() == Integer.toUnsignedLong(checksum(raw(begin, (int) (position - begin))));
    }

    private ByteBuffer raw(long position, int length) {
        return super.readFully((SFChunk) null, position, length);
    }

    private static int checksum(ByteBuffer bytes) {
        var crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private static String text(ByteBuffer bytes) {
        return StandardCharsets.ISO_8859_1.decode(bytes).toString();
    }

    private static OptionalLong number(Pattern field, String text) {
        var found = field.matcher(text);
        return found.find() ? OptionalLong.of(Long.parseUnsignedLong(found.group(1), 16)) : OptionalLong.empty();
    }
}
