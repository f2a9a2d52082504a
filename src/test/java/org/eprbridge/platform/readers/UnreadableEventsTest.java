package org.eprbridge.platform.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.eprbridge.platform.eventstore.EventLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Events that cannot be read")
class UnreadableEventsTest {

    private static final Document OPENED_B = new Document("e.pt", "test-account-opened").append("e.a", "B");
    private static final Document BOOKED_ON_B = new Document("e.pt", "test-booked").append("e.a", "B");

    @TempDir
    Path folder;

    @BeforeEach
    void two_accounts_whose_readers_begin_again() {
        try (var house = House.in(folder)) {
            house.send(new Ledger.OpenAccount("A"));
            house.send(new Ledger.Book("A", 1));
            house.send(new Ledger.OpenAccount("B"));
            house.send(new Ledger.Book("B", 2));
            house.send(new Ledger.Book("A", 4));
            house.settle();
        }
    }

    /** As a newer version, or a bad disk, would have written it; and every reader begins with the first event. */
    private void stored(Document which, String field, Object value) {
        inTheDatabase(database -> {
            assertThat(database.getCollection("commits")
                            .updateOne(which, new Document("$set", new Document(field, value)))
                            .getModifiedCount())
                    .isEqualTo(1);
            database.getCollection("reader_places").drop();
            database.getCollection("test_accounts").drop();
        });
    }

    private void inTheDatabase(Consumer<MongoDatabase> change) {
        try (var embedded = EmbeddedDatabase.in(folder);
                var client = MongoClients.create(embedded.connection("epr"))) {
            change.accept(client.getDatabase("epr"));
        }
    }

    @Nested
    class because_a_newer_version_wrote_them {

        @BeforeEach
        void the_account_was_opened_in_a_newer_shape() {
            stored(OPENED_B, "e.0.pr", "9");
        }

        @Test
        void hold_up_only_the_reader_that_wants_them() {
            try (var house = House.in(folder)) {
                await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                    assertThat(house.get(Ledger.Balances.class).sums)
                            .containsEntry("A", 5)
                            .containsEntry("B", 2);
                    assertThat(house.reader("test-balances").lag()).isZero();
                    assertThat(house.reader("test-accounts").error())
                            .contains("event 2 (test-account-opened)", "revision 9", "Start the newer version");
                });
                assertThat(house.reader("test-balances").error()).isNull();
                assertThat(house.reader("test-accounts").position()).isLessThanOrEqualTo(2);
                assertThat(house.reader("test-accounts").deadLetters()).isZero();
                assertThat(house.get(Accounts.class).line("A").sum()).isEqualTo(1);
            }
        }

        @Test
        void are_read_when_the_newer_version_is_there() {
            try (var house = House.in(folder)) {
                await().atMost(Duration.ofSeconds(20))
                        .untilAsserted(
                                () -> assertThat(house.reader("test-accounts").error())
                                        .isNotNull());
            }
            inTheDatabase(database -> database.getCollection("commits")
                    .updateOne(OPENED_B, new Document("$set", new Document("e.0.pr", "1"))));

            try (var house = House.in(folder)) {
                await().untilAsserted(() ->
                        assertThat(house.reader("test-accounts").lag()).isZero());
                assertThat(house.reader("test-accounts").error()).isNull();
                assertThat(house.get(Accounts.class).line("A").sum()).isEqualTo(5);
                assertThat(house.get(Accounts.class).line("B").sum()).isEqualTo(2);
            }
        }
    }

    @Nested
    class because_only_a_newer_version_knows_their_kind {

        private static final List<String> READERS =
                List.of("test-accounts", "test-balances", "test-fragile", "test-thanks");

        @BeforeEach
        void something_new_happened_to_the_account() {
            stored(BOOKED_ON_B, "e.0.pt", "test-merged");
        }

        private static void everyReaderStands(House house) {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(READERS)
                            .allSatisfy(reader -> assertThat(
                                            house.reader(reader).error())
                                    .contains("event 3 (test-merged)", "does not know", "Start the newer version")));
        }

        @Test
        void are_passed_by_nobody() {
            try (var house = House.in(folder)) {
                everyReaderStands(house);

                assertThat(READERS).allSatisfy(reader -> {
                    assertThat(house.reader(reader).position()).isLessThanOrEqualTo(3);
                    assertThat(house.reader(reader).deadLetters()).isZero();
                });
                assertThat(house.get(Accounts.class).line("A").sum()).isEqualTo(1);
            }
        }

        @Test
        void let_nobody_decide_or_tell_without_knowing_them() {
            try (var house = House.in(folder)) {
                assertThatThrownBy(() -> house.send(new Ledger.Book("B", 1)))
                        .hasStackTraceContaining("The log holds \"test-merged\"");
                assertThatThrownBy(() -> house.get(EventLog.class).history("B"))
                        .hasMessageContaining("Start the newer version");

                house.send(new Ledger.Book("A", 1));
                assertThat(house.get(EventLog.class).history("A")).hasSize(4);
            }
        }

        @Test
        void let_no_list_be_built_without_them() {
            try (var house = House.in(folder)) {
                everyReaderStands(house);
                house.get(Processors.class).rebuild("test-accounts", Ledger.NURSE);

                await().atMost(Duration.ofSeconds(20))
                        .untilAsserted(
                                () -> assertThat(house.reader("test-accounts").rebuilding())
                                        .extracting(Processors.Rebuilding::state, Processors.Rebuilding::trouble)
                                        .satisfies(said -> assertThat(said.toString())
                                                .contains("FAILED", "Event 3 (test-merged) stood in the way")));
            }
        }

        @Test
        void are_read_when_the_newer_version_is_there() {
            try (var house = House.in(folder)) {
                everyReaderStands(house);
            }
            inTheDatabase(database -> database.getCollection("commits")
                    .updateOne(
                            new Document("e.pt", "test-merged"),
                            new Document("$set", new Document("e.0.pt", "test-booked"))));

            try (var house = House.in(folder)) {
                await().untilAsserted(() -> assertThat(READERS)
                        .allSatisfy(
                                reader -> assertThat(house.reader(reader).lag()).isZero()));
                assertThat(house.get(Accounts.class).line("B").sum()).isEqualTo(2);
                assertThat(house.get(Accounts.class).line("A").sum()).isEqualTo(5);
            }
        }
    }

    @Nested
    class because_their_content_is_broken {

        @BeforeEach
        void the_booking_has_no_number() {
            stored(BOOKED_ON_B, "e.0.p", new Document("account", "B").append("amount", "two"));
        }

        @Test
        void go_to_the_dead_letters_and_everybody_goes_on() {
            try (var house = House.in(folder)) {
                await().untilAsserted(() ->
                        assertThat(house.reader("test-accounts").deadLetters()).isEqualTo(1));
                house.settle();

                assertThat(house.reader("test-accounts").lag()).isZero();
                assertThat(house.get(Accounts.class).line("A").sum()).isEqualTo(5);
                assertThat(house.get(Processors.class).deadLetters("test-accounts"))
                        .singleElement()
                        .satisfies(letter -> {
                            assertThat(letter.eventName()).isEqualTo("test-booked");
                            assertThat(letter.aggregate()).isEqualTo("B");
                            assertThat(letter.cause()).startsWith("Its content cannot be read");
                        });
            }
        }

        @Test
        void can_be_set_aside() {
            try (var house = House.in(folder)) {
                await().untilAsserted(() ->
                        assertThat(house.reader("test-accounts").deadLetters()).isEqualTo(1));
                var processors = house.get(Processors.class);
                var letter = processors.deadLetters("test-accounts").getFirst();

                processors.setAside(
                        "test-accounts", letter.id(), new Processors.Reason("The disk broke it.", ""), Ledger.NURSE);

                assertThat(house.reader("test-accounts").deadLetters()).isZero();
            }
        }
    }
}
