package org.eprbridge.platform.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.h2.mvstore.MVStore;
import org.h2.store.fs.FilePath;

/** The data folder: the one file in it that holds everything, and a note of how far it had come. */
final class StoreFolder {

    static final String FILE = "epr-bridge.mv";

    /** Room is used again after this time at the earliest, so that what is written all the time is not moved all the time. */
    private static final int RETENTION_MS = 1_000;

    private final Path folder;
    private final String name;
    private final Refusals refusals;
    private final LastSeen lastSeen;

    private StoreFolder(Path folder, UnaryOperator<String> disk) {
        this.folder = folder;
        this.name = disk.apply(folder.resolve(FILE).toString());
        this.refusals = Refusals.toStart(folder.resolve(FILE).toAbsolutePath());
        this.lastSeen = LastSeen.in(folder);
    }

    static StoreFolder at(Path folder, UnaryOperator<String> disk) {
        return new StoreFolder(folder, disk);
    }

    MVStore open() {
        return open(store -> store);
    }

    /**
     * @param use what is made of the store; when it fails, the store was damaged
     * @throws EmbeddedDatabase.CannotOpen for whatever reason there is
     */
    <T> T open(Function<MVStore, T> use) {
        try {
            Files.createDirectories(folder);
            if (!FilePath.get(name).exists()) {
                create();
            }
            var store = new StoreOpening(name, false, refusals).sound();
            try {
                begin(store);
                return use.apply(store);
            } catch (RuntimeException | Error e) {
                store.closeImmediately();
                throw e;
            }
        } catch (RuntimeException | IOException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            // The store overflows when it looks for a lost part in the list of its parts, which lies in the lost part.
            // A length that is damaged may ask for more memory than there is.
            throw refusals.because(e);
        }
    }

    private void begin(MVStore store) {
        var file = StoreOpening.file(store);
        if (file.isReadOnly()) {
            throw refusals.readOnly();
        }
        file.claim();
        lastSeen.seen().ifPresent(seen -> mustBeTheOne(seen, file));
        // What a killed process left may not have reached the disk. Afterwards it has, and is older than anything new.
        store.sync();
        commit(store);
        commit(store);
        store.setRetentionTime(RETENTION_MS);
        remember(store);
    }

    private void mustBeTheOne(LastSeen.Seen seen, StoreFile file) {
        if (file.identity() != seen.store()) {
            throw refusals.replaced(lastSeen.note(), "not");
        }
        if (file.lastChunkVersion() < seen.version()) {
            throw refusals.replaced(lastSeen.note(), "older than");
        }
    }

    /** Notes how far the file has come. */
    void remember(MVStore store) {
        var file = StoreOpening.file(store);
        lastSeen.remember(file.identity(), file.synced());
    }

    /** To look at what there is; nothing in the file is changed. */
    MVStore openToRead() {
        var looking = Refusals.toLook(refusals.file());
        try {
            return new StoreOpening(name, true, looking).asFarAsItGoes();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            throw looking.because(e);
        }
    }

    /** Beside, and moved when it is whole: a file that a power cut left half made would look like a damaged one. */
    private void create() throws IOException {
        if (lastSeen.seen().isPresent()) {
            throw refusals.gone(lastSeen.note());
        }
        var half = FilePath.get(name + ".new");
        half.delete();
        var store = new StoreOpening(half.toString(), false, refusals).create();
        commit(store);
        store.close();
        half.moveTo(FilePath.get(name), false);
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private static void commit(MVStore store) {
        store.setStoreVersion(StoreOpening.OURS);
        store.commit();
        store.sync();
    }
}
