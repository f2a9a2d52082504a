package org.eprbridge.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The file of the embedded database")
class StayingSmallTest {

    private static final int WRITERS = 16;
    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void stays_small_however_often_it_is_written_to() throws Exception {
        BreakableDisk.reset();
        try (var database = EmbeddedDatabase.in(folder, BreakableDisk::at, MEGABYTE);
                var client = MongoClients.create(database.connection("epr"))) {
            var notes = client.getDatabase("epr").getCollection("notes");
            write(4_000, i -> notes.insertOne(note(i)));
            write(4_000, i -> overwrite(notes, i % 10));

            await().atMost(Duration.ofSeconds(30)).until(() -> size() < 4 * MEGABYTE);
            assertThat(written()).as("all that was ever written").isGreaterThan(3 * size());
            assertThat(notes.countDocuments()).isEqualTo(4_000);
        }
        assertThat(Verification.of(folder, System.out)).isTrue();
    }

    private static void write(int count, IntConsumer write) {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            IntStream.range(0, count).forEach(i -> writers.submit(() -> write.accept(i)));
        }
    }

    private static Document note(int id) {
        return new Document("_id", id).append("text", "On our ward too, every evening.");
    }

    private static void overwrite(MongoCollection<Document> notes, int id) {
        notes.replaceOne(
                new Document("_id", id), note(id).append("at", System.nanoTime()), new ReplaceOptions().upsert(true));
    }

    private static long written() {
        return BreakableDisk.told().stream()
                .mapToLong(step -> step.bytes().length)
                .sum();
    }

    private long size() {
        try {
            return Files.size(folder.resolve(StoreFolder.FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
