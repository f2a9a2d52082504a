package org.eprbridge.testing;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.util.FileSystemUtils;

/** An embedded database for the tests of one class and the situations inside it; given back after the last of them. */
public final class BorrowedDatabase implements BeforeAllCallback {

    private @Nullable Loan loan;

    @Override
    public void beforeAll(ExtensionContext tests) {
        loan = tests.getStore(ExtensionContext.Namespace.create(BorrowedDatabase.class))
                .computeIfAbsent(this, _ -> Loan.begin(), Loan.class);
    }

    /** What is written under one name stays until a test takes it away. */
    public MongoTemplate named(String name) {
        return new MongoTemplate(requireNonNull(loan).client, name);
    }

    private record Loan(Path folder, EmbeddedDatabase database, MongoClient client) implements AutoCloseable {

        static Loan begin() {
            try {
                var folder = Files.createTempDirectory("borrowed");
                var database = EmbeddedDatabase.in(folder);
                return new Loan(folder, database, MongoClients.create(database.connection("borrowed")));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void close() throws IOException {
            client.close();
            database.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
