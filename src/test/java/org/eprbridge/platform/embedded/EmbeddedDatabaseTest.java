package org.eprbridge.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.RenameCollectionOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The embedded database")
class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    private EmbeddedDatabase database;
    private MongoClient client;
    private MongoCollection<Document> cards;

    @BeforeEach
    void open() {
        database = EmbeddedDatabase.in(folder);
        client = MongoClients.create(database.connection("epr"));
        cards = client.getDatabase("epr").getCollection("cards");
    }

    @AfterEach
    void close() {
        client.close();
        database.close();
    }

    private static Document doc(String name, Object value) {
        return new Document(name, value);
    }

    @Nested
    class belongs_to_one_process {

        @Test
        void so_a_second_one_is_told_what_to_do() {
            assertThatThrownBy(() -> EmbeddedDatabase.in(folder))
                    .isInstanceOf(EmbeddedDatabase.CannotOpen.class)
                    .hasMessageContaining("Another EPR Bridge is using the data folder")
                    .hasMessageContaining("Stop it first");
        }

        @Test
        void and_says_so_when_its_file_is_damaged() throws Exception {
            close();
            var file = folder.resolve("epr-bridge.mv");
            var noise = new byte[(int) Files.size(file)];
            new Random(7).nextBytes(noise);
            Files.write(file, noise);

            assertThatThrownBy(() -> EmbeddedDatabase.in(folder))
                    .isInstanceOf(EmbeddedDatabase.CannotOpen.class)
                    .hasMessageContaining("damaged")
                    .hasMessageContaining("restore the latest backup");

            Files.delete(file);
            LastSeen.in(folder).forget();
            open();
        }
    }

    @Nested
    class finds {

        @BeforeEach
        void fill() {
            cards.insertMany(IntStream.range(0, 300)
                    .mapToObj(i -> doc("_id", (long) i)
                            .append("status", i % 3 == 0 ? "waiting" : "live")
                            .append("votes", i * 7 % 100)
                            .append("tags", List.of("t" + i % 10, "u" + i)))
                    .toList());
        }

        private List<Long> ids(Iterable<Document> found) {
            return ((FindIterable<Document>) found)
                    .map(card -> card.getLong("_id"))
                    .into(new ArrayList<>());
        }

        @Test
        void ranges_of_ids_in_order() {
            assertThat(ids(cards.find(doc("_id", doc("$gte", 17).append("$lt", 20)))
                            .sort(doc("_id", 1))))
                    .containsExactly(17L, 18L, 19L);
            assertThat(ids(cards.find(doc("_id", doc("$gt", 297))))).containsExactly(298L, 299L);
            assertThat(ids(cards.find().sort(doc("_id", -1)).limit(2))).containsExactly(299L, 298L);
            assertThat(ids(cards.find(doc("_id", doc("$lt", 100)).append("status", "waiting"))
                            .sort(doc("_id", -1))
                            .limit(2)))
                    .containsExactly(99L, 96L);
        }

        @Test
        void a_page_of_a_sorted_list() {
            var all =
                    ids(cards.find(doc("status", "live")).sort(doc("votes", -1).append("_id", 1)));

            assertThat(ids(cards.find(doc("status", "live"))
                            .sort(doc("votes", -1).append("_id", 1))
                            .skip(20)
                            .limit(10)))
                    .isEqualTo(all.subList(20, 30));
            assertThat(cards.countDocuments(doc("status", "live"))).isEqualTo(all.size());
            assertThat(all.getFirst() * 7 % 100).isEqualTo(99);
        }

        @Test
        void a_document_once_even_when_several_of_its_keys_are_asked_for() {
            cards.createIndex(doc("keys", 1), new IndexOptions().unique(true).sparse(true));
            cards.insertOne(doc("_id", 900L).append("keys", List.of("k1", "k2", "k3")));

            assertThat(ids(cards.find(doc("keys", doc("$in", List.of("k1", "k2"))))))
                    .containsExactly(900L);
            assertThat(ids(cards.find(
                            doc("keys", doc("$elemMatch", doc("$gte", "k1").append("$lt", "k3"))))))
                    .containsExactly(900L);
            assertThat(ids(cards.find(doc("keys", "k3").append("status", doc("$exists", true)))))
                    .isEmpty();
        }

        @Test
        void the_same_as_before_after_a_restart() {
            cards.updateOne(doc("_id", 5L), doc("$set", doc("status", "live again")));
            cards.deleteOne(doc("_id", 6L));
            close();
            open();

            assertThat(cards.countDocuments()).isEqualTo(299);
            assertThat(cards.find(doc("_id", 5L)).first()).containsEntry("status", "live again");
            assertThat(ids(cards.find(doc("_id", doc("$gte", 5L).append("$lte", 7L)))))
                    .containsExactly(5L, 7L);
        }
    }

    @Test
    void never_overwrites_what_exists() {
        cards.insertOne(doc("_id", 1L).append("title", "first"));

        assertThatThrownBy(() -> cards.insertOne(doc("_id", 1L).append("title", "second")))
                .isInstanceOf(MongoWriteException.class)
                .extracting(e -> ((MongoWriteException) e).getCode())
                .isEqualTo(11_000);
        assertThat(cards.find(doc("_id", 1L)).first()).containsEntry("title", "first");
    }

    @Test
    void accepts_fields_that_are_missing_in_a_unique_index_only_when_it_is_sparse() {
        cards.createIndex(doc("reference", 1), new IndexOptions().unique(true).sparse(true));
        cards.insertOne(doc("_id", 1L));
        cards.insertOne(doc("_id", 2L));
        cards.insertOne(doc("_id", 3L).append("reference", "IDEA-1"));

        assertThatThrownBy(() -> cards.insertOne(doc("_id", 4L).append("reference", "IDEA-1")))
                .isInstanceOf(MongoWriteException.class);
        assertThat(cards.countDocuments()).isEqualTo(3);
    }

    @Nested
    class lets_one_collection_take_the_place_of_another {

        @BeforeEach
        void replace() {
            cards.createIndex(doc("reference", 1), new IndexOptions().unique(true));
            cards.insertOne(doc("_id", 1L).append("reference", "old"));
            var copy = client.getDatabase("epr").getCollection("cards__copy");
            copy.createIndex(doc("reference", 1), new IndexOptions().unique(true));
            copy.insertOne(doc("_id", 1L).append("reference", "new"));
            copy.insertOne(doc("_id", 2L).append("reference", "newer"));

            copy.renameCollection(new MongoNamespace("epr", "cards"), new RenameCollectionOptions().dropTarget(true));
        }

        private List<String> references() {
            return cards.find()
                    .sort(doc("_id", 1))
                    .map(card -> card.getString("reference"))
                    .into(new ArrayList<>());
        }

        @Test
        void and_people_find_the_new_documents() {
            assertThat(references()).containsExactly("new", "newer");
            assertThat(client.getDatabase("epr").listCollectionNames().into(new ArrayList<>()))
                    .contains("cards")
                    .doesNotContain("cards__copy");
        }

        @Test
        void for_good() {
            cards.updateOne(doc("_id", 2L), doc("$set", doc("reference", "newest")));
            close();
            open();

            assertThat(references()).containsExactly("new", "newest");
            assertThat(cards.find(doc("reference", "newest")).first()).containsEntry("_id", 2L);
        }

        @Test
        void with_its_indexes() {
            close();
            open();

            assertThatThrownBy(() -> cards.insertOne(doc("_id", 3L).append("reference", "newer")))
                    .isInstanceOf(MongoWriteException.class);
        }

        @Test
        void and_again() {
            var second = client.getDatabase("epr").getCollection("cards__copy");
            second.insertOne(doc("_id", 9L).append("reference", "second"));
            second.renameCollection(new MongoNamespace("epr", "cards"), new RenameCollectionOptions().dropTarget(true));
            close();
            open();

            assertThat(references()).containsExactly("second");
        }
    }

    @Test
    void fills_no_index_when_the_last_document_repeats_a_key() {
        cards.insertMany(List.of(
                doc("_id", 1L).append("reference", "IDEA-1"), doc("_id", 2L).append("reference", "IDEA-1")));

        assertThatThrownBy(() -> cards.createIndex(doc("reference", 1), new IndexOptions().unique(true)))
                .isInstanceOf(MongoException.class);
    }

    @Test
    void forgets_the_newest_keys_with_their_index_and_with_their_collection() {
        var unique = new IndexOptions().unique(true).name("reference_1");
        cards.createIndex(doc("reference", 1), unique);
        cards.insertOne(doc("_id", 1L).append("reference", "IDEA-1"));
        cards.dropIndex("reference_1");
        cards.updateOne(doc("_id", 1L), doc("$set", doc("reference", "IDEA-2")));
        cards.createIndex(doc("reference", 1), unique);
        cards.insertOne(doc("_id", 2L).append("reference", "IDEA-1"));
        cards.drop();

        cards.createIndex(doc("reference", 1), unique);
        cards.insertOne(doc("_id", 3L).append("reference", "IDEA-1"));
        assertThat(cards.find(doc("reference", "IDEA-1")).first()).containsEntry("_id", 3L);
    }

    @Test
    void forgets_an_index_that_could_not_be_filled() {
        cards.insertMany(List.of(
                doc("_id", 1L).append("reference", "IDEA-1"),
                doc("_id", 2L).append("reference", "IDEA-1"),
                doc("_id", 3L).append("reference", "IDEA-3")));
        assertThatThrownBy(() -> cards.createIndex(doc("reference", 1), new IndexOptions().unique(true)))
                .isInstanceOf(MongoException.class);

        cards.deleteOne(doc("_id", 2L));
        cards.createIndex(doc("reference", 1), new IndexOptions().unique(true));

        assertThat(cards.find(doc("reference", "IDEA-3")).first()).containsEntry("_id", 3L);
        assertThatThrownBy(() -> cards.insertOne(doc("_id", 4L).append("reference", "IDEA-3")))
                .isInstanceOf(MongoWriteException.class);
    }
}
