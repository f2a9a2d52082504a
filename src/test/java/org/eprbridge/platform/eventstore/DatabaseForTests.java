package org.eprbridge.platform.eventstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;

/** The embedded database in a folder of its own, or the MongoDB server that TEST_MONGODB_URI names. */
final class DatabaseForTests implements AutoCloseable {

    private final @Nullable EmbeddedDatabase embedded;
    private final MongoClient client;

    private DatabaseForTests(@Nullable EmbeddedDatabase embedded, MongoClient client) {
        this.embedded = embedded;
        this.client = client;
    }

    static DatabaseForTests open() {
        var uri = System.getenv("TEST_MONGODB_URI");
        if (uri != null) {
            return new DatabaseForTests(null, MongoClients.create(uri));
        }
        var embedded = EmbeddedDatabase.in(folder());
        return new DatabaseForTests(embedded, MongoClients.create(embedded.connection("epr")));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("epr-bridge");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MongoDatabase fresh() {
        return client.getDatabase("t" + UUID.randomUUID().toString().replace("-", ""));
    }

    CommitLog log(MongoDatabase database) {
        return new CommitLog(embedded == null ? MongoCommits.replicated(database) : MongoCommits.embedded(database));
    }

    @Override
    public void close() {
        client.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}
