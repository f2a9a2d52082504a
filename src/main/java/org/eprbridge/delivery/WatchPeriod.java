package org.eprbridge.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.time.WorkingDays;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long everybody looks closely at what went live.
 *
 * @param days 0 when a trust watches nothing by itself
 */
@ConfigurationProperties("epr.delivery.watch")
public record WatchPeriod(@DefaultValue("14") int days) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public WatchPeriod {
        if (days < 0) {
            throw new IllegalArgumentException("epr.delivery.watch.days is 0 or more, not " + days);
        }
    }

    /** @param live when it went live; that day does not count */
    public LocalDate lastDay(Instant live) {
        return today(live).plusDays(days);
    }

    /** A longer watch ends after the one that there is, and not before today nor in more than a year. */
    public void mustEndLater(LocalDate until, Optional<LocalDate> last, Instant now) {
        var today = today(now);
        if (last.filter(it -> !until.isAfter(it)).isPresent() || until.isBefore(today)) {
            var after = last.filter(it -> !it.isBefore(today)).orElse(today.minusDays(1));
            throw new Misshapen("until", "Choose a day after %s.".formatted(DAY.format(after)));
        }
        if (until.isAfter(today.plusYears(1))) {
            throw new Misshapen("until", "Choose a day within the next year.");
        }
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, WorkingDays.LONDON);
    }
}
