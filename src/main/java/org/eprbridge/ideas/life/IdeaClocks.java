package org.eprbridge.ideas.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eprbridge.ideas.Ball;
import org.eprbridge.ideas.IdeaPage.Clocks;
import org.eprbridge.ideas.life.Turns.Inherited;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * How long an idea has waited, in working days, and for whom. Days with the submitter or with another body never count
 * against triage, and while an idea is parked or finished no clock runs.
 */
public record IdeaClocks(WorkingDays calendar) {

    /** What triage promises: a decision, or at least a question, within this many working days with us. */
    public static final int PROMISE = 10;

    /** How long a question may stay without an answer before the idea is put aside. */
    public static final int PATIENCE = 10;

    private static final Set<Ball> TRIAGE = EnumSet.of(Ball.TRIAGE);
    private static final IdeaId NOBODYS = new IdeaId("own");
    private static final Set<Ball> US = EnumSet.of(Ball.TRIAGE, Ball.DIGITAL_TEAM);

    /** The clocks at that moment. */
    public Clocks read(Turns turns, Instant now) {
        var begin = turns.all().getFirst().since();
        var decidedAt = turns.decidedAt();
        return new Clocks(
                days(turns, US, begin, now),
                days(turns, EnumSet.of(Ball.SUBMITTER), begin, now),
                days(turns, EnumSet.of(Ball.REFERRED_TO), begin, now),
                decidedAt == null ? null : days(turns, US, begin, decidedAt));
    }

    /** By when triage has promised to move; null while it has not got the ball. */
    public @Nullable LocalDate dueAt(Turns turns) {
        var current = turns.all().getLast();
        if (current.ball() != Ball.TRIAGE) {
            return null;
        }
        var own = due(turns, new Inherited(NOBODYS, turns.promisedFrom(), 0));
        return turns.inherited().stream()
                .map(promise -> due(turns, promise))
                .reduce(own, (one, other) -> other.isBefore(one) ? other : one);
    }

    /** How many working days of its promise triage has used up, of the oldest one that it has to keep here. */
    public int triageDays(Turns turns, Instant now) {
        return Stream.concat(Stream.of(new Inherited(NOBODYS, turns.promisedFrom(), 0)), turns.inherited().stream())
                .mapToInt(promise -> promise.triageDays() + days(turns, TRIAGE, promise.since(), now))
                .max()
                .orElse(0);
    }

    private LocalDate due(Turns turns, Inherited promise) {
        var start = later(turns.all().getLast().since(), promise.since());
        int used = promise.triageDays() + days(turns, TRIAGE, promise.since(), start);
        return calendar.plus(WorkingDays.londonDay(start), PROMISE - used);
    }

    /** The day by which we hope for an answer to a question; after it the idea is put aside. */
    public LocalDate patienceEnds(Instant askedAt) {
        return calendar.plus(WorkingDays.londonDay(askedAt), PATIENCE);
    }

    private int days(Turns turns, Set<Ball> sides, Instant from, Instant to) {
        int sum = 0;
        var all = turns.all();
        for (int i = 0; i < all.size(); i++) {
            var begin = later(all.get(i).since(), from);
            var end = i + 1 < all.size() ? earlier(all.get(i + 1).since(), to) : to;
            if (sides.contains(all.get(i).ball()) && begin.isBefore(end)) {
                sum += calendar.between(begin, end);
            }
        }
        return sum;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
