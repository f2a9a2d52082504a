package org.eprbridge.delivery.domain;

import static org.eprbridge.delivery.SafetyState.IN_REVIEW;
import static org.eprbridge.delivery.SafetyState.NOT_SCREENED;
import static org.eprbridge.delivery.SafetyState.NO_IMPACT;
import static org.eprbridge.delivery.SafetyState.STALE;
import static org.eprbridge.delivery.SafetyState.WITHDRAWN;

import org.eprbridge.delivery.AuditEvent;
import org.eprbridge.delivery.ChangeEvent.ChangeScreened;
import org.eprbridge.delivery.ChangeEvent.SafetyDecisionRecorded;
import org.eprbridge.delivery.SafetyDecision;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** How the safety question of a change is answered now, and why. */
class SafetyAnswer {

    private final Screenings screenings = new Screenings();
    private SafetyState state = NOT_SCREENED;
    private String reason = "";
    private @Nullable SafetyDecisionRecorded lastDecision;

    void screen(ChangeScreened screened, PersonId by) {
        screenings.remember(screened, by);
        is(screened.impact() ? IN_REVIEW : NO_IMPACT, screened.reason());
    }

    void becomeVoid(String because) {
        screenings.becameVoid();
        is(NOT_SCREENED, because);
    }

    /** A review looks at more than an audit would. */
    void askForReview(String concern) {
        screenings.becameVoid();
        is(IN_REVIEW, concern);
    }

    void decide(SafetyDecisionRecorded recorded) {
        lastDecision = recorded;
        is(SafetyState.valueOf(recorded.decision().name()), recorded.reason());
    }

    void audit(AuditEvent audit) {
        screenings.remember(audit);
    }

    SafetyState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    boolean impactFound() {
        return state != NOT_SCREENED && state != NO_IMPACT;
    }

    boolean screenedOutBy(PersonId person) {
        return state == NO_IMPACT && screenings.lastBy(person);
    }

    Screenings screenings() {
        return screenings;
    }

    /** Whatever else happens to a signature that is stale or was withdrawn, it does not become staler. */
    boolean saysAlready(SafetyDecisionRecorded decision) {
        boolean stale = decision.decision() == SafetyDecision.STALE;
        return stale && (state == STALE || state == WITHDRAWN) || decision.equals(lastDecision);
    }

    private void is(SafetyState now, String because) {
        state = now;
        reason = because;
    }
}
