package org.eprbridge.platform.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * Counts time as the people who wait count it: in England's working days, Monday to Friday without bank holidays, and a
 * day begins at midnight in London. Knows no clock and never changes, so the same question always has the same answer.
 *
 * <p>Bank holidays are known from the first to the last year of the list (England's own: 2019 to 2028). Outside those
 * years weekends are still left out and bank holidays are not: see {@link #knows}.
 */
public final class WorkingDays {

    /** Where the hospitals' clocks hang. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final LocalDate A_MONDAY = LocalDate.of(2001, 1, 1);

    /** Sorted; only those that would otherwise be working days. */
    private final List<LocalDate> bankHolidays;

    private final int firstYear;
    private final int lastYear;

    WorkingDays(Collection<LocalDate> bankHolidays) {
        if (bankHolidays.isEmpty()) {
            throw new IllegalArgumentException("The list of bank holidays has no days in it.");
        }
        var sorted = new TreeSet<>(bankHolidays);
        this.firstYear = sorted.getFirst().getYear();
        this.lastYear = sorted.getLast().getYear();
        this.bankHolidays = sorted.stream().filter(day -> !isWeekend(day)).toList();
    }

    /** With the bank holidays that come with the product. */
    public static WorkingDays england() {
        try (var file = WorkingDays.class.getResourceAsStream("/bank-holidays-england.csv")) {
            if (file == null) {
                throw new IllegalStateException("bank-holidays-england.csv is missing from the product.");
            }
            return BankHolidayFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && indexOfFirstFrom(day) == indexOfFirstFrom(day.plusDays(1));
    }

    /**
     * How many working days have begun after {@code from}, up to and including {@code to}. From Friday evening to Monday
     * morning is 1; within one day is 0, and so is Friday evening to Sunday. Days add up: {@code between(a, b) +
     * between(b, c)} is {@code between(a, c)}, so a clock that pauses may be summed from its parts. When {@code to} is
     * the earlier one the answer is the same number below zero.
     */
    public int between(Instant from, Instant to) {
        return between(londonDay(from), londonDay(to));
    }

    /** The same for days: today to tomorrow is 1 when tomorrow is a working day, and today itself is never counted. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        var after = from.plusDays(1);
        var until = to.plusDays(1);
        long weekdays = weekdaysSinceAMonday(until) - weekdaysSinceAMonday(after);
        return Math.toIntExact(weekdays - (indexOfFirstFrom(until) - indexOfFirstFrom(after)));
    }

    /**
     * The day on which {@code workingDays} working days have passed since {@code day}; always a working day, except that
     * 0 gives {@code day} back as it is. A negative number counts backwards.
     */
    public LocalDate plus(LocalDate day, int workingDays) {
        int step = Integer.signum(workingDays);
        var result = day;
        for (int left = Math.abs(workingDays); left > 0; left -= isWorkingDay(result) ? 1 : 0) {
            result = result.plusDays(step);
        }
        return result;
    }

    /** Whether the bank holidays of that day's year are on the list. If not, only weekends are left out. */
    public boolean knows(LocalDate day) {
        return firstYear <= day.getYear() && day.getYear() <= lastYear;
    }

    /** The day that people in England write on their letters at that instant. */
    public static LocalDate londonDay(Instant instant) {
        return instant.atZone(LONDON).toLocalDate();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /** Weekdays in [a Monday long ago, day); below zero for days before it. */
    private static long weekdaysSinceAMonday(LocalDate day) {
        long days = ChronoUnit.DAYS.between(A_MONDAY, day);
        return Math.floorDiv(days, 7L) * 5 + Math.min(Math.floorMod(days, 7L), 5L);
    }

    private int indexOfFirstFrom(LocalDate day) {
        int found = Collections.binarySearch(bankHolidays, day);
        return found >= 0 ? found : -found - 1;
    }
}
