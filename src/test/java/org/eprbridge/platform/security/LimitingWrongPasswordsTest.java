package org.eprbridge.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

@DisplayName("Limiting wrong passwords")
@SuppressWarnings("NullAway.Init")
class LimitingWrongPasswordsTest {

    static final Attempt GRACE_ON_THE_WARD = new Attempt("grace", "10.0.0.1");
    static final Attempt GRACE_AT_HOME = new Attempt("grace", "192.0.2.7");
    static final Attempt SOMEBODY_AS_GRACE = new Attempt("grace", "203.0.113.66");

    static PasswordsCounted counted;

    final MongoTemplate mongo = counted.fresh();
    final WrongPasswords node = counted.node(mongo);

    @BeforeAll
    static void open() {
        counted = new PasswordsCounted();
    }

    @AfterAll
    static void close() {
        counted.close();
    }

    @Nested
    class of_one_person {

        @Test
        void lets_a_few_pass() {
            wrong(GRACE_ON_THE_WARD, 4);

            assertThat(secondsToWait(GRACE_ON_THE_WARD)).isZero();
        }

        @Test
        void makes_each_further_one_wait_longer_and_never_longer_than_a_minute() {
            wrong(GRACE_ON_THE_WARD, 4);
            var waits = new ArrayList<Long>();
            for (int i = 0; i < 9; i++) {
                node.wrong(GRACE_ON_THE_WARD);
                waits.add(secondsToWait(GRACE_ON_THE_WARD));
                counted.clock.passes(Duration.ofSeconds(secondsToWait(GRACE_ON_THE_WARD)));
                assertThat(secondsToWait(GRACE_ON_THE_WARD)).isZero();
            }

            assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
        }

        @Test
        void forgets_them_after_a_quarter_of_an_hour_without_another() {
            wrong(GRACE_ON_THE_WARD, 9);
            counted.clock.passes(WrongPasswords.REMEMBERED);

            wrong(GRACE_ON_THE_WARD, 4);
            assertThat(secondsToWait(GRACE_ON_THE_WARD)).isZero();
        }

        @Test
        void forgets_them_after_a_right_one() {
            wrong(GRACE_ON_THE_WARD, 4);
            node.right(GRACE_ON_THE_WARD);

            wrong(GRACE_ON_THE_WARD, 4);
            assertThat(secondsToWait(GRACE_ON_THE_WARD)).isZero();
        }

        @Test
        void takes_the_name_as_the_register_takes_it() {
            wrong(new Attempt(" GRACE ", "10.0.0.1"), 5);

            assertThat(secondsToWait(GRACE_ON_THE_WARD)).isPositive();
        }

        @Test
        void lets_others_pass() {
            wrong(GRACE_ON_THE_WARD, 9);

            assertThat(secondsToWait(new Attempt("priya", "10.0.0.1"))).isZero();
        }

        @Test
        void believes_no_right_one_that_was_compared_while_too_many_were_wrong() {
            node.mayTry(SOMEBODY_AS_GRACE);
            wrong(SOMEBODY_AS_GRACE, 5);

            assertThatThrownBy(() -> node.right(SOMEBODY_AS_GRACE)).isInstanceOf(TooManyWrongPasswords.class);
        }
    }

    @Nested
    class while_somebody_else_tries {

        @Test
        void counts_together_what_comes_from_many_addresses() {
            for (int i = 0; i < Patience.WITH_A_PERSON_ANYWHERE.allowed(); i++) {
                node.wrong(new Attempt("grace", "203.0.113." + i));
            }

            assertThat(secondsToWait(SOMEBODY_AS_GRACE)).isPositive();
        }

        @Test
        void never_keeps_people_out_where_they_were_let_in_before() {
            node.right(GRACE_ON_THE_WARD);
            counted.clock.passes(Duration.ofDays(3));
            for (int i = 0; i < 100; i++) {
                node.wrong(new Attempt("grace", "203.0.113." + i));
            }

            assertThat(secondsToWait(GRACE_ON_THE_WARD)).isZero();
            assertThat(secondsToWait(GRACE_AT_HOME)).isPositive();
        }

        @Test
        void forgets_where_people_were_let_in_when_they_come_there_no_more() {
            node.right(GRACE_ON_THE_WARD);
            counted.clock.passes(WrongPasswords.AT_HOME);
            for (int i = 0; i < 100; i++) {
                node.wrong(new Attempt("grace", "203.0.113." + i));
            }

            assertThat(secondsToWait(GRACE_ON_THE_WARD)).isPositive();
        }

        @Test
        void makes_an_address_wait_a_little_that_tries_many_people() {
            for (int i = 0; i < Patience.WITH_ANYBODY_HERE.allowed() + 50; i++) {
                node.wrong(new Attempt("person-" + i, "203.0.113.66"));
            }

            assertThat(secondsToWait(SOMEBODY_AS_GRACE)).isEqualTo(10);
            assertThat(secondsToWait(GRACE_ON_THE_WARD)).isZero();
        }
    }

    @Nested
    class in_the_database {

        @Test
        void counts_on_every_node_together_and_after_a_restart() {
            var other = counted.node(mongo);
            wrong(GRACE_ON_THE_WARD, 3);
            other.wrong(GRACE_ON_THE_WARD);
            other.wrong(GRACE_ON_THE_WARD);

            assertThat(secondsToWait(GRACE_ON_THE_WARD)).isEqualTo(1);
        }

        @Test
        void loses_none_of_many_at_the_same_moment() throws Exception {
            Callable<Boolean> guess = () -> {
                node.wrong(GRACE_ON_THE_WARD);
                return true;
            };
            try (var guessers = Executors.newFixedThreadPool(8)) {
                assertThat(guessers
                                .invokeAll(
                                        Stream.generate(() -> guess).limit(10).toList())
                                .stream()
                                .map(Future::resultNow))
                        .hasSize(10);
            }

            assertThat(secondsToWait(GRACE_ON_THE_WARD)).isEqualTo(32);
        }

        @Test
        void keeps_neither_names_nor_addresses() {
            wrong(GRACE_ON_THE_WARD, 1);

            assertThat(stored()).hasSize(3).noneMatch(it -> it.contains("grace") || it.contains("10.0.0.1"));
        }

        @Test
        void keeps_nothing_that_is_forgotten() {
            for (int i = 0; i < 20; i++) {
                node.wrong(new Attempt("person-" + i, "203.0.113." + i));
            }
            counted.clock.passes(WrongPasswords.REMEMBERED);
            node.wrong(GRACE_ON_THE_WARD);

            assertThat(stored()).hasSize(3);
        }
    }

    @Test
    void is_counted_for_whoever_watches_the_house() {
        var wrongBefore = figure("wrong");
        var waitedBefore = figure("made-to-wait");
        wrong(GRACE_ON_THE_WARD, 5);
        secondsToWait(GRACE_ON_THE_WARD);

        assertThat(figure("wrong") - wrongBefore).isEqualTo(5);
        assertThat(figure("made-to-wait") - waitedBefore).isEqualTo(1);
    }

    private static double figure(String outcome) {
        return counted.meters
                .get("epr.wrong.passwords")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    private void wrong(Attempt attempt, int times) {
        for (int i = 0; i < times; i++) {
            node.wrong(attempt);
        }
    }

    /** In seconds; 0 when it may be tried at once. */
    private long secondsToWait(Attempt attempt) {
        try {
            node.mayTry(attempt);
            return 0;
        } catch (TooManyWrongPasswords tooMany) {
            return tooMany.seconds();
        }
    }

    private List<String> stored() {
        return mongo.getCollection("wrong_passwords").find().into(new ArrayList<>()).stream()
                .map(org.bson.Document::toJson)
                .toList();
    }
}
