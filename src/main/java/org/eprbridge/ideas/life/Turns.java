package org.eprbridge.ideas.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eprbridge.ideas.Ball;
import org.jspecify.annotations.Nullable;

/**
 * Who had the ball from when on: all that the clocks need to know.
 *
 * @param promisedFrom when triage last promised an answer: at the start and whenever an idea comes back that had been settled
 * @param decidedAt the first decision that lasts so far; null again when it is refuted, appealed or taken back
 */
public record Turns(
        List<Turn> all, Instant promisedFrom, @Nullable Instant decidedAt) {

    public Turns {
        all = List.copyOf(all);
    }

    /** From then on this side had to move, until the next turn. */
    public record Turn(Ball ball, Instant since) {}

    static Turns startingAt(Instant at) {
        return new Turns(List.of(new Turn(Ball.TRIAGE, at)), at, null);
    }

    Turns passedTo(Ball ball, Instant at) {
        if (all.getLast().ball() == ball) {
            return this;
        }
        var longer = new ArrayList<>(all);
        longer.add(new Turn(ball, at));
        return new Turns(longer, promisedFrom, decidedAt);
    }

    Turns promisedAgain(Instant at) {
        return new Turns(all, at, decidedAt);
    }

    Turns decided(Instant at) {
        return new Turns(all, promisedFrom, decidedAt == null ? at : decidedAt);
    }

    Turns undecided() {
        return new Turns(all, promisedFrom, null);
    }
}
