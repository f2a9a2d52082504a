package org.eprbridge.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eprbridge.demo.Story.Step;

/**
 * When each step of a story happened. The same story and the same last moment always give the same times, all of them in
 * the past, so a start that was interrupted knows what it had told already.
 */
final class Moments {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final Duration BETWEEN_STEPS = Duration.ofMinutes(7);

    /** Wards never close; offices do. */
    private static final Set<String> AT_ANY_DAY = Set.of("supports", "comments", "answers", "confirms", "refutes");

    private Moments() {}

    /** The moment of sending, and then one for each step. */
    static List<Instant> of(Story story, Instant last) {
        var moments = new ArrayList<Instant>();
        var latest = last.minus(BETWEEN_STEPS.multipliedBy(story.steps().size() + 1L));
        double day = story.daysAgo();
        var before = earlier(at(story, 0, day, last), latest);
        moments.add(before);
        for (int i = 0; i < story.steps().size(); i++) {
            var step = story.steps().get(i);
            latest = latest.plus(BETWEEN_STEPS);
            day -= step.daysLater();
            before = earlier(later(onADayOf(step, at(story, i + 1, day, last)), before.plus(BETWEEN_STEPS)), latest);
            moments.add(before);
        }
        return moments;
    }

    /** Between seven in the morning and seven at night, as chance would have it. */
    private static Instant at(Story story, int step, double daysAgo, Instant last) {
        var hash = Math.floorMod((story.key() + step).hashCode() * 31, 12 * 60);
        LocalDate day = LocalDate.ofInstant(last, ENGLAND).minusDays((long) Math.ceil(daysAgo));
        return day.atTime(LocalTime.of(7, 0).plusMinutes(hash))
                .atZone(ENGLAND)
                .toInstant()
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private static Instant onADayOf(Step step, Instant at) {
        if (AT_ANY_DAY.contains(step.verb())) {
            return at;
        }
        var day = at.atZone(ENGLAND).getDayOfWeek();
        return switch (day) {
            case SATURDAY -> at.plus(Duration.ofDays(2));
            case SUNDAY -> at.plus(Duration.ofDays(1));
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> at;
        };
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
