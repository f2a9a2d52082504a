package org.eprbridge.platform.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.bson.BsonDocument;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.platform.eventstore.WrittenByNewerVersion;
import org.eprbridge.platform.messaging.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;

@DisplayName("A database that is away for a moment while a reader tells a list")
class PassingFaultsTest {

    private static final String ACCOUNTS = "test-accounts";

    static final List<RuntimeException> PASSING = List.of(
            new MongoSocketReadException("gone", new ServerAddress()),
            new MongoTimeoutException("gone"),
            new IllegalStateException(new DataAccessResourceFailureException("gone")),
            new QueryTimeoutException("slow"),
            new ConcurrencyException("raced"));

    static final List<RuntimeException> LASTING = List.of(
            new IllegalArgumentException("poison"),
            new MongoCommandException(new BsonDocument(), new ServerAddress()),
            new AggregateStreamCreationException("exists"),
            new Refused("a-rule", Refusal.Kind.RULE, "No."));

    @TempDir
    Path folder;

    private static int inA(House house) {
        return house.get(Accounts.class).line("A").sum();
    }

    @Test
    void is_asked_again_at_once_and_nothing_is_set_aside() {
        try (var house = House.in(folder)) {
            house.send(new Ledger.OpenAccount("A"));
            house.get(Accounts.Bench.class).loseTheDatabase(2);
            house.send(new Ledger.Book("A", 5));
            house.settle();

            assertThat(inA(house)).isEqualTo(5);
            assertThat(house.reader(ACCOUNTS).deadLetters()).isZero();
            assertThat(house.reader(ACCOUNTS).error()).isNull();
        }
    }

    @Test
    void makes_the_reader_stand_still_and_say_so_and_come_again_while_the_others_go_on() {
        try (var house = House.in(folder)) {
            house.send(new Ledger.OpenAccount("A"));
            house.get(Accounts.Bench.class).loseTheDatabase(6);
            house.send(new Ledger.Book("A", 5));
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(house.reader(ACCOUNTS).error())
                            .contains("It waits at event 1 (test-booked)", "tried again by itself"));
            assertThat(house.get(Ledger.Balances.class).sums).containsEntry("A", 5);

            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(inA(house)).isEqualTo(5));
            await().untilAsserted(
                            () -> assertThat(house.reader(ACCOUNTS).error()).isNull());
            assertThat(house.reader(ACCOUNTS).deadLetters()).isZero();
        }
    }

    @Nested
    class is_told_from_poison {

        @ParameterizedTest
        @FieldSource("org.eprbridge.platform.readers.PassingFaultsTest#PASSING")
        void by_what_went_wrong(RuntimeException fault) {
            assertThat(PassingFaults.areIn(fault)).isTrue();
        }

        @ParameterizedTest
        @FieldSource("org.eprbridge.platform.readers.PassingFaultsTest#LASTING")
        void which_gets_no_second_chance(RuntimeException poison) {
            var pauses = new ArrayList<Long>();
            var second = new SecondChances(pauses::add);

            assertThatThrownBy(() -> second.onError(poison, booked(), _ -> "told"))
                    .isSameAs(poison);
            assertThat(pauses).isEmpty();
        }
    }

    @Nested
    class although_it_answers {

        private final AtomicBoolean answers = new AtomicBoolean(true);
        private final SettingAside policy = new SettingAside(answers::get);
        private final DeadLetter<EventMessage<?>> letter = new GenericDeadLetter<>("A", booked());

        private void comesAgain(int times) {
            for (int i = 0; i < times; i++) {
                assertThatThrownBy(() -> policy.decide(letter, new MongoTimeoutException("slow")))
                        .isInstanceOf(SettingAside.ComesAgain.class);
            }
        }

        @Test
        void is_not_asked_about_one_event_for_ever() {
            comesAgain(4);

            assertThat(policy.decide(letter, new MongoTimeoutException("slow")).shouldEnqueue())
                    .isTrue();
        }

        @Test
        void was_away_before_for_as_long_as_it_liked() {
            answers.set(false);
            comesAgain(100);
            answers.set(true);
            comesAgain(4);
        }

        @Test
        void is_not_blamed_for_a_history_that_a_newer_version_has_gone_on_with() {
            var newer = catchThrowableOfType(
                    WrittenByNewerVersion.class,
                    () -> WrittenByNewerVersion.mustNotBe(GenericEventMessage.asEventMessage(new UnknownSerializedType(
                            Jackson3Serializer.builder().build(),
                            new SimpleSerializedObject<>("", String.class, "test-merged", null)))));
            var refused = new Refused("written-by-newer-version", Refusal.Kind.RULE, "Later.");
            refused.initCause(newer);

            assertThatThrownBy(() -> policy.decide(letter, refused)).isSameAs(newer);
        }

        @Test
        void gets_poison_at_once() {
            assertThat(policy.decide(letter, new IllegalArgumentException("poison"))
                            .shouldEnqueue())
                    .isTrue();
        }
    }

    private static EventMessage<?> booked() {
        return GenericEventMessage.asEventMessage(new Ledger.Booked("A", 5));
    }
}
