package org.eprbridge.platform.embedded;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** A MongoDB server for one process, on a free loopback port, with everything in one file under the data folder. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String FILE = "epr-bridge.mv";

    private final MongoServer server;
    private final InetSocketAddress address;

    private EmbeddedDatabase(MongoServer server, InetSocketAddress address) {
        this.server = server;
        this.address = address;
    }

    /** Opens the folder, making it when it is not there yet, and starts listening. */
    public static EmbeddedDatabase in(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder.toAbsolutePath() + " cannot be made.", e);
        }
        var server = new MongoServer(new H2Backend(folder.resolve(FILE).toString()));
        server.bind("127.0.0.1", 0);
        return new EmbeddedDatabase(server, server.getLocalAddress());
    }

    public ConnectionString connection(String database) {
        return new ConnectionString("mongodb://127.0.0.1:" + address.getPort() + "/" + database);
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
