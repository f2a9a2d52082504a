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

    private AsOf() {}

    static @Nullable Instant read(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return typed.length() == "2026-08-06".length()
                    ? endOf(LocalDate.parse(typed))
                    : OffsetDateTime.parse(typed).toInstant();
        } catch (DateTimeParseException e) {
            throw new Misshapen("asOf", "Give a day like 2026-08-06 or a moment like 2026-08-06T12:00:00Z.");
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(WorkingDays.LONDON).toInstant().minusNanos(1);
    }
}
