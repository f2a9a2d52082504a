package org.eprbridge.platform.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.eprbridge.platform.readers.Processors.Rebuilding.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Two nodes on one database")
@SuppressWarnings("NullAway.Init")
class TwoNodesTest {

    private static final int ACCOUNTS = 20;

    @TempDir
    Path folder;

    private EmbeddedDatabase database;
    private House one;
    private House other;

    @BeforeEach
    void start() {
        database = EmbeddedDatabase.in(folder);
        one = House.on(database);
        other = House.on(database);
        for (int i = 0; i < ACCOUNTS; i++) {
            one.send(new Ledger.OpenAccount("A" + i));
            other.send(new Ledger.Book("A" + i, 1));
            one.send(new Ledger.Book("A" + i, 2));
        }
    }

    @AfterEach
    void stop() {
        other.close();
        one.close();
        database.close();
    }

    private static Stream<House> both(House one, House other) {
        return Stream.of(one, other);
    }

    @Test
    void handle_each_event_once() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(both(one, other)
                                .mapToInt(house ->
                                        house.get(Ledger.Balances.class).actors.size())
                                .sum())
                        .isEqualTo(2 * ACCOUNTS));
        assertThat(both(one, other)
                        .flatMap(house -> house.get(Ledger.Balances.class).sums.values().stream())
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(3 * ACCOUNTS);
    }

    @Test
    void both_know_how_far_a_reader_is_wherever_it_runs() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> both(one, other)
                        .forEach(house ->
                                assertThat(house.reader("test-accounts").lag()).isZero()));
    }

    @Test
    void build_a_projection_again_whichever_has_its_reader() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(this::everythingIsBooked);

        other.get(Processors.class).rebuild("test-accounts", Ledger.NURSE);
        one.send(new Ledger.Book("A0", 0));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Objects.requireNonNull(
                                        one.reader("test-accounts").rebuilding())
                                .state())
                        .isEqualTo(State.DONE));
        one.send(new Ledger.Book("A0", 97));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(one.get(Accounts.class).line("A0").sum()).isEqualTo(100));
        assertThat(one.get(Accounts.class).lines()).hasSize(ACCOUNTS);
    }

    private void everythingIsBooked() {
        assertThat(one.get(Accounts.class).lines())
                .hasSize(ACCOUNTS)
                .extracting(Accounts.Line::sum)
                .containsOnly(3);
    }
}
