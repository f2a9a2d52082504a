package org.eprbridge.platform.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eprbridge.platform.eventstore.EventLog;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Events that a reader cannot digest, and restarts")
class PoisonAndRestartTest {

    private static final String FRAGILE = "test-fragile";

    @TempDir
    Path folder;

    private static Processors.Processor fragile(House house) {
        return house.get(Processors.class).all().stream()
                .filter(processor -> processor.name().equals(FRAGILE))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_reader_goes_on_where_it_was() {
        try (var house = House.in(folder)) {
            house.send(new Ledger.OpenAccount("A"));
            house.send(new Ledger.Book("A", 1));
            house.send(new Ledger.Book("A", 100));
            house.settle();
        }
        try (var house = House.in(folder)) {
            house.send(new Ledger.Book("A", 3));
            house.settle();

            assertThat(house.get(Ledger.Balances.class).sums).containsEntry("A", 3);
            assertThat(house.get(Ledger.Fragile.class).seen).containsExactly(3);
            assertThat(house.get(EventLog.class).history("A"))
                    .extracting(EventLog.Recorded::event)
                    .filteredOn(Ledger.Thanked.class::isInstance)
                    .hasSize(1);
        }
    }

    @Test
    void a_poison_event_stops_nobody_else_and_waits_for_an_administrator_over_a_restart() {
        String poison;
        try (var house = House.in(folder)) {
            house.send(new Ledger.OpenAccount("A"));
            house.send(new Ledger.OpenAccount("B"));
            house.send(new Ledger.Book("A", -1));
            house.send(new Ledger.Book("A", 2));
            house.send(new Ledger.Book("B", 3));
            house.settle();

            assertThat(house.get(Ledger.Balances.class).sums)
                    .containsEntry("A", 1)
                    .containsEntry("B", 3);
            assertThat(house.get(Ledger.Fragile.class).seen).containsExactly(3);
            assertThat(fragile(house).deadLetters()).isEqualTo(2);
            assertThat(fragile(house).lag()).isZero();
            var letters = house.get(Processors.class).deadLetters(FRAGILE);
            assertThat(letters).extracting(Processors.DeadLetter::aggregate).containsOnly("A");
            assertThat(letters).extracting(Processors.DeadLetter::eventName).containsOnly("test-booked");
            assertThat(letters.getFirst().cause()).contains("A negative amount was not expected.");
            poison = letters.getFirst().id();
        }
        try (var house = House.in(folder)) {
            assertThat(house.get(Processors.class).retry(FRAGILE, poison)).isFalse();
            house.get(Ledger.Fragile.class).repaired = true;

            assertThat(house.get(Processors.class).retry(FRAGILE, poison)).isTrue();
            assertThat(house.get(Ledger.Fragile.class).seen).containsExactly(-1, 2);
            assertThat(fragile(house).deadLetters()).isZero();
        }
    }

    @Test
    void an_administrator_may_give_up_on_an_event_and_says_why() {
        try (var house = House.in(folder)) {
            house.send(new Ledger.OpenAccount("A"));
            house.send(new Ledger.Book("A", -1));
            house.send(new Ledger.Book("A", 2));
            house.settle();
            var processors = house.get(Processors.class);
            var poison = processors.deadLetters(FRAGILE).getFirst().id();

            processors.setAside(
                    FRAGILE,
                    poison,
                    new Processors.Reason("It was a typing mistake.", "postcode in reason"),
                    Ledger.NURSE);

            assertThat(processors.retry(
                            FRAGILE, processors.deadLetters(FRAGILE).getFirst().id()))
                    .isTrue();
            assertThat(house.get(Ledger.Fragile.class).seen).containsExactly(2);
            assertThat(house.givenUp())
                    .singleElement()
                    .satisfies(record -> assertThat(record)
                            .containsEntry("reason", "It was a typing mistake.")
                            .containsEntry("notAboutAPatient", "postcode in reason")
                            .containsEntry("by", "nurse")
                            .containsEntry("eventName", "test-booked"));
        }
    }
}
