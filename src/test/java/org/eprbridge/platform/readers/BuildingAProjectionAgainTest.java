package org.eprbridge.platform.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import org.eprbridge.platform.readers.Processors.CannotRebuild;
import org.eprbridge.platform.readers.Processors.Rebuilding;
import org.eprbridge.platform.readers.Processors.Rebuilding.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Building a projection again")
@SuppressWarnings("NullAway.Init")
class BuildingAProjectionAgainTest {

    private static final String ACCOUNTS = "test-accounts";

    @TempDir
    Path folder;

    private House house;

    @BeforeEach
    void an_account_with_three_bookings() {
        house = House.in(folder);
        house.send(new Ledger.OpenAccount("A"));
        house.send(new Ledger.Book("A", 1));
        house.send(new Ledger.Book("A", 2));
        house.send(new Ledger.Book("A", 4));
        house.settle();
    }

    @AfterEach
    void close() {
        bench().gate.countDown();
        house.close();
    }

    private Accounts.Bench bench() {
        return house.get(Accounts.Bench.class);
    }

    private Accounts.Line seen(String account) {
        return house.get(Accounts.class).line(account);
    }

    private Rebuilding rebuilding() {
        return Objects.requireNonNull(house.reader(ACCOUNTS).rebuilding());
    }

    private void rebuild() {
        house.get(Processors.class).rebuild(ACCOUNTS, Ledger.NURSE);
    }

    private void rebuildUntil(State state) {
        rebuild();
        awaitState(state);
    }

    private void awaitState(State state) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(rebuilding().state()).isEqualTo(state));
    }

    private void copiesLeft(boolean some) {
        await().untilAsserted(() -> assertThat(house.database().listCollectionNames().into(new ArrayList<>()).stream()
                        .anyMatch(name -> name.contains("__building")))
                .isEqualTo(some));
    }

    @Test
    void writes_every_line_with_the_program_of_today() {
        bench().program = "new";

        rebuildUntil(State.DONE);

        assertThat(house.get(Accounts.class).lines()).containsExactly(new Accounts.Line("A", 7, "new", 3));
        assertThat(rebuilding().by()).isEqualTo("nurse");
        assertThat(rebuilding().endedAt()).isAfterOrEqualTo(rebuilding().startedAt());
        copiesLeft(false);
    }

    @Nested
    class while_people_go_on_working {

        @BeforeEach
        void the_copy_is_half_done() throws Exception {
            bench().program = "new";
            bench().holdCopiesAt(1);
            rebuild();
            bench().arrived.await();
        }

        @Test
        void they_see_the_one_from_before() {
            assertThat(seen("A")).isEqualTo(new Accounts.Line("A", 7, "old", 3));
            assertThat(rebuilding().state()).isEqualTo(State.BUILDING);
        }

        @Test
        void what_they_do_meanwhile_is_in_both() {
            house.send(new Ledger.Book("A", 8));
            house.settle();
            assertThat(seen("A").sum()).isEqualTo(15);

            bench().gate.countDown();
            awaitState(State.DONE);
            house.settle();

            assertThat(seen("A")).isEqualTo(new Accounts.Line("A", 15, "new", 4));
        }

        @Test
        void what_they_do_afterwards_is_told_to_the_new_one() {
            bench().gate.countDown();
            awaitState(State.DONE);

            house.send(new Ledger.Book("A", 16));
            await().untilAsserted(() -> assertThat(seen("A").sum()).isEqualTo(23));
        }

        @Test
        void nobody_can_begin_a_second_time() {
            assertThatThrownBy(BuildingAProjectionAgainTest.this::rebuild)
                    .isInstanceOf(CannotRebuild.class)
                    .hasMessageContaining("being built already");
        }

        @Test
        void it_can_be_cancelled_and_leaves_nothing_behind() {
            house.get(Processors.class).cancelRebuild(ACCOUNTS);
            bench().gate.countDown();

            copiesLeft(false);
            assertThat(rebuilding().state()).isEqualTo(State.CANCELLED);
            assertThat(seen("A").program()).isEqualTo("old");
        }
    }

    @Nested
    class interrupted {

        @Test
        void goes_on_where_it_was_after_a_restart() throws Exception {
            house.send(new Ledger.BookOften("A", 1, 1_500));
            house.settle();
            bench().holdCopiesAt(600);
            rebuild();
            bench().arrived.await();
            var closing = CompletableFuture.runAsync(house::close);
            await().until(() -> !house.get(Rebuilds.class).isRunning());
            bench().gate.countDown();
            closing.join();

            house = House.in(folder);
            awaitState(State.DONE);

            assertThat(bench().toldToCopies).hasSizeBetween(1, 1_500 - 600);
            assertThat(seen("A").sum()).isEqualTo(1_507);
        }

        @Test
        void in_the_middle_of_the_exchange_is_finished_after_a_restart() {
            rebuildUntil(State.DONE);
            var database = house.database();
            database.getCollection("rebuilds")
                    .updateOne(
                            new Document("_id", ACCOUNTS),
                            new Document(
                                    "$set",
                                    new Document("state", "EXCHANGING")
                                            .append("run", 2L)
                                            .append("seenAt", new Date())));
            database.getCollection("test_accounts__building_2")
                    .insertOne(new Document("_id", "A")
                            .append("sum", 7)
                            .append("program", "of the copy")
                            .append("told", 3L));
            house.close();

            house = House.in(folder);
            awaitState(State.DONE);

            assertThat(house.get(Accounts.class).lines()).containsExactly(new Accounts.Line("A", 7, "of the copy", 3));
            copiesLeft(false);
        }
    }

    @Nested
    class that_meets_an_event_it_cannot_take {

        @Test
        void fails_with_the_reason_and_leaves_the_one_from_before() {
            bench().poison = 2;

            rebuildUntil(State.FAILED);

            assertThat(rebuilding().trouble())
                    .contains("Event 2 (test-booked) stood in the way", "This amount is poison.");
            assertThat(seen("A")).isEqualTo(new Accounts.Line("A", 7, "old", 3));
            copiesLeft(false);
        }

        @Test
        void can_be_asked_for_again_when_it_is_mended() {
            bench().poison = 2;
            rebuildUntil(State.FAILED);
            bench().poison = Integer.MIN_VALUE;
            bench().program = "mended";

            rebuildUntil(State.DONE);

            assertThat(seen("A").program()).isEqualTo("mended");
        }
    }

    @Nested
    class with_dead_letters {

        @BeforeEach
        void one_booking_could_not_be_digested() {
            bench().poison = 8;
            house.send(new Ledger.Book("A", 8));
            house.send(new Ledger.Book("A", 16));
            house.settle();
            assertThat(house.reader(ACCOUNTS).deadLetters()).isEqualTo(2);
        }

        @Test
        void takes_them_in_when_it_can_and_they_wait_no_longer() {
            bench().poison = Integer.MIN_VALUE;

            rebuildUntil(State.DONE);

            assertThat(seen("A").sum()).isEqualTo(31);
            assertThat(house.reader(ACCOUNTS).deadLetters()).isZero();
        }

        @Test
        void leaves_out_what_somebody_has_given_up_on() {
            var processors = house.get(Processors.class);
            processors.setAside(
                    ACCOUNTS,
                    processors.deadLetters(ACCOUNTS).getFirst().id(),
                    new Processors.Reason("Typed twice.", ""),
                    Ledger.NURSE);

            rebuildUntil(State.DONE);

            assertThat(seen("A").sum()).isEqualTo(23);
            assertThat(processors.givenUp(ACCOUNTS))
                    .singleElement()
                    .extracting(Processors.GivenUp::reason, Processors.GivenUp::by)
                    .containsExactly("Typed twice.", "nurse");
        }
    }

    @Test
    void is_refused_for_a_reaction_that_would_act_a_second_time() {
        assertThat(house.reader("test-thanks").rebuildable()).isFalse();
        assertThatThrownBy(() -> house.get(Processors.class).rebuild("test-thanks", Ledger.NURSE))
                .isInstanceOf(CannotRebuild.class)
                .hasMessageContaining("a second time");
    }
}
