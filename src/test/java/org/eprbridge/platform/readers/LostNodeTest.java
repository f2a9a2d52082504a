package org.eprbridge.platform.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A node that was lost while its clock was three hours ahead")
class LostNodeTest {

    private static final Instant ITS_TIME = Instant.now().plus(Duration.ofHours(3));

    @TempDir
    Path folder;

    @Test
    void does_not_keep_its_readers_for_three_hours() {
        try (var database = EmbeddedDatabase.in(folder)) {
            try (var lost = House.on(database)) {
                lost.send(new Ledger.OpenAccount("A"));
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> lost.reader("test-accounts").lag() == 0);
            }
            everyReaderIsHeldByALostNode(database);

            try (var other = House.on(database)) {
                other.send(new Ledger.Book("A", 5));

                await().atMost(Duration.ofSeconds(30))
                        .untilAsserted(() -> assertThat(
                                        other.get(Accounts.class).line("A").sum())
                                .isEqualTo(5));
            }
        }
    }

    /** Its claim is over and nobody has come yet: even then, what it held was given to somebody else in between. */
    @Test
    void cannot_set_a_reader_back_that_somebody_else_has_had() {
        try (var database = EmbeddedDatabase.in(folder);
                var other = House.on(database)) {
            other.send(new Ledger.OpenAccount("A"));
            var places = other.get(Places.class);
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(
                            () -> assertThat(places.next("test-accounts")).hasValue(1));
            var late = new OwnPlaces(
                    other.get(MongoTemplate.class),
                    other.get(Serializer.class),
                    new NodeName("late", false, Duration.ZERO),
                    "late");
            assertThatThrownBy(() -> late.storeToken(null, "test-accounts", 0))
                    .isInstanceOf(UnableToClaimTokenException.class);

            assertThat(places.next("test-accounts")).hasValue(1);
        }
    }

    private static void everyReaderIsHeldByALostNode(EmbeddedDatabase database) {
        try (var client = MongoClients.create(database.connection("epr"))) {
            var held = client.getDatabase("epr")
                    .getCollection("reader_places")
                    .updateMany(
                            Filters.ne("processorName", "__config"),
                            Updates.combine(
                                    Updates.set("owner", "lost"), Updates.set("timestamp", ITS_TIME.toEpochMilli())));
            assertThat(held.getModifiedCount()).isPositive();
        }
    }

    @Nested
    class is_recognised {

        final AtomicLong nanos = new AtomicLong();
        final SignsOfLife signs = new SignsOfLife(Duration.ofSeconds(20), nanos::get);

        @Test
        void when_its_mark_has_been_the_same_for_too_long() {
            assertThat(signs.areMissing("list", "lost@1")).isFalse();
            nanos.set(Duration.ofSeconds(20).toNanos());
            assertThat(signs.areMissing("list", "lost@1")).isFalse();
            nanos.incrementAndGet();
            assertThat(signs.areMissing("list", "lost@1")).isTrue();
        }

        @Test
        void but_not_while_it_changes_its_mark_even_backwards() {
            for (int look = 0; look < 10; look++) {
                assertThat(signs.areMissing("list", new Document("t", -look))).isFalse();
                nanos.addAndGet(Duration.ofSeconds(19).toNanos());
            }
        }
    }
}
