package org.eprbridge.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.bson.RawBsonDocument;
import org.eprbridge.platform.embedded.EmbeddedDatabase.CannotOpen;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code -Depr.damages=10000} for more than the usual, {@code -Depr.damage=SEED} for one of them again. The file that is
 * damaged carries times and numbers of its own, so one that failed is kept under {@code target}.
 */
@DisplayName("The file of the embedded database is damaged while nobody uses it")
class DamagedFileTest {

    private static final int USUAL = 150;

    @TempDir
    static Path place;

    private static StoreForDamage whole;

    private final Map<Damage, Integer> refused = new EnumMap<>(Damage.class);

    @BeforeAll
    static void fill() throws IOException {
        whole = new StoreForDamage(place.resolve("whole"));
    }

    private record Ruin(long seed, Damage damage, StoreForDamage.Left left) {

        static Ruin of(long seed) {
            var dice = new Random(seed);
            var left = dice.nextBoolean() ? whole.stopped : whole.killed;
            var damage = Damage.values()[(int) (seed % Damage.values().length)];
            return new Ruin(seed, damage, left.with(damage.to(left.file(), whole.older, dice)));
        }

        @Override
        public String toString() {
            return "seed %d, %s, %s".formatted(seed, left.how(), damage);
        }
    }

    @Test
    void and_it_starts_with_everything_or_says_in_a_sentence_why_it_does_not() throws Exception {
        for (long seed : seeds()) {
            var ruin = Ruin.of(seed);
            try {
                startsOrRefuses(ruin);
            } catch (RuntimeException | AssertionError e) {
                Files.write(
                        Path.of("target", "damage-%d.mv".formatted(seed)),
                        ruin.left().file());
                throw e;
            }
        }
        if (seeds().length >= USUAL) {
            assertThat(refused)
                    .containsKeys(
                            Damage.SOME_BYTES_ARE_OTHERS,
                            Damage.THE_END_IS_LOST,
                            Damage.THE_MIDDLE_IS_LOST,
                            Damage.EVERYTHING_IS_AS_IT_WAS_EARLIER);
        }
    }

    private void startsOrRefuses(Ruin ruin) throws IOException {
        var folder = ruin.left().in(place.resolve("ruin"));
        try (var database = EmbeddedDatabase.in(folder)) {
            assertThat(found(database)).as(ruin.toString()).isEqualTo(whole.contents);
        } catch (CannotOpen e) {
            refused.merge(ruin.damage(), 1, Integer::sum);
            isClear(e, ruin);
        }
    }

    private static void isClear(CannotOpen refusal, Ruin ruin) throws IOException {
        var file = place.resolve("ruin").resolve(StoreFolder.FILE).toAbsolutePath();
        assertThat(refusal.getMessage())
                .as(ruin.toString())
                .startsWith("The database file " + file + " is ")
                .containsAnyOf("restore the latest backup", "Put the right file back")
                .doesNotContain("\n", "Exception", "[2.");
        assertThat(Files.readAllBytes(file))
                .as(ruin.toString())
                .isEqualTo(ruin.left().file());
        if (String.valueOf(refusal.getMessage()).contains("damaged")) {
            assertThat(verified()).as(ruin.toString()).contains("amaged").doesNotContain("Sound");
        }
        assertThat(Files.readAllBytes(file))
                .as(ruin.toString())
                .isEqualTo(ruin.left().file());
    }

    private static String verified() {
        var out = new ByteArrayOutputStream();
        boolean sound = Verification.of(place.resolve("ruin"), new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(sound).isFalse();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static TreeMap<String, List<RawBsonDocument>> found(EmbeddedDatabase database) {
        try (var client = MongoClients.create(database.connection("epr"))) {
            var epr = client.getDatabase("epr");
            var found = StoreForDamage.contents(epr);
            var keys = whole.commits().stream()
                    .flatMap(commit -> commit.getArray("k").stream())
                    .toList();
            assertThat(epr.getCollection("commits").countDocuments(Filters.in("k", keys)))
                    .isEqualTo(whole.commits().size());
            return found;
        }
    }

    @Test
    void and_a_start_that_believes_the_library_would_be_found_out() throws Exception {
        var silent = LongStream.range(0, USUAL)
                .mapToObj(Ruin::of)
                .map(DamagedFileTest::silentLoss)
                .flatMap(Optional::stream)
                .toList();

        assertThat(silent).hasSizeGreaterThan(5);
    }

    /** What would be missing if the library opened the file as far as it can. */
    private static Optional<String> silentLoss(Ruin ruin) {
        try {
            var folder = ruin.left().in(place.resolve("believed"));
            var file = folder.resolve(StoreFolder.FILE);
            var store = new StoreOpening(file.toString(), true, Refusals.toLook(file)).asFarAsItGoes();
            try {
                MVMap<Object, StoredDocument> commits = store.openMap(
                        "databases.epr.commits",
                        new MVMap.Builder<Object, StoredDocument>()
                                .keyType(SingleValues.TYPE)
                                .valueType(StoredDocument.TYPE));
                return commits.size() == whole.commits().size() ? Optional.empty() : Optional.of(ruin.toString());
            } finally {
                store.closeImmediately();
            }
        } catch (IOException | RuntimeException | StackOverflowError _) {
            return Optional.empty();
        }
    }

    @Test
    void and_notes_of_an_index_that_nobody_understands_are_refused_with_a_sentence_too() throws Exception {
        var folder = whole.killed.in(place.resolve("notes"));
        var store = StoreFolder.at(folder, UnaryOperator.identity()).open();
        IndexEntries.removeNotes(store, "epr.commits._index_k_1");
        MVMap<Long, String> notes = store.openMap(
                "epr.commits._index_k_1._new",
                new MVMap.Builder<Long, String>().keyType(LongDataType.INSTANCE).valueType(StringDataType.INSTANCE));
        notes.put(1_000_000L, "no note at all");
        store.commit();
        store.close();

        assertThatThrownBy(() -> EmbeddedDatabase.in(folder))
                .isInstanceOf(CannotOpen.class)
                .hasMessageStartingWith("The database file " + folder.resolve(StoreFolder.FILE) + " is damaged")
                .hasMessageContaining("restore the latest backup");
    }

    private static long[] seeds() {
        var one = Long.getLong("epr.damage");
        return one != null
                ? new long[] {one}
                : LongStream.range(0, Long.getLong("epr.damages", (long) USUAL)).toArray();
    }
}
