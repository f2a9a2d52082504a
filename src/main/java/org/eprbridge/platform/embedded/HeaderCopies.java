package org.eprbridge.platform.embedded;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The header of the file in two copies. One of them leads to a version that the disk has for certain, and is left alone; the
 * other one leads to what was written since. When the disk has that, too, both copies say so: so a version that both of them
 * know is never one that a power cut may have torn.
 */
final class HeaderCopies {

    static final int LENGTH = 4 * 1024;

    private static final String VERSION = "version";
    private static final String FORMAT = "format";
    private static final String STORE = "store";

    private List<Optional<SealedFields>> found = List.of();
    private final long[] versions = {-1, -1};
    private int safe;
    private @Nullable ByteBuffer unsynced;
    private long unsyncedVersion = -1;
    private long writes;
    private long synced = -1;

    /** @param bothCopies as they lie in the file */
    void read(ByteBuffer bothCopies) {
        found = Stream.of(0, 1)
                .map(copy -> SealedFields.read(bothCopies.slice(copy * LENGTH, LENGTH)))
                .toList();
        for (int copy = 0; copy < 2; copy++) {
            versions[copy] = found.get(copy)
                    .map(fields -> fields.number(VERSION).orElse(-1))
                    .orElse(-1L);
        }
        boolean both = found.stream().allMatch(Optional::isPresent);
        synced = both ? Math.min(versions[0], versions[1]) : Math.max(versions[0], versions[1]);
    }

    /** Where the store, which opened the file, has found its last version. */
    void startFrom(long version) {
        int newer = versions[1] > versions[0] ? 1 : 0;
        safe = versions[newer] == version || versions[1 - newer] != version ? newer : 1 - newer;
    }

    /** The disk has everything up to this version. */
    synchronized long synced() {
        return synced;
    }

    /** As the copies say that can be read; an interrupted change leaves two numbers. */
    OptionalLong format() {
        return numbers(FORMAT).max();
    }

    /** Which store this is, so that a file can be told from another one. */
    OptionalLong store() {
        return numbers(STORE).findFirst();
    }

    private LongStream numbers(String name) {
        return found.stream().flatMap(Optional::stream).flatMapToLong(copy -> copy.number(name).stream());
    }

    /** For the library, which only knows formats of its own, and is less strict about what a sound copy is. */
    static ByteBuffer withFormat(ByteBuffer bothCopies, long format) {
        var readable = ByteBuffer.allocate(2 * LENGTH);
        for (int copy = 0; copy < 2; copy++) {
            int at = copy * LENGTH;
            SealedFields.read(bothCopies.slice(at, LENGTH))
                    .ifPresent(fields ->
                            readable.put(at, fields.with(FORMAT, format).sealed()));
        }
        return readable;
    }

    /** @return where in the file a header that leads to this version is to be written */
    synchronized long next(long version, ByteBuffer header) {
        unsynced = header.duplicate();
        unsyncedVersion = version;
        writes++;
        return other();
    }

    synchronized long writes() {
        return writes;
    }

    /**
     * After a sync that began after so many writes.
     *
     * @return what the other copy must say now, when the disk has the one that was written last
     */
    synchronized Optional<ByteBuffer> settle(long writesBefore) {
        var settled = unsynced;
        if (settled == null || writes != writesBefore) {
            return Optional.empty();
        }
        safe = 1 - safe;
        synced = unsyncedVersion;
        unsynced = null;
        return Optional.of(settled);
    }

    /** Where the copy lies that may be written. */
    synchronized long other() {
        return (1L - safe) * LENGTH;
    }
}
