package org.eprbridge.delivery.domain;

import org.eprbridge.delivery.AuditEvent;
import org.eprbridge.delivery.ChangeEvent.ChangeScreened;
import org.eprbridge.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** How often somebody decided that a change has no impact on safety, who did so last, and what an audit says of it. */
class Screenings {

    private int decisions;
    private @Nullable PersonId screener;
    private int waitsForAudit;

    void remember(ChangeScreened screened, PersonId by) {
        screener = by;
        waitsForAudit = 0;
        decisions += screened.impact() ? 0 : 1;
    }

    void remember(AuditEvent event) {
        waitsForAudit = event instanceof AuditEvent.ScreeningChosenForAudit chosen ? chosen.number() : 0;
    }

    void becameVoid() {
        waitsForAudit = 0;
    }

    /** The number that the next decision will have. */
    int next() {
        return decisions + 1;
    }

    /** Which decision waits for an audit; 0 for none. */
    int waitsForAudit() {
        return waitsForAudit;
    }

    boolean lastBy(PersonId person) {
        return person.equals(screener);
    }
}
