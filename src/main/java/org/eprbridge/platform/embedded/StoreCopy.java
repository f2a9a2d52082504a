package org.eprbridge.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * A second file with everything that the store holds at one moment. It is written entry by entry and not byte by byte: what
 * is read is decoded, so a damaged place stops the copy instead of travelling on in it, and the copy has no empty places.
 */
final class StoreCopy {

    private static final int UNSAVED_BYTES = 8 * 1024 * 1024;

    private StoreCopy() {}

    /**
     * Writers wait only while the moment is taken, not while it is written down.
     *
     * @throws UncheckedIOException when the file exists already, or cannot be written
     */
    static void write(MVStore store, GroupSync sync, Path file) {
        mustNotExist(file);
        var half = half(file);
        // Room that the moment needs is not used again until the copy is made.
        var version = store.registerVersionUsage();
        try {
            write(store, sync.alone(() -> moment(store)), half);
            settle(half, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            store.deregisterVersionUsage(version);
            half.toFile().delete();
        }
    }

    private static List<Frozen<?, ?>> moment(MVStore store) {
        return store.getMapNames().stream()
                .<Frozen<?, ?>>map(name -> frozen(name, store.openMap(name)))
                .toList();
    }

    private static <K, V> Frozen<K, V> frozen(String name, MVMap<K, V> map) {
        return new Frozen<>(name, map, map.cursor(null));
    }

    private static void write(MVStore store, List<Frozen<?, ?>> maps, Path half) throws IOException {
        Files.deleteIfExists(half);
        try (var copy = new StoreOpening(half.toString(), false, Refusals.toLook(half)).copy()) {
            copy.setStoreVersion(store.getStoreVersion());
            maps.forEach(map -> map.into(copy));
            copy.commit();
            copy.sync();
        }
    }

    /** @throws UncheckedIOException when the folder holds a database already, or it cannot be written there */
    static void restore(Path backup, Path file) {
        mustNotExist(file);
        var half = half(file);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.copy(backup, half, StandardCopyOption.REPLACE_EXISTING);
            mustBeWhole(half, backup);
            settle(half, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            half.toFile().delete();
        }
    }

    private static void mustBeWhole(Path half, Path backup) throws IOException {
        try {
            new StoreOpening(half.toString(), true, Refusals.toLook(backup.toAbsolutePath()))
                    .sound()
                    .closeImmediately();
        } catch (Refusals.Newer e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException(backup + " is not a backup of EPR Bridge, or it is damaged.", e);
        }
    }

    private static void mustNotExist(Path file) {
        if (Files.exists(file)) {
            throw new UncheckedIOException(new FileAlreadyExistsException(file.toString()));
        }
    }

    private static Path half(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    /** Nobody ever sees a file that is not whole, not even after a power cut. */
    private static void settle(Path half, Path file) throws IOException {
        try (var written = FileChannel.open(half, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        try (var folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    /** A map as it was at the moment: what is changed afterwards does not reach the cursor. */
    private record Frozen<K, V>(String name, MVMap<K, V> map, Cursor<K, V> entries) {

        void into(MVStore copy) {
            MVMap<K, V> target = copy.openMap(
                    name,
                    new MVMap.Builder<K, V>()
                            .keyType(map.getKeyType())
                            .valueType(map.getValueType())
                            .singleWriter());
            while (entries.hasNext()) {
                var key = entries.next();
                if (entries.getValue() instanceof StoredDocument stored) {
                    stored.takenApart(); // a damaged one must not travel on
                }
                target.append(key, entries.getValue());
                if (copy.getUnsavedMemory() > UNSAVED_BYTES) {
                    copy.commit();
                }
            }
        }
    }
}
