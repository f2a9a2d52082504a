package org.eprbridge.ideas.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eprbridge.ideas.Ball;
import org.eprbridge.kernel.IdeaId;
import org.jspecify.annotations.Nullable;

/**
 * Who had the ball from when on: all that the clocks need to know.
 *
 * @param promisedFrom when triage last promised an answer: at the start and whenever an idea comes back that had been settled
 * @param decidedAt the first decision that lasts so far; null again when it is refuted, appealed or taken back
 * @param inherited promises to the senders of joined ideas, which are kept here
 */
public record Turns(
        List<Turn> all, Instant promisedFrom, @Nullable Instant decidedAt, List<Inherited> inherited) {

    public Turns {
        all = List.copyOf(all);
        inherited = List.copyOf(inherited);
    }

    /** From then on this side had to move, until the next turn. */
    public record Turn(Ball ball, Instant since) {}

    /** Triage had used up so many working days of its promise when the other idea was joined. */
    public record Inherited(IdeaId from, Instant since, int triageDays) {}

    static Turns startingAt(Instant at) {
        return new Turns(List.of(new Turn(Ball.TRIAGE, at)), at, null, List.of());
    }

    Turns passedTo(Ball ball, Instant at) {
        if (all.getLast().ball() == ball) {
            return this;
        }
        var longer = new ArrayList<>(all);
        longer.add(new Turn(ball, at));
        return new Turns(longer, promisedFrom, decidedAt, inherited);
    }

    /** A new promise takes the place of all older ones. */
    Turns promisedAgain(Instant at) {
        return new Turns(all, at, decidedAt, List.of());
    }

    Turns decided(Instant at) {
        return decidedAsOf(decidedAt == null ? at : decidedAt);
    }

    Turns undecided() {
        return decidedAsOf(null);
    }

    Turns decidedAsOf(@Nullable Instant at) {
        return new Turns(all, promisedFrom, at, inherited);
    }

    Turns with(Inherited promise) {
        var more = new ArrayList<>(inherited);
        more.add(promise);
        return new Turns(all, promisedFrom, decidedAt, more);
    }

    Turns without(IdeaId joined) {
        return new Turns(
                all,
                promisedFrom,
                decidedAt,
                inherited.stream().filter(it -> !it.from().equals(joined)).toList());
    }
}
