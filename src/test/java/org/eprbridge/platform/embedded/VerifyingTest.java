package org.eprbridge.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import de.bwaldvogel.mongo.backend.KeyValue;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Verifying the embedded database")
class VerifyingTest {

    private static final String DOCUMENTS = "databases.epr.commits";
    private static final String KEYS = "epr.commits._index_k_1";

    @TempDir
    Path folder;

    private boolean sound;
    private String words = "";

    @BeforeEach
    void fill() {
        try (var database = EmbeddedDatabase.in(folder);
                var client = MongoClients.create(database.connection("epr"))) {
            var commits = client.getDatabase("epr").getCollection("commits");
            commits.createIndex(
                    new Document("k", 1), new IndexOptions().unique(true).sparse(true));
            commits.insertMany(LongStream.range(0, 500)
                    .mapToObj(i -> new Document("_id", i)
                            .append("text", "On our ward too, every evening.")
                            .append("k", List.of("IDEA-%d|0".formatted(i), "IDEA-%d|1".formatted(i))))
                    .toList());
            commits.insertOne(new Document("_id", 900L));
        }
    }

    private void verify() {
        var out = new ByteArrayOutputStream();
        sound = Verification.of(folder, new PrintStream(out, true, StandardCharsets.UTF_8));
        words = out.toString(StandardCharsets.UTF_8);
    }

    private void change(Consumer<MVStore> change) {
        var store = StoreFolder.at(folder, UnaryOperator.identity()).open();
        change.accept(store);
        store.commit();
        store.close();
    }

    private static <K, V> MVMap<K, V> map(MVStore store, String name, DataType<K> keys, DataType<V> values) {
        return store.openMap(name, new MVMap.Builder<K, V>().keyType(keys).valueType(values));
    }

    private static MVMap<Object, de.bwaldvogel.mongo.bson.Document> documents(MVStore store) {
        return map(store, DOCUMENTS, SingleValues.TYPE, BsonValues.TYPE);
    }

    private static MVMap<KeyValue, Object> keys(MVStore store) {
        return map(store, KEYS, KeyValues.TYPE, SingleValues.TYPE);
    }

    @Nested
    class finds_a_sound_file {

        @Test
        void sound() {
            verify();

            assertThat(sound).as(words).isTrue();
            assertThat(words).contains("Sound: 50").contains("documents and 1,000 entries");
        }

        @Test
        void also_when_a_kill_has_left_entries_that_are_not_at_their_places() {
            change(store -> {
                documents(store)
                        .put(901L, new de.bwaldvogel.mongo.bson.Document("_id", 901L).append("k", "IDEA-901|0"));
                IndexEntries.open(store, KEYS).add(List.of(new KeyValue("IDEA-901|0")), 901L);
            });

            verify();

            assertThat(sound).as(words).isTrue();
            assertThat(words).contains("1,001 entries");
        }

        @Test
        void also_when_an_earlier_version_wrote_it_that_knew_no_new_entries() {
            change(store -> IndexEntries.removeNotes(store, KEYS));

            verify();

            assertThat(sound).as(words).isTrue();
        }

        @Test
        void and_leaves_it_exactly_as_it_is() throws Exception {
            var before = Files.readAllBytes(folder.resolve(StoreFolder.FILE));

            verify();

            assertThat(Files.readAllBytes(folder.resolve(StoreFolder.FILE))).isEqualTo(before);
        }
    }

    @Nested
    class names {

        @Test
        void an_entry_of_an_index_whose_document_is_gone() {
            change(store -> documents(store).remove(7L));

            verify();

            assertThat(sound).isFalse();
            assertThat(words)
                    .contains(
                            "The index k_1 of epr.commits has an entry { : \"IDEA-7|0\" } for the document 7, which does not exist.")
                    .contains("Damaged in ")
                    .contains("restore the latest backup");
        }

        @Test
        void a_new_entry_of_an_index_whose_document_is_gone() {
            change(store -> IndexEntries.open(store, KEYS).add(List.of(new KeyValue("IDEA-902|0")), 902L));

            verify();

            assertThat(sound).isFalse();
            assertThat(words).contains("has an entry { : \"IDEA-902|0\" } for the document 902, which does not exist.");
        }

        @Test
        void a_document_whose_entry_is_gone() {
            change(store -> keys(store).remove(new KeyValue("IDEA-8|1")));

            verify();

            assertThat(sound).isFalse();
            assertThat(words)
                    .contains("The index k_1 of epr.commits has no entry { : \"IDEA-8|1\" } for the document 8.");
        }

        @Test
        void an_entry_that_leads_to_another_document() {
            change(store -> keys(store).put(new KeyValue("IDEA-8|1"), 9L));

            verify();

            assertThat(sound).isFalse();
            assertThat(words)
                    .contains("leads with { : \"IDEA-8|1\" } to 9 instead of the document 8")
                    .contains("has an entry { : \"IDEA-8|1\" } for the document 9, which has another value");
        }

        @Test
        void a_document_that_is_not_bson() {
            change(store ->
                    map(store, DOCUMENTS, SingleValues.TYPE, new Rubbish()).put(12L, "rubbish"));

            verify();

            assertThat(sound).isFalse();
            assertThat(words).contains("The document 12 of epr.commits cannot be read.");
        }

        @Test
        void a_document_under_the_wrong_id() {
            change(store -> documents(store).put(3L, new de.bwaldvogel.mongo.bson.Document("_id", 4L)));

            verify();

            assertThat(sound).isFalse();
            assertThat(words).contains("The document 3 of epr.commits says that it is 4.");
        }

        @Test
        void bytes_of_the_file_that_have_changed() throws Exception {
            garble("every evening");

            verify();

            assertThat(sound).isFalse();
            assertThat(words).containsPattern("The bytes \\d+ to \\d+ of the file are not the ones that were written");
        }

        @Test
        void a_page_that_cannot_be_read() throws Exception {
            var file = folder.resolve(StoreFolder.FILE);
            var bytes = Files.readAllBytes(file);
            int at = indexOf(bytes, "IDEA-250|0");
            for (int i = at - 1_500; i < at + 1_500; i++) {
                bytes[i] = (byte) 0xFF;
            }
            Files.write(file, bytes);

            verify();

            assertThat(sound).isFalse();
            assertThat(words)
                    .containsPattern(
                            "(The documents|The index k_1) of epr.commits from .* to before .* cannot be read");
        }

        @Test
        void versions_that_are_missing_at_the_end() throws Exception {
            var file = folder.resolve(StoreFolder.FILE);
            var earlier = Files.readAllBytes(file);
            change(store -> documents(store).remove(7L));
            var headers = Files.readAllBytes(file);
            System.arraycopy(headers, 0, earlier, 0, 2 * HeaderCopies.LENGTH);
            Files.write(file, earlier);

            verify();

            assertThat(sound).isFalse();
            assertThat(words)
                    .containsPattern("held version \\d+ when it was last written. What can be read is version");
        }

        @Test
        void that_there_is_no_file() {
            sound = Verification.of(folder.resolve("elsewhere"), System.out);

            assertThat(sound).isFalse();
        }
    }

    private void garble(String text) throws Exception {
        var file = folder.resolve(StoreFolder.FILE);
        var bytes = Files.readAllBytes(file);
        bytes[indexOf(bytes, text)] ^= 1;
        Files.write(file, bytes);
    }

    private static int indexOf(byte[] bytes, String text) {
        int found = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(text);
        assertThat(found).isPositive();
        return found;
    }

    /** Writes what is no document where a document should be. */
    private static final class Rubbish extends BasicDataType<Object> {

        @Override
        public int getMemory(Object value) {
            return 1_000;
        }

        @Override
        public void write(WriteBuffer out, Object value) {
            if (value instanceof de.bwaldvogel.mongo.bson.Document document) {
                BsonValues.TYPE.write(out, document);
            } else {
                out.putVarInt(5).put(new byte[] {1, 2, 3, 4, 5});
            }
        }

        @Override
        public Object read(ByteBuffer in) {
            return BsonValues.TYPE.read(in);
        }

        @Override
        public Object[] createStorage(int size) {
            return new Object[size];
        }
    }
}
