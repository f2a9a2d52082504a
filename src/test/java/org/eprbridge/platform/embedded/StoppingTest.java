package org.eprbridge.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The embedded database stops")
class StoppingTest {

    @TempDir
    Path folder;

    @Test
    void while_people_write_and_keeps_what_was_acknowledged() throws Exception {
        var acknowledged = new ArrayList<Integer>();
        var database = EmbeddedDatabase.in(folder);
        try (var client = MongoClients.create(database.connection("epr"));
                var writer = Executors.newSingleThreadExecutor()) {
            var notes = client.getDatabase("epr").getCollection("notes");
            var running = new CountDownLatch(20);
            var written = writer.submit((Callable<List<Integer>>) () -> writeUntilRefused(notes, running));
            running.await();
            database.close();
            acknowledged.addAll(written.get());
        }

        assertThat(notes()).containsAll(acknowledged);
    }

    private static List<Integer> writeUntilRefused(MongoCollection<Document> notes, CountDownLatch running) {
        var acknowledged = new ArrayList<Integer>();
        try {
            for (int i = 0; ; i++) {
                notes.insertOne(new Document("_id", i));
                acknowledged.add(i);
                running.countDown();
            }
        } catch (MongoException _) {
            return acknowledged;
        }
    }

    @Test
    void on_a_thread_that_was_interrupted_as_on_any_other() {
        Thread.currentThread().interrupt();
        var database = EmbeddedDatabase.in(folder);
        database.close();
        assertThat(Thread.interrupted()).isTrue();

        assertThat(notes()).isEmpty();
        assertThat(Verification.of(folder, System.out)).isTrue();
    }

    private List<Integer> notes() {
        try (var database = EmbeddedDatabase.in(folder);
                var client = MongoClients.create(database.connection("epr"))) {
            return client.getDatabase("epr")
                    .getCollection("notes")
                    .distinct("_id", Integer.class)
                    .into(new ArrayList<>());
        }
    }
}
