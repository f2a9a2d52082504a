package org.eprbridge.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Counting working days in England")
class CountingWorkingDaysTest {

    final WorkingDays england = WorkingDays.england();

    @Nested
    class whether_a_day_is_worked {

        @ParameterizedTest
        @CsvSource({
            "2026-08-28, true", // an ordinary Friday
            "2026-08-29, false", // Saturday
            "2026-08-30, false", // Sunday
            "2026-08-31, false", // summer bank holiday
            "2026-09-01, true",
            "2020-05-04, true", // moved to VE day
            "2020-05-08, false",
            "2022-05-30, true", // moved to the jubilee weekend
            "2022-06-02, false",
            "2022-06-03, false",
            "2022-09-19, false", // state funeral
            "2023-05-08, false", // coronation
            "2021-12-27, false", // Christmas Day fell on a Saturday
            "2021-12-28, false",
            "2021-12-29, true",
            "2027-01-01, false",
            "2026-03-17, true", // St Patrick's Day is not kept in England
            "2026-12-01, true"
        })
        void follows_the_published_list(LocalDate day, boolean worked) {
            assertThat(england.isWorkingDay(day)).isEqualTo(worked);
        }

        @ParameterizedTest
        @CsvSource({
            "2018-12-25, true, false",
            "2019-12-25, false, true",
            "2028-12-25, false, true",
            "2029-12-25, true, false"
        })
        void leaves_out_only_weekends_in_years_that_are_not_on_the_list(
                LocalDate christmas, boolean worked, boolean known) {
            assertThat(england.isWorkingDay(christmas)).isEqualTo(worked);
            assertThat(england.knows(christmas)).isEqualTo(known);
            assertThat(england.isWorkingDay(LocalDate.of(2029, 12, 29))).isFalse();
        }
    }

    @Nested
    class how_many_have_passed {

        @ParameterizedTest
        @CsvSource({
            "2026-08-26T09:00, 2026-08-26T17:00, 0", // within a day
            "2026-08-26T23:59, 2026-08-27T00:00, 1", // a new day begins at midnight
            "2026-08-26T00:00, 2026-08-26T23:59, 0",
            "2026-08-28T17:00, 2026-08-30T12:00, 0", // Friday to Sunday
            "2026-08-28T17:00, 2026-08-31T12:00, 0", // Friday to a bank holiday
            "2026-08-28T17:00, 2026-09-01T08:00, 1", // Friday to the Tuesday after it
            "2026-08-29T10:00, 2026-09-01T08:00, 1", // sent on a Saturday
            "2026-08-24T10:00, 2026-09-07T10:00, 9", // two weeks with one bank holiday
            "2026-12-24T12:00, 2026-12-29T12:00, 1", // over Christmas, Boxing Day moved to Monday
            "2026-08-28T17:00, 2026-08-28T17:00, 0",
            "2026-09-01T08:00, 2026-08-28T17:00, -1" // the other way round
        })
        void counts_each_one_that_has_begun_since(LocalDateTime from, LocalDateTime to, int days) {
            assertThat(england.between(inLondon(from), inLondon(to))).isEqualTo(days);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-07-01T22:59:59Z, 2026-07-01T23:00:00Z, 1", // summer time: London is an hour ahead
            "2026-01-07T22:59:59Z, 2026-01-07T23:00:00Z, 0",
            "2026-01-07T23:59:59Z, 2026-01-08T00:00:00Z, 1"
        })
        void begins_the_day_at_midnight_in_London(Instant from, Instant to, int days) {
            assertThat(england.between(from, to)).isEqualTo(days);
        }

        @Test
        void is_the_number_found_by_counting_them_one_by_one() {
            var chance = new Random(20260806);
            var start = LocalDate.of(2018, 6, 1);
            for (int i = 0; i < 500; i++) {
                var from = start.plusDays(chance.nextInt(4200));
                var to = from.plusDays(chance.nextInt(400));
                var counted = from.datesUntil(to).map(day -> day.plusDays(1)).filter(england::isWorkingDay);
                assertThat(england.between(from, to)).as("%s to %s", from, to).isEqualTo((int) counted.count());
            }
        }

        @Test
        void adds_up_from_its_parts() {
            var sent = LocalDate.of(2026, 8, 20);
            var asked = LocalDate.of(2026, 8, 29);
            var answered = LocalDate.of(2026, 9, 12);

            assertThat(england.between(sent, asked) + england.between(asked, answered))
                    .isEqualTo(england.between(sent, answered));
        }
    }

    @Nested
    class when_something_is_due {

        @ParameterizedTest
        @CsvSource({
            "2026-08-26, 2, 2026-08-28",
            "2026-08-26, 3, 2026-09-01", // over the weekend and the bank holiday
            "2026-08-29, 1, 2026-09-01", // from a Saturday
            "2026-08-29, 0, 2026-08-29", // nothing to wait for
            "2026-12-24, 1, 2026-12-29",
            "2026-09-01, -1, 2026-08-28"
        })
        void steps_over_weekends_and_bank_holidays(LocalDate day, int workingDays, LocalDate due) {
            assertThat(england.plus(day, workingDays)).isEqualTo(due);
        }

        @Test
        void agrees_with_the_count() {
            var sent = LocalDate.of(2026, 3, 28);
            for (int days = 0; days < 300; days++) {
                assertThat(england.between(sent, england.plus(sent, days))).isEqualTo(days);
            }
        }
    }

    private static Instant inLondon(LocalDateTime time) {
        return time.atZone(WorkingDays.LONDON).toInstant();
    }
}
