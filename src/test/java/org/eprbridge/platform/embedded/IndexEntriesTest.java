package org.eprbridge.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.stream.LongStream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The entries of an index, of which the new ones are not at their places yet")
class IndexEntriesTest {

    private static final String NAME = "epr.commits._index_k_1";

    /** So many that some are at their places and some are new. */
    private static final int MANY = 5_000;

    final MVStore store = MVStore.open(null);
    IndexEntries entries = IndexEntries.open(store, NAME);

    @AfterEach
    void close() {
        store.close();
    }

    private static KeyValue key(long number) {
        return new KeyValue("IDEA-%05d|0".formatted(number));
    }

    private void add(long number) {
        assertThat(entries.add(List.of(key(number)), number)).isNull();
    }

    private void add(int from, int to) {
        LongStream.range(from, to).forEach(this::add);
    }

    /** What was in memory only is gone. */
    private void restart() {
        store.commit();
        entries = IndexEntries.open(store, NAME);
    }

    private static Range range(long from, long to) {
        return Range.of(new Document("$gte", key(from).get(0)).append("$lt", key(to).get(0)))
                .orElseThrow();
    }

    @Nested
    class are_found {

        @Test
        void wherever_they_are() {
            add(0, MANY);

            assertThat(LongStream.range(0, MANY))
                    .allMatch(number -> Long.valueOf(number).equals(entries.get(key(number))));
            assertThat(entries.get(key(MANY))).isNull();
            assertThat(entries.size()).isEqualTo(MANY);
            assertThat(entries.settled().sizeAsLong()).isPositive().isLessThan(MANY);
        }

        @Test
        void in_order_when_new_ones_lie_between_old_ones() {
            LongStream.range(0, MANY / 2).forEach(number -> add(2 * number));
            IndexEntries.settleAll(store);
            restart();
            LongStream.range(0, 200).forEach(number -> add(2 * number + 1));

            assertThat(entries.in(range(100, 110)))
                    .containsExactly(100L, 101L, 102L, 103L, 104L, 105L, 106L, 107L, 108L, 109L, 110L);
        }

        @Test
        void once_each_when_all_are_asked_for() {
            add(0, MANY);
            entries.remove(key(1));
            entries.remove(key(MANY - 1));

            assertThat(entries.all().map(entry -> (Long) entry.getValue()))
                    .hasSize(MANY - 2)
                    .doesNotHaveDuplicates()
                    .doesNotContain(1L, (long) MANY - 1);
        }
    }

    @Nested
    class are_refused {

        @Test
        void when_one_of_the_keys_is_taken_and_then_none_is_added() {
            add(7);

            assertThat(entries.add(List.of(key(8), key(7)), 9L)).isEqualTo(key(7));
            assertThat(entries.get(key(8))).isNull();
        }

        @Test
        void also_when_it_was_taken_long_ago() {
            add(0, MANY);

            assertThat(entries.add(List.of(key(1)), 9L)).isEqualTo(key(1));
        }
    }

    @Nested
    class can_be_taken_out {

        @Test
        void at_their_places_and_before() {
            add(0, MANY);
            assertThat(entries.remove(key(1))).isEqualTo(1L);
            assertThat(entries.remove(key(MANY - 1))).isEqualTo((long) MANY - 1);
            assertThat(entries.remove(key(1))).isNull();

            assertThat(entries.in(range(0, 3))).containsExactly(0L, 2L, 3L);
            assertThat(entries.get(key(MANY - 1))).isNull();
            assertThat(entries.size()).isEqualTo(MANY - 2);
        }

        @Test
        void and_are_not_back_when_the_rest_goes_to_its_place() {
            add(0, MANY);
            entries.remove(key(1));
            entries.remove(key(MANY - 1));

            IndexEntries.settleAll(store);
            restart();

            assertThat(entries.get(key(1))).isNull();
            assertThat(entries.get(key(MANY - 1))).isNull();
            assertThat(entries.settled().sizeAsLong()).isEqualTo(MANY - 2);
        }

        @Test
        void and_led_elsewhere() {
            add(0, MANY);
            entries.remove(key(1));
            entries.add(List.of(key(1)), 77L);
            restart();

            assertThat(entries.get(key(1))).isEqualTo(77L);
        }
    }

    @Nested
    class after_a_kill {

        @Test
        void are_all_there() {
            add(0, MANY);
            entries.remove(key(1));
            entries.remove(key(MANY - 1));

            restart();

            assertThat(entries.size()).isEqualTo(MANY - 2);
            assertThat(entries.get(key(1))).isNull();
            assertThat(entries.get(key(MANY - 1))).isNull();
            assertThat(entries.get(key(MANY - 2))).isEqualTo((long) MANY - 2);
        }

        @Test
        void go_to_their_places_together_with_what_comes_then() {
            add(0, 600);
            restart();
            add(600, MANY);
            restart();

            assertThat(entries.in(range(0, MANY))).hasSize(MANY);
            assertThat(entries.settled().sizeAsLong()).isPositive();
        }
    }
}
