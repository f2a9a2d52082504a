package org.eprbridge.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.NURSE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.readers.ReadModels;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever has just written something")
class ReadYourWritesTest {

    static final long HERE = 42;

    final Readers readers = new Readers();
    final List<String> told = new ArrayList<>();
    final ReadYourWrites writes = new ReadYourWrites(readers, new LogThatEnds(), List.of(new Freshness() {
        @Override
        public void written(long position) {
            told.add("written before " + position);
        }

        @Override
        public void behind() {
            told.add("behind");
        }

        @Override
        public void level() {
            told.add("level");
        }
    }));

    @Test
    void is_told_where_it_stands_and_hears_no_more_when_the_lists_show_it() {
        assertThat(writes.wrote(NURSE.person())).isEqualTo(HERE);
        writes.beforeAsking(NURSE.person());

        assertThat(told).containsExactly("written before 42");
        assertThat(readers.waited).isEmpty();
    }

    @Test
    void waits_once_more_with_the_next_question_when_the_lists_are_slow() {
        readers.slow = true;
        writes.wrote(NURSE.person());
        readers.slow = false;

        writes.beforeAsking(NURSE.person());

        assertThat(readers.waited).containsExactly(Duration.ofSeconds(2));
        assertThat(told).containsExactly("written before 42", "level");
    }

    @Test
    void is_told_that_the_page_is_behind_and_waits_for_it_only_once() {
        readers.slow = true;
        writes.wrote(NURSE.person());

        writes.beforeAsking(NURSE.person());
        writes.beforeAsking(NURSE.person());

        assertThat(readers.waited).containsExactly(Duration.ofSeconds(2), Duration.ZERO);
        assertThat(told).containsExactly("written before 42", "behind", "behind");
    }

    @Test
    void lets_nobody_else_wait() {
        readers.slow = true;
        writes.wrote(NURSE.person());

        writes.beforeAsking(CCIO.person());

        assertThat(readers.waited).isEmpty();
    }

    private static final class Readers implements ReadModels {

        boolean slow;
        final List<Duration> waited = new ArrayList<>();

        @Override
        public boolean catchUp(Duration atMost) {
            return !slow;
        }

        @Override
        public boolean reach(long position, Duration atMost) {
            assertThat(position).isEqualTo(HERE);
            waited.add(atMost);
            return !slow;
        }
    }

    private static final class LogThatEnds implements EventLog {

        @Override
        public long head() {
            return HERE;
        }

        @Override
        public List<Recorded> history(String aggregate) {
            return List.of();
        }
    }
}
