package org.eprbridge.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.UnaryOperator;
import org.eprbridge.platform.embedded.EmbeddedDatabase.CannotOpen;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FilePath;
import org.jspecify.annotations.Nullable;

/** The data folder, and the one file in it. */
final class StoreFolder {

    static final String FILE = "epr-bridge.mv";

    private static final int LARGEST_CACHE_MB = 256;

    /** Room is used again after this time at the earliest, so that what is written all the time is not moved all the time. */
    private static final int RETENTION_MS = 1_000;

    /** Writers change the index of stream keys in many places, and each page that they change is written with every version. */
    private static final int KEYS_PER_PAGE = 24;

    private final Path folder;
    private final UnaryOperator<String> disk;

    private StoreFolder(Path folder, UnaryOperator<String> disk) {
        this.folder = folder;
        this.disk = disk;
    }

    static StoreFolder at(Path folder, UnaryOperator<String> disk) {
        return new StoreFolder(folder, disk);
    }

    MVStore open() {
        var name = disk.apply(folder.resolve(FILE).toString());
        try {
            Files.createDirectories(folder);
            if (!FilePath.get(name).exists()) {
                create(name);
            }
            var store = open(name, false);
            // What a killed process left may not have reached the disk. Afterwards it has, and is older than anything
            // new.
            store.sync();
            commit(store);
            commit(store);
            store.setRetentionTime(RETENTION_MS);
            return store;
        } catch (MVStoreException e) {
            throw because(e);
        } catch (StackOverflowError e) {
            throw damaged(e); // the store looks for a lost part in the list of its parts, which lies in the lost part
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder.toAbsolutePath() + " cannot be made.", e);
        }
    }

    /** To look at what there is; nothing in the file is changed. */
    MVStore openToRead() {
        try {
            return open(disk.apply(folder.resolve(FILE).toString()), true);
        } catch (MVStoreException e) {
            throw because(e);
        } catch (StackOverflowError e) {
            throw damaged(e);
        }
    }

    /** Beside, and moved when it is whole: a file that a power cut left half made would look like a damaged one. */
    private void create(String name) throws IOException {
        var half = FilePath.get(name + ".new");
        half.delete();
        var store = open(half.toString(), false);
        commit(store);
        store.close();
        half.moveTo(FilePath.get(name), false);
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private static MVStore open(String name, boolean readOnly) {
        var file = StoreFile.open(name, readOnly, cacheMegabytes());
        var settings = new MVStore.Builder()
                .adoptFileStore(file)
                .keysPerPage(KEYS_PER_PAGE)
                .autoCommitDisabled()
                .autoCommitBufferSize(0);
        @Nullable MVStore store = null;
        try {
            store = (readOnly ? settings.readOnly() : settings).open();
            return store;
        } finally {
            if (store == null) {
                file.close();
            }
        }
    }

    private static void commit(MVStore store) {
        store.setStoreVersion(1);
        store.commit();
        store.sync();
    }

    private static int cacheMegabytes() {
        long quarter = Runtime.getRuntime().maxMemory() / 4 / 1024 / 1024;
        return (int) Math.max(16, Math.min(LARGEST_CACHE_MB, quarter));
    }

    private CannotOpen because(MVStoreException e) {
        var file = folder.resolve(FILE).toAbsolutePath();
        return switch (e.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED ->
                new CannotOpen(
                        "Another EPR Bridge is using the data folder %s. Stop it first, or start this one with another folder."
                                .formatted(folder.toAbsolutePath()),
                        e);
            case DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_CHUNK_NOT_FOUND -> damaged(e);
            default -> new CannotOpen("The database file %s cannot be opened: %s".formatted(file, e.getMessage()), e);
        };
    }

    private CannotOpen damaged(Throwable cause) {
        return new CannotOpen(
                "The database file %s is damaged. Keep it, restore the latest backup into the folder, and start again."
                        .formatted(folder.resolve(FILE).toAbsolutePath()),
                cause);
    }
}
