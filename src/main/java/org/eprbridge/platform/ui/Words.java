package org.eprbridge.platform.ui;

import static org.eprbridge.platform.time.WorkingDays.LONDON;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.eprbridge.kernel.Role;

/** Dates, times and numbers as people in the hospital write them. */
public final class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Words() {}

    /** 6 August 2026. */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    public static String date(Instant moment) {
        return date(moment.atZone(LONDON).toLocalDate());
    }

    /** 6 August 2026 at 14:05. */
    public static String moment(Instant moment) {
        return date(moment) + " at " + TIME.format(moment.atZone(LONDON));
    }

    /** "a minute ago", "3 hours ago", "yesterday", or the date when it is longer than a week. */
    public static String ago(Instant moment, Instant now) {
        long minutes = Duration.between(moment, now).toMinutes();
        if (minutes < 1) {
            return "just now";
        }
        if (minutes < 60) {
            return minutes == 1 ? "a minute ago" : minutes + " minutes ago";
        }
        long days = moment.atZone(LONDON)
                .toLocalDate()
                .until(now.atZone(LONDON).toLocalDate())
                .getDays();
        if (Duration.between(moment, now).toDays() >= 7) {
            return "on " + date(moment);
        }
        if (days == 0) {
            return minutes < 120 ? "an hour ago" : minutes / 60 + " hours ago";
        }
        return days == 1 ? "yesterday" : days + " days ago";
    }

    /** "1 working day", "12 working days". */
    public static String workingDays(int days) {
        return count(days, "working day", "working days");
    }

    /** "3.5 hours a week"; less than one in minutes, so that a little is never shown as nothing. */
    public static String hoursPerWeek(double hours) {
        if (hours > 0 && hours < 1) {
            return count(Math.max(1, Math.round(hours * 60)), "minute a week", "minutes a week");
        }
        return number(hours) + (hours == 1 ? " hour a week" : " hours a week");
    }

    /** "4 times a week, 2.5 minutes each time". */
    public static String howOften(double timesPerWeek, double minutesEach) {
        return (timesPerWeek == 1 ? "once" : number(timesPerWeek) + " times") + " a week, " + number(minutesEach)
                + (minutesEach == 1 ? " minute" : " minutes") + " each time";
    }

    /** At most one decimal, thousands with a comma. */
    public static String number(double value) {
        return new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
    }

    /** "1 idea", "1,204 ideas". */
    public static String count(long howMany, String one, String many) {
        return number(howMany) + " " + (howMany == 1 ? one : many);
    }

    /** "Asha, Ben and Carla". */
    public static String list(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        return String.join(", ", things.subList(0, things.size() - 1)) + " and " + things.getLast();
    }

    /** What people call a role. */
    public static String role(Role role) {
        return switch (role) {
            case CLINICIAN -> "Member of staff";
            case CCIO -> "Chief clinical information officer";
            case DEPUTY -> "Deputy";
            case DIGITAL_ANALYST -> "Digital team";
            case RELEASE_MANAGER -> "Release manager";
            case SAFETY_OFFICER -> "Clinical safety officer";
            case BOARD -> "Board";
            case ADMINISTRATOR -> "Administrator";
            case SYSTEM -> "By itself";
        };
    }

    /** "Digital analyst" of DIGITAL_ANALYST. */
    public static String sentenceCase(Enum<?> constant) {
        String words = constant.name().replace('_', ' ').toLowerCase(Locale.UK);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
