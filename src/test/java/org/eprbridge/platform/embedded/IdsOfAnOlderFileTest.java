package org.eprbridge.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import de.bwaldvogel.mongo.backend.KeyValue;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file in which the ids are kept a second time, as earlier versions did")
class IdsOfAnOlderFileTest {

    private static final String SECOND_TIME = "epr.commits._index__id_";

    /** So many that the map has pages above pages. */
    private static final int DOCUMENTS = 5_000;

    @TempDir
    Path folder;

    @BeforeEach
    void an_older_file() {
        with(commits -> commits.insertMany(LongStream.range(0, DOCUMENTS)
                .mapToObj(i -> new Document("_id", 2 * i))
                .toList()));
        var store = store();
        MVMap<KeyValue, Object> ids = store.openMap(
                SECOND_TIME,
                new MVMap.Builder<KeyValue, Object>().keyType(KeyValues.TYPE).valueType(SingleValues.TYPE));
        for (long i = 0; i < DOCUMENTS; i++) {
            ids.put(new KeyValue(2.0 * i), 2 * i);
        }
        store.commit();
        store.close();
    }

    @Test
    void loses_nothing_but_the_second_time() {
        with(commits -> assertThat(commits.countDocuments()).isEqualTo(DOCUMENTS));

        var store = store();
        assertThat(store.hasMap(SECOND_TIME)).isFalse();
        store.close();
        assertThat(Verification.of(folder, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)))
                .isTrue();
    }

    @Test
    void still_finds_by_id_whatever_kind_of_number_is_asked_for() {
        with(commits -> {
            assertThat(commits.find(Filters.eq("_id", 4_000L)).first()).containsEntry("_id", 4_000L);
            assertThat(commits.find(Filters.eq("_id", 4_000)).first()).containsEntry("_id", 4_000L);
            assertThat(commits.find(Filters.eq("_id", 4_000.0)).first()).containsEntry("_id", 4_000L);
            assertThat(commits.find(Filters.eq("_id", 4_001L)).first()).isNull();
            assertThat(ids(commits, Filters.in("_id", 10L, 6, 7))).containsExactlyInAnyOrder(6L, 10L);
            assertThat(ids(commits, Filters.and(Filters.gt("_id", 5), Filters.lte("_id", 10L))))
                    .containsExactly(6L, 8L, 10L);
        });
    }

    @Test
    void still_refuses_an_id_that_is_taken() {
        with(commits -> {
            assertThatThrownBy(() -> commits.insertOne(new Document("_id", 4_000L)))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("E11000");
            assertThatThrownBy(() -> commits.insertOne(new Document("_id", 4_000)))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("E11000");
        });
    }

    @Test
    void still_changes_and_deletes_by_id() {
        with(commits -> {
            commits.replaceOne(Filters.eq("_id", 6L), new Document("text", "new"));
            commits.deleteOne(Filters.eq("_id", 8L));
            commits.insertOne(new Document("_id", 8L).append("text", "again"));
        });
        with(commits -> {
            assertThat(commits.find(Filters.eq("_id", 6L)).first()).containsEntry("text", "new");
            assertThat(commits.find(Filters.eq("_id", 8L)).first()).containsEntry("text", "again");
            assertThat(commits.countDocuments()).isEqualTo(DOCUMENTS);
        });
    }

    private static List<Long> ids(MongoCollection<Document> commits, Bson question) {
        return commits.find(question)
                .sort(Sorts.ascending("_id"))
                .map(found -> found.getLong("_id"))
                .into(new ArrayList<>());
    }

    private void with(Consumer<MongoCollection<Document>> use) {
        try (var database = EmbeddedDatabase.in(folder);
                var client = MongoClients.create(database.connection("epr"))) {
            use.accept(client.getDatabase("epr").getCollection("commits"));
        }
    }

    private MVStore store() {
        return StoreFolder.at(folder, UnaryOperator.identity()).open();
    }
}
