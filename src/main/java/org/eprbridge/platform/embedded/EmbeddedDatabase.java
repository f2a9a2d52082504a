package org.eprbridge.platform.embedded;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** A MongoDB server for one process, on a free loopback port, with everything in one file under the data folder. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String FILE = "epr-bridge.mv";
    private static final int LARGEST_CACHE_MB = 256;

    /** Room of earlier versions is used again only after this time, so that a half-written version can be undone. */
    private static final int KEEP_EARLIER_VERSIONS_MS = 5_000;

    /** Each connection may wait for the disk on a thread of its own. */
    private static final int CONNECTION_THREADS = 32;

    private final MVStore store;
    private final GroupSync sync;
    private final MongoServer server;
    private final Tidying tidying;
    private final InetSocketAddress address;

    private EmbeddedDatabase(MVStore store, GroupSync sync, MongoServer server, Tidying tidying) {
        this.store = store;
        this.sync = sync;
        this.server = server;
        this.tidying = tidying;
        this.address = server.getLocalAddress();
    }

    /**
     * Opens the folder, making it when it is not there yet, and starts listening.
     *
     * @throws CannotOpen when another process has it, or the file is damaged
     */
    public static EmbeddedDatabase in(Path folder) {
        var store = open(folder);
        var sync = new GroupSync(store);
        var server = new MongoServer(new DurableBackend(store, sync));
        server.bind(new InetSocketAddress("127.0.0.1", 0), 1, CONNECTION_THREADS);
        return new EmbeddedDatabase(store, sync, server, Tidying.of(store, sync));
    }

    private static MVStore open(Path folder) {
        var file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
            var store = new MVStore.Builder()
                    .fileName(file.toString())
                    .cacheSize(cacheMegabytes())
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .open();
            store.setRetentionTime(KEEP_EARLIER_VERSIONS_MS);
            store.commit();
            store.sync();
            remember(folder);
            return store;
        } catch (MVStoreException e) {
            throw CannotOpen.because(folder, file, e);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder.toAbsolutePath() + " cannot be made.", e);
        }
    }

    /** A new file survives a power cut only when its folder is on disk, too. */
    private static void remember(Path folder) throws IOException {
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private static int cacheMegabytes() {
        long quarter = Runtime.getRuntime().maxMemory() / 4 / 1024 / 1024;
        return (int) Math.max(16, Math.min(LARGEST_CACHE_MB, quarter));
    }

    public ConnectionString connection(String database) {
        return new ConnectionString("mongodb://127.0.0.1:" + address.getPort() + "/" + database);
    }

    /**
     * Writes a file with everything that is stored at this moment, while others go on reading and writing. Everything that
     * was answered before the call is in it.
     *
     * @throws java.io.UncheckedIOException when the file exists already, or cannot be written
     */
    public void backUpTo(Path file) {
        StoreCopy.write(store, sync, file);
    }

    /**
     * Puts a file that {@link #backUpTo} wrote into a folder that holds no database yet.
     *
     * @throws java.io.UncheckedIOException when there is one, or it cannot be written
     */
    public static void restore(Path backup, Path folder) {
        StoreCopy.restore(backup, folder.resolve(FILE));
    }

    @Override
    public void close() {
        tidying.close();
        server.shutdownNow();
    }

    /** The data folder cannot be used as it is; the sentence says what to do. */
    public static final class CannotOpen extends RuntimeException {

        private static final long serialVersionUID = 1;

        private CannotOpen(String sentence, Throwable cause) {
            super(sentence, cause);
        }

        private static CannotOpen because(Path folder, Path file, MVStoreException e) {
            return switch (e.getErrorCode()) {
                case DataUtils.ERROR_FILE_LOCKED ->
                    new CannotOpen(
                            "Another EPR Bridge is using the data folder %s. Stop it first, or start this one with another folder."
                                    .formatted(folder.toAbsolutePath()),
                            e);
                case DataUtils.ERROR_FILE_CORRUPT ->
                    new CannotOpen(
                            "The database file %s is damaged. Keep it, restore the latest backup into the folder, and start again."
                                    .formatted(file.toAbsolutePath()),
                            e);
                default ->
                    new CannotOpen(
                            "The database file %s cannot be opened: %s"
                                    .formatted(file.toAbsolutePath(), e.getMessage()),
                            e);
            };
        }
    }
}
