package org.eprbridge.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import de.bwaldvogel.mongo.backend.KeyValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.eprbridge.platform.embedded.BreakableDisk.Step;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The power fails while the embedded database writes")
class LosingPowerTest {

    private static final int WRITERS = 4;
    private static final int NOTES_EACH = 150;

    /** Acknowledged when the disk had been told so many steps. */
    private record Acknowledged(int step, long id) {}

    @TempDir
    Path folder;

    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Random dice = new Random(42);

    @BeforeEach
    void write() {
        BreakableDisk.reset();
        try (var database = EmbeddedDatabase.in(folder, BreakableDisk::at, 0);
                var client = MongoClients.create(database.connection("epr"))) {
            var notes = client.getDatabase("epr").getCollection("notes");
            notes.createIndex(new Document("k", 1), new IndexOptions().unique(true));
            var ballast = client.getDatabase("epr").getCollection("ballast");
            ballast.insertMany(LongStream.range(0, 2_000)
                    .mapToObj(i -> note(i).append("text", "x".repeat(1_000)))
                    .toList());
            try (var writers = Executors.newFixedThreadPool(WRITERS)) {
                IntStream.range(0, WRITERS).forEach(writer -> writers.submit(() -> write(notes, writer)));
            }
            ballast.deleteMany(Filters.gt("_id", 0L));
            int before = BreakableDisk.steps();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> BreakableDisk.told().stream().skip(before).anyMatch(Step::truncates));
        }
    }

    private void write(MongoCollection<Document> notes, int writer) {
        for (int i = 0; i < NOTES_EACH; i++) {
            long id = (long) writer * NOTES_EACH + i;
            notes.insertOne(note(id));
            acknowledged.add(new Acknowledged(BreakableDisk.steps(), id));
            notes.replaceOne(
                    new Document("_id", -1L - writer),
                    note(-1L - writer).append("k", writer + "|" + i),
                    new ReplaceOptions().upsert(true));
        }
    }

    private static Document note(long id) {
        return new Document("_id", id).append("text", "On our ward too").append("k", "NOTE-" + id);
    }

    @Test
    void and_everything_that_was_acknowledged_is_there_afterwards() throws Exception {
        assertThat(firstLossIn(60, BreakableDisk.told())).isEmpty();
    }

    @Test
    void and_a_database_that_does_not_sync_would_be_found_out() throws Exception {
        var unsynced = BreakableDisk.told().stream()
                .map(step -> step.isSync() ? Step.NOTHING : step)
                .toList();

        assertThat(firstLossIn(100, unsynced)).isPresent();
    }

    private Optional<String> firstLossIn(int cuts, List<Step> steps) throws IOException {
        var cut = new PowerCut(steps, dice);
        for (int moment : dice.ints(cuts, 0, steps.size()).sorted().toArray()) {
            var loss = lossIn(cut.killedAt(moment), moment)
                    .or(() -> lossIn(cut.at(moment), moment))
                    .or(() -> lossIn(cut.at(moment), moment));
            if (loss.isPresent()) {
                return loss;
            }
        }
        return Optional.empty();
    }

    private Optional<String> lossIn(byte[] left, int moment) {
        var expected = acknowledged.stream()
                .filter(ack -> ack.step() <= moment)
                .map(Acknowledged::id)
                .collect(Collectors.toSet());
        if (expected.isEmpty()) {
            return Optional.empty();
        }
        try {
            expected.removeAll(found(left));
            return expected.isEmpty()
                    ? Optional.empty()
                    : Optional.of("After step %d %s are missing.".formatted(moment, expected));
        } catch (RuntimeException | IOException | AssertionError e) {
            return Optional.of("After step %d: %s".formatted(moment, e));
        }
    }

    private Set<Long> found(byte[] left) throws IOException {
        var ruin = Files.createDirectories(folder.resolve("ruin"));
        Files.write(ruin.resolve(StoreFolder.FILE), left);
        LastSeen.in(ruin).forget();
        var store = StoreFolder.at(ruin, UnaryOperator.identity()).open();
        try {
            MVMap<Object, de.bwaldvogel.mongo.bson.Document> notes = store.openMap(
                    "databases.epr.notes",
                    new MVMap.Builder<Object, de.bwaldvogel.mongo.bson.Document>()
                            .keyType(SingleValues.TYPE)
                            .valueType(BsonValues.TYPE));
            var index = IndexEntries.open(store, "epr.notes._index_k_1");
            var ids = new HashSet<Long>();
            notes.forEach((id, document) -> {
                ids.add((Long) document.get("_id"));
                assertThat(index.get(new KeyValue(document.get("k")))).isEqualTo(id);
            });
            assertThat(index.size()).isEqualTo(ids.size());
            return ids;
        } finally {
            store.closeImmediately();
        }
    }
}
