package org.eprbridge.platform.embedded;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
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

    /** What is written now. A higher number was written by a later EPR Bridge, which may know more than this one. */
    static final long FORMAT = 2;

    /** The library refuses numbers that it does not know; so an EPR Bridge from before there were numbers refuses ours. */
    private static final long OUR_FORMATS = 0x1000;

    private static final long FORMAT_OF_THE_LIBRARY = 3;

    private static final int BLOCK = HeaderCopies.LENGTH;
    private static final int SLICE = 1024 * 1024;
    private static final String CLEAN = "clean";

    private final HeaderCopies headers = new HeaderCopies();
    private final long passOver;
    private long identity;
    private @Nullable List<String> damagedParts;

    private StoreFile(Map<String, Object> settings, long passOver) {
        super(settings);
        this.passOver = passOver;
    }

    /** @param passOver this version and later ones, as if they were not there */
    static StoreFile open(String name, boolean readOnly, int cacheMegabytes, long passOver) {
        var settings = new HashMap<String, Object>();
        settings.put("cacheSize", cacheMegabytes);
        var file = new StoreFile(settings, passOver);
        file.open(name, readOnly, (char[]) null);
        return file;
    }

    @Override
    protected void readStoreHeader(boolean recoveryMode) {
        headers.read(raw(0, 2 * BLOCK));
        if (format() > FORMAT) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_UNSUPPORTED_FORMAT, "Format {0}", format());
        }
        super.readStoreHeader(recoveryMode);
        headers.startFrom(lastChunkVersion());
    }

    /** The number of the format; 1 for what was written before there were numbers. */
    long format() {
        long format = headers.format().orElse(OUR_FORMATS + FORMAT);
        return format < OUR_FORMATS ? 1 : format - OUR_FORMATS;
    }

    /** From the next header on the file says in which format it is, and which store. */
    void claim() {
        getStoreHeader().put("format", OUR_FORMATS + FORMAT);
        identity = headers.store().orElseGet(ThreadLocalRandom.current()::nextLong);
        getStoreHeader().put("store", identity);
    }

    /** Which store this is, once it is claimed; every new one has another number. */
    long identity() {
        return identity;
    }

    /** The disk has everything up to this version. */
    long synced() {
        return headers.synced();
    }

    /** That a version is on the disk is said in the other copy of the header, which needs no sync: it is rewritten next. */
    @Override
    public void sync() {
        long before = headers.writes();
        super.sync();
        saveChunkLock.lock();
        try {
            headers.settle(before).ifPresent(header -> super.writeFully(null, headers.other(), header));
        } finally {
            saveChunkLock.unlock();
        }
    }

    @Override
    protected void writeFully(@Nullable SFChunk version, long position, ByteBuffer bytes) {
        if (version != null) {
            PartEnd.sign(bytes);
            super.writeFully(version, position, bytes);
            getStoreHeader().put(CLEAN, 1); // the parent takes it away again, and then writes a header for this version
        } else if (position == 0 && size() >= 2 * BLOCK) {
            writeHeader(bytes.slice(0, BLOCK));
        } else {
            super.writeFully(null, position, bytes);
        }
    }

    private void writeHeader(ByteBuffer header) {
        boolean isLast = getStoreHeader().containsKey(CLEAN);
        if (isLast) {
            sync();
        }
        super.writeFully(null, headers.next(lastChunkVersion(), header), header);
        if (isLast) {
            sync();
        }
    }

    /** While the file is opened, a version that is not whole has no footer: so the parent passes it over. */
    @Override
    public ByteBuffer readFully(@Nullable SFChunk version, long position, int length) {
        var bytes = raw(version, position, length);
        if (version != null) {
            return bytes;
        }
        if (length == PartEnd.LENGTH && isTorn(bytes, position)) {
            return ByteBuffer.allocate(PartEnd.LENGTH);
        }
        return position == 0 && length == 2 * BLOCK ? HeaderCopies.withFormat(bytes, FORMAT_OF_THE_LIBRARY) : bytes;
    }

    private boolean isTorn(ByteBuffer bytes, long position) {
        return PartEnd.read(bytes)
                .filter(end -> end.version() > headers.synced())
                .filter(end -> end.version() >= passOver || !addsUp(end, position))
                .isPresent();
    }

    boolean isSound() {
        return damagedParts().isEmpty();
    }

    /** The parts in use whose bytes are not the ones that were written when the file was opened, as sentences. */
    List<String> damagedParts() {
        if (damagedParts == null) {
            damagedParts = getChunks().values().stream()
                    .filter(part -> part.block > 0 && part.maxLenLive > 0)
                    .sorted(Comparator.comparingLong(part -> part.block))
                    .filter(part -> !isWhole(part))
                    .map(part -> "The bytes %d to %d of the file are not the ones that were written as version %d."
                            .formatted(part.block * BLOCK, (part.block + part.len) * BLOCK - 1, part.version))
                    .toList();
        }
        return damagedParts;
    }

    private boolean isWhole(SFChunk part) {
        long position = (part.block + part.len) * BLOCK - PartEnd.LENGTH;
        try {
            return PartEnd.read(raw(position, PartEnd.LENGTH))
                    .filter(end -> end.chunk() == part.id && end.version() == part.version && end.blocks() == part.len)
                    .filter(end -> addsUp(end, position))
                    .isPresent();
        } catch (MVStoreException _) {
            return false;
        }
    }

    private boolean addsUp(PartEnd end, long position) {
        if (end.checksum().isEmpty()) {
            return true; // written before there were checksums
        }
        long begin = position + PartEnd.LENGTH - end.blocks() * BLOCK;
        if (begin < 0 || begin > position) {
            return false;
        }
        var crc = new CRC32C();
        for (long at = begin; at < position; at += SLICE) {
            crc.update(raw(at, (int) Math.min(SLICE, position - at)));
        }
        return end.checksum().getAsLong() == crc.getValue();
    }

    private ByteBuffer raw(long position, int length) {
        return raw(null, position, length);
    }

    private ByteBuffer raw(@Nullable SFChunk version, long position, int length) {
        return super.readFully(version, position, length);
    }
}
