package org.eprbridge.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Backing up the embedded database")
class BackingUpTest {

    private static final int EACH = 3_000;

    @TempDir
    Path place;

    private EmbeddedDatabase database;
    private MongoClient client;
    private MongoDatabase epr;

    @BeforeEach
    void open() {
        database = EmbeddedDatabase.in(place.resolve("data"));
        client = MongoClients.create(database.connection("epr"));
        epr = client.getDatabase("epr");
        epr.getCollection("people").createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));
        for (int i = 0; i < 40; i++) {
            epr.getCollection("people").insertOne(new Document("_id", "P-" + i).append("name", "Name " + i));
            epr.getCollection("ideas").insertOne(everything(i));
        }
        epr.getCollection("people").deleteOne(Filters.eq("_id", "P-7"));
        epr.createCollection("empty");
    }

    @AfterEach
    void close() {
        client.close();
        database.close();
    }

    private static Document everything(long id) {
        return new Document("_id", id)
                .append("int", 7)
                .append("double", -0.0)
                .append("decimal", Decimal128.parse("1.10"))
                .append("when", Instant.ofEpochMilli(1_700_000_000_123L))
                .append("nothing", null)
                .append("list", List.of(1, 2L, "three", new Document("deep", true)))
                .append("text", "Grüße 🏥 " + "x".repeat((int) id * 100));
    }

    private Path backup() {
        var file = place.resolve("backup.mv");
        database.backUpTo(file);
        return file;
    }

    private <T> T restored(Path backup, Function<MongoDatabase, T> question) {
        var elsewhere = place.resolve("elsewhere");
        EmbeddedDatabase.restore(backup, elsewhere);
        try (var other = EmbeddedDatabase.in(elsewhere);
                var toOther = MongoClients.create(other.connection("epr"))) {
            return question.apply(toOther.getDatabase("epr"));
        }
    }

    private static TreeMap<String, List<RawBsonDocument>> contents(MongoDatabase database) {
        var contents = new TreeMap<String, List<RawBsonDocument>>();
        for (String name : database.listCollectionNames()) {
            contents.put(
                    name,
                    database.getCollection(name, RawBsonDocument.class)
                            .find()
                            .sort(Sorts.ascending("_id"))
                            .into(new ArrayList<>()));
        }
        return contents;
    }

    @Test
    void brings_back_every_collection_to_the_last_byte() {
        var before = contents(epr);

        assertThat(before).containsKeys("people", "ideas", "empty");
        assertThat(restored(backup(), BackingUpTest::contents)).isEqualTo(before);
    }

    @Test
    void brings_back_what_keeps_names_apart() {
        var twin = new Document("_id", "P-99").append("name", "Name 3");

        assertThatThrownBy(() -> restored(
                        backup(), other -> other.getCollection("people").insertOne(twin)))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("duplicate key");
    }

    @Test
    void leaves_no_room_for_what_was_deleted() throws Exception {
        for (int i = 0; i < 200; i++) {
            epr.getCollection("ideas").replaceOne(Filters.eq("_id", 39L), everything(39));
        }

        assertThat(Files.size(backup())).isLessThan(Files.size(place.resolve("data/epr-bridge.mv")) / 4);
    }

    @Nested
    class while_others_write {

        private final AtomicBoolean over = new AtomicBoolean();
        private final AtomicInteger answered = new AtomicInteger();

        /** First into one collection and then into the other, so that a cut between them would show. */
        private Thread writer() {
            return Thread.ofPlatform().start(() -> {
                for (int i = 0; i < EACH && !over.get(); i++) {
                    epr.getCollection("first").insertOne(new Document("_id", i));
                    epr.getCollection("second").insertOne(new Document("_id", i));
                    answered.set(i + 1);
                }
            });
        }

        @Test
        void it_holds_everything_that_was_answered_before_and_one_moment_only() throws Exception {
            var writer = writer();
            await().untilAtomic(answered, greaterThan(50));
            int before = answered.get();
            var backup = backup();
            over.set(true);
            writer.join();

            var counts = restored(
                    backup,
                    other -> List.of(
                            other.getCollection("first").countDocuments(),
                            other.getCollection("second").countDocuments()));

            assertThat(counts.getLast()).isGreaterThanOrEqualTo(before);
            assertThat(counts.getFirst() - counts.getLast()).isBetween(0L, 1L);
        }
    }

    @Nested
    class overwrites_nothing {

        @Test
        void neither_an_earlier_backup() {
            var earlier = backup();

            assertThatThrownBy(() -> database.backUpTo(earlier))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasCauseInstanceOf(FileAlreadyExistsException.class);
        }

        @Test
        void nor_a_database() {
            var backup = backup();

            assertThatThrownBy(() -> EmbeddedDatabase.restore(backup, place.resolve("data")))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasCauseInstanceOf(FileAlreadyExistsException.class);
        }

        @Test
        void and_leaves_nothing_half_made_behind() {
            backup();

            assertThat(place.toFile().list()).containsExactlyInAnyOrder("data", "backup.mv");
        }
    }
}
