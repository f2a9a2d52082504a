package org.eprbridge.delivery.domain;

import static org.eprbridge.delivery.SafetyState.NOT_SCREENED;
import static org.eprbridge.delivery.SafetyState.SIGNED;
import static org.eprbridge.kernel.Role.CCIO;
import static org.eprbridge.kernel.Role.DEPUTY;
import static org.eprbridge.kernel.Role.SAFETY_OFFICER;

import java.util.Optional;
import org.eprbridge.delivery.AuditorTookPart;
import org.eprbridge.delivery.ChangeIsBlocked;
import org.eprbridge.delivery.ChangeIsOver;
import org.eprbridge.delivery.MayNotDecideNoImpact;
import org.eprbridge.delivery.MustBeTakenBack;
import org.eprbridge.delivery.NoAuthorityToRelease;
import org.eprbridge.delivery.NotScreened;
import org.eprbridge.delivery.NotTheNextStage;
import org.eprbridge.delivery.NothingToAudit;
import org.eprbridge.delivery.ReviewDecides;
import org.eprbridge.delivery.ScreenerTookPart;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Refusal;

/** What may happen next to a change. The aggregate and the page ask the same rules here. */
class ChangeRules {

    private final ChangeSoFar change;

    ChangeRules(ChangeSoFar change) {
        this.change = change;
    }

    /** What stands in the way of a move; the review itself has the last word on a signature. */
    Optional<Refusal> inTheWayOf(Stage to) {
        if (!Moving.possible(change.stage(), to)) {
            return Optional.of(new NotTheNextStage(change.id(), change.stage(), to, Moving.from(change.stage())));
        }
        if (to == Stage.CLOSED && lacksAuthority()) {
            return Optional.of(new MustBeTakenBack(change.id(), change.review()));
        }
        if (change.blocked()) {
            return Optional.of(new ChangeIsBlocked(change.id(), change.blockedReason()));
        }
        return to == Stage.LIVE ? inTheWayOfRelease() : Optional.empty();
    }

    /** What stands in the way of working on it at all. */
    Optional<Refusal> inTheWayOfWork() {
        return change.stage().over() ? Optional.of(over()) : Optional.empty();
    }

    /** The safety question is open for as long as somebody may come to harm: also when it is live. */
    Optional<Refusal> inTheWayOfScreening() {
        return change.stage() == Stage.DROPPED ? Optional.of(over()) : Optional.empty();
    }

    /** What stands in the way of this person's decision that it has no impact on safety. */
    Optional<Refusal> inTheWayOfNoImpact(Actor actor) {
        if (!actor.isAnyOf(SAFETY_OFFICER, CCIO, DEPUTY)) {
            return Optional.of(new MayNotDecideNoImpact(change.id()));
        }
        if (change.builtBy(actor.person())) {
            return Optional.of(new ScreenerTookPart(change.id(), true));
        }
        if (change.sentBy(actor.person())) {
            return Optional.of(new ScreenerTookPart(change.id(), false));
        }
        return change.impactFound() ? Optional.of(new ReviewDecides(change.id(), change.review())) : Optional.empty();
    }

    /** What stands in the way of this person's looking again at this decision. */
    Optional<Refusal> inTheWayOfAudit(int number, Actor auditor) {
        if (number < 1 || change.screenings().waitsForAudit() != number) {
            return Optional.of(new NothingToAudit(change.id()));
        }
        if (change.screenings().lastBy(auditor.person())) {
            return Optional.of(new AuditorTookPart(change.id(), AuditorTookPart.Part.DECIDED));
        }
        if (change.builtBy(auditor.person())) {
            return Optional.of(new AuditorTookPart(change.id(), AuditorTookPart.Part.BUILT));
        }
        return change.sentBy(auditor.person())
                ? Optional.of(new AuditorTookPart(change.id(), AuditorTookPart.Part.SENT))
                : Optional.empty();
    }

    private Optional<Refusal> inTheWayOfRelease() {
        if (change.safety() == NOT_SCREENED) {
            return Optional.of(new NotScreened(change.id(), change.safetyReason()));
        }
        return change.safety().letsGoLive()
                ? Optional.empty()
                : Optional.of(
                        new NoAuthorityToRelease(change.id(), change.review(), change.safety(), change.safetyReason()));
    }

    /** Also when its review was edited, or opened at all, after it went live: nobody has signed what is in use. */
    private boolean lacksAuthority() {
        return change.use().flagged() || change.impactFound() && change.safety() != SIGNED;
    }

    private ChangeIsOver over() {
        return new ChangeIsOver(change.id(), change.stage());
    }
}
