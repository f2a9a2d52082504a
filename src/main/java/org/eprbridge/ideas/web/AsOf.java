package org.eprbridge.ideas.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Reads "as it was": a moment, or a day, which means its end in London. */
final class AsOf {

    /** Before 1970 and after four digits a year is a typing error, and more than some stores can count. */
    private static final Instant END_OF_CALENDAR = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private AsOf() {}

    static @Nullable Instant read(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            var moment = typed.length() == "2026-08-06".length()
                    ? endOf(LocalDate.parse(typed))
                    : OffsetDateTime.parse(typed).toInstant();
            if (moment.isAfter(END_OF_CALENDAR) || moment.isBefore(Instant.EPOCH)) {
                throw unreadable();
            }
            return moment;
        } catch (DateTimeParseException e) {
            throw unreadable();
        }
    }

    private static Misshapen unreadable() {
        return new Misshapen("asOf", "Give a day like 2026-08-06 or a moment like 2026-08-06T12:00:00Z.");
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(WorkingDays.LONDON).toInstant().minusNanos(1);
    }
}
