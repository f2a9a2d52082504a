package org.eprbridge.ideas.life;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What people have done about an idea, as far as the rules have to remember it.
 *
 * @param takenUp who looks at it; null when nobody has said so since it last came to triage
 * @param lastMove who brought it where it stands
 * @param lookedAt whether the submitter is told that it is being looked at
 * @param headOfQueue came back from a refuted redirect or an appeal, so it goes first whenever it waits for triage
 * @param appealedAgainst who may not decide on it again
 * @param left changes that it was once accepted for
 */
public record Handling(
        @Nullable Deed takenUp,
        Deed lastMove,
        boolean lookedAt,
        boolean headOfQueue,
        Set<PersonId> appealedAgainst,
        Set<ChangeId> left) {

    private static final Duration A_DAY = Duration.ofDays(1);

    public Handling {
        appealedAgainst = Set.copyOf(appealedAgainst);
        left = Set.copyOf(left);
    }

    /** Somebody did something. */
    public record Deed(PersonId by, Instant at) {}

    static Handling sent(Deed deed) {
        return new Handling(null, deed, false, false, Set.of(), Set.of());
    }

    Handling takenUp(Deed deed) {
        return new Handling(deed, lastMove, true, headOfQueue, appealedAgainst, left);
    }

    Handling moved(Deed deed) {
        return new Handling(null, deed, lookedAt, headOfQueue, appealedAgainst, left);
    }

    /** Whoever moved it last takes that back within a day: as if it had not been, so promises stay what they were. */
    boolean undoneBy(Deed deed) {
        return deed.by().equals(lastMove.by())
                && deed.at().isBefore(lastMove.at().plus(A_DAY));
    }

    /** As it was, but that somebody has looked at it. */
    Handling again() {
        return new Handling(takenUp, lastMove, true, headOfQueue, appealedAgainst, left);
    }

    Handling cameBack(Deed deed) {
        return new Handling(null, deed, true, headOfQueue, appealedAgainst, left);
    }

    Handling cameBackFirst(Deed deed) {
        return new Handling(null, deed, true, true, appealedAgainst, left);
    }

    /** Whoever moved it last had declined it. */
    Handling appealed(Deed deed) {
        var decliners = new HashSet<>(appealedAgainst);
        decliners.add(lastMove.by());
        return new Handling(null, deed, true, true, decliners, left);
    }

    Handling leaving(@Nullable ChangeId change) {
        if (change == null) {
            return this;
        }
        var changes = new HashSet<>(left);
        changes.add(change);
        return new Handling(takenUp, lastMove, lookedAt, headOfQueue, appealedAgainst, changes);
    }
}
