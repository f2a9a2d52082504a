package org.eprbridge.platform.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Reading the list of bank holidays")
class ReadingBankHolidaysTest {

    @Test
    void takes_a_list_that_a_trust_brings_along() {
        var days = read("date,name\n2031-01-01,New Year's Day\n");

        assertThat(days.isWorkingDay(LocalDate.of(2031, 1, 1))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2031, 1, 2))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "date,name\n"})
    void refuses_an_empty_list(String text) {
        assertThatThrownBy(() -> read(text)).hasMessage("The list of bank holidays has no days in it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date,name;2031-01-01,a;1 May 2031,b | Line 3 of the list of bank holidays has no date like 2027-12-27 in a column called date.",
                "day,name;2031-01-01,a | Line 2 of the list of bank holidays has no date like 2027-12-27 in a column called date.",
                "date,name;2031-01-01,a;2031-01-01,b | Line 3 of the list of bank holidays names a day that is already in the list."
            })
    void says_which_line_is_wrong(String lines, String sentence) {
        assertThatThrownBy(() -> read(lines.replace(';', '\n'))).hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 8",
        "2020, 8",
        "2021, 8",
        "2022, 10",
        "2023, 9",
        "2024, 8",
        "2025, 8",
        "2026, 8",
        "2027, 8",
        "2028, 8"
    })
    void knows_as_many_days_as_were_proclaimed(int year, int days) {
        var england = WorkingDays.england();
        var first = LocalDate.of(year, 1, 1);
        var weekdays = first.datesUntil(first.plusYears(1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .filter(day -> !england.isWorkingDay(day));

        assertThat(weekdays).hasSize(days);
    }

    private static WorkingDays read(String text) {
        return BankHolidayFile.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
