package org.eprbridge.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eprbridge.kernel.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Words and addresses")
class WordsAndAddressesTest {

    @Nested
    class words {

        @Test
        void write_dates_and_times_as_the_hospital_does() {
            assertThat(Words.date(LocalDate.parse("2026-08-06"))).isEqualTo("6 August 2026");
            assertThat(Words.moment(Instant.parse("2026-08-06T13:05:00Z"))).isEqualTo("6 August 2026 at 14:05");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-08-06T11:59:30Z, just now",
            "2026-08-06T11:59:00Z, a minute ago",
            "2026-08-06T11:20:00Z, 40 minutes ago",
            "2026-08-06T11:00:00Z, an hour ago",
            "2026-08-06T09:00:00Z, 3 hours ago",
            "2026-08-05T15:00:00Z, yesterday",
            "2026-08-02T15:00:00Z, 4 days ago",
            "2026-07-01T15:00:00Z, on 1 July 2026",
            "2026-06-05T15:00:00Z, on 5 June 2026",
        })
        void say_how_long_ago(Instant then, String words) {
            assertThat(Words.ago(then, Instant.parse("2026-08-06T12:00:00Z"))).isEqualTo(words);
        }

        @Test
        void count_in_singular_and_plural() {
            assertThat(Words.workingDays(1)).isEqualTo("1 working day");
            assertThat(Words.count(1_204, "idea", "ideas")).isEqualTo("1,204 ideas");
            assertThat(Words.hoursPerWeek(3.5)).isEqualTo("3.5 hours a week");
            assertThat(Words.howOften(1, 1)).isEqualTo("once a week, 1 minute each time");
            assertThat(Words.howOften(20, 2.5)).isEqualTo("20 times a week, 2.5 minutes each time");
        }

        @Test
        void list_with_an_and() {
            assertThat(Words.list(List.of())).isEmpty();
            assertThat(Words.list(List.of("Asha"))).isEqualTo("Asha");
            assertThat(Words.list(List.of("Asha", "Ben", "Carla"))).isEqualTo("Asha, Ben and Carla");
        }

        @ParameterizedTest
        @EnumSource
        void know_every_role(Role role) {
            assertThat(Words.role(role)).isNotBlank();
        }
    }

    @Nested
    class addresses {

        final UrlState address =
                UrlState.of(new Location("people?q=scan&role=safety-officer,ccio&late=yes&on=2026-08-06"));

        @Test
        void are_read() {
            assertThat(address.text("q")).isEqualTo("scan");
            assertThat(address.anyOf(Role.class, "role")).containsExactly(Role.SAFETY_OFFICER, Role.CCIO);
            assertThat(address.yes("late")).isTrue();
            assertThat(address.date("on")).contains(LocalDate.parse("2026-08-06"));
        }

        @Test
        void that_people_made_up_are_ignored() {
            var made = UrlState.of(new Location("people?role=king&on=soon&q="));

            assertThat(made.oneOf(Role.class, "role")).isEmpty();
            assertThat(made.date("on")).isEmpty();
            assertThat(made.text("q")).isEmpty();
        }

        @Test
        void are_written_back() {
            assertThat(address.with("q", "")
                            .with("late", false)
                            .with("role", Set.of(Role.BOARD))
                            .link())
                    .isEqualTo("people?role=board&on=2026-08-06");
        }
    }
}
