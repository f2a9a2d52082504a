package org.eprbridge.platform.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.eprbridge.platform.eventstore.EventLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Reading the log")
class ReadingTheLogTest {

    @TempDir
    static Path folder;

    private static House house;

    @BeforeAll
    static void open() {
        house = House.in(folder);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_list_has_seen_the_event_when_the_readers_have_caught_up() {
        house.send(new Ledger.OpenAccount("A1"));
        for (int i = 1; i <= 20; i++) {
            house.send(new Ledger.Book("A1", i));
            house.settle();
            assertThat(house.get(Ledger.Balances.class).sums).containsEntry("A1", i * (i + 1) / 2);
        }
    }

    @Test
    void what_a_reaction_adds_is_waited_for_too() {
        house.send(new Ledger.OpenAccount("A2"));
        house.send(new Ledger.Book("A2", 100));
        house.settle();

        assertThat(house.get(EventLog.class).history("A2"))
                .extracting(EventLog.Recorded::event)
                .containsExactly(
                        house.get(EventLog.class).history("A2").getFirst().event(),
                        new Ledger.Booked("A2", 100),
                        new Ledger.Thanked("A2"));
    }

    @Test
    void the_history_tells_who_and_where_in_the_story() {
        house.send(new Ledger.OpenAccount("A3"));
        house.send(new Ledger.Book("A3", 7));

        var history = house.get(EventLog.class).history("A3");

        assertThat(history).extracting(EventLog.Recorded::sequence).containsExactly(0L, 1L);
        assertThat(history).extracting(EventLog.Recorded::actor).containsOnly(Ledger.NURSE);
        assertThat(house.get(EventLog.class).history("nobody")).isEmpty();
    }

    @Test
    void a_reader_is_told_within_milliseconds() {
        house.send(new Ledger.OpenAccount("warm"));
        var millis = new double[200];
        for (int i = 0; i < millis.length; i++) {
            house.send(new Ledger.OpenAccount("L" + i));
            house.settle();
            house.send(new Ledger.Book("L" + i, 1));
            long stored = System.nanoTime();
            house.settle();
            millis[i] = (house.get(Ledger.Balances.class).nanosWhenSeen.getOrDefault("L" + i, 0L) - stored) / 1e6;
        }
        Arrays.sort(millis);
        assertThat(millis[100])
                .as("median; 95 of 100 took %.1f ms", millis[190])
                .isLessThan(200); // a reader that polls takes 500
    }
}
