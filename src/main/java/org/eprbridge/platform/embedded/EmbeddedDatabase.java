package org.eprbridge.platform.embedded;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A MongoDB server for one process, on a free loopback port, with everything in one file under the data folder. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    /** Each connection may wait for the disk on a thread of its own. */
    private static final int CONNECTION_THREADS = 32;

    private final StoreFolder folder;
    private final MVStore store;
    private final GroupSync sync;
    private final Tidying tidying;
    private final MongoServer server;
    private final InetSocketAddress address;

    private EmbeddedDatabase(StoreFolder folder, DurableBackend backend, long tidyFrom) {
        this.folder = folder;
        this.store = backend.store();
        this.sync = backend.sync();
        this.server = new MongoServer(backend);
        server.bind(new InetSocketAddress("127.0.0.1", 0), 1, CONNECTION_THREADS);
        this.address = server.getLocalAddress();
        this.tidying = Tidying.of(store, sync, tidyFrom, () -> remember(folder, store));
    }

    /**
     * Opens the folder, making it when it is not there yet, and starts listening.
     *
     * @throws CannotOpen when another process has it, the file is damaged, missing, older than it was, or newer than this
     *     program, or the disk does not take it
     */
    public static EmbeddedDatabase in(Path folder) {
        return in(folder, UnaryOperator.identity(), Tidying.SMALL_FILE);
    }

    /**
     * @param disk leads from the name of the file to where it really is
     * @param tidyFrom smaller files are left as they are, in bytes
     */
    static EmbeddedDatabase in(Path folder, UnaryOperator<String> disk, long tidyFrom) {
        var at = StoreFolder.at(folder, disk);
        return Uninterrupted.get(() ->
                new EmbeddedDatabase(at, at.open(store -> new DurableBackend(store, new GroupSync(store))), tidyFrom));
    }

    public ConnectionString connection(String database) {
        return new ConnectionString("mongodb://127.0.0.1:" + address.getPort() + "/" + database);
    }

    /** Why it no longer answers, or nothing while all is well. Only a restart helps. */
    public Optional<String> trouble() {
        return sync.trouble();
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

    /** Whether a folder holds a database, so that nobody who only wants to look makes one. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(StoreFolder.FILE));
    }

    /**
     * Puts a file that {@link #backUpTo} wrote into a folder that holds no database yet.
     *
     * @throws java.io.UncheckedIOException when there is one, or it cannot be written
     */
    public static void restore(Path backup, Path folder) {
        StoreCopy.restore(backup, folder.resolve(StoreFolder.FILE));
        LastSeen.in(folder).forget();
    }

    /** The file first: whatever goes wrong with the connections afterwards, everything that was answered is on the disk. */
    @Override
    public void close() {
        Uninterrupted.get(() -> {
            try {
                tidying.close();
                sync.stop(() -> IndexEntries.settleAll(store));
                store.close();
                remember(folder, store);
            } catch (RuntimeException | Error e) {
                LOG.error("The embedded database was left as it was last written.", e);
            } finally {
                store.closeImmediately();
                server.shutdownNow();
            }
            return this;
        });
    }

    /** While it works and at its end; that there is no newer note harms nothing that is stored. */
    private static void remember(StoreFolder folder, MVStore store) {
        try {
            folder.remember(store);
        } catch (RuntimeException e) {
            LOG.warn("How far the embedded database has come could not be noted: {}", e.getMessage());
        }
    }

    /** The data folder cannot be used as it is; the sentence says what to do. */
    public static class CannotOpen extends RuntimeException {

        private static final long serialVersionUID = 1;

        CannotOpen(String sentence) {
            super(sentence);
        }
    }
}
