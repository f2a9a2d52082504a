package org.eprbridge.delivery.automation;

import java.time.LocalDate;
import java.util.Optional;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.Authority;
import org.eprbridge.safety.Officers;

/** The officers as they are, for a fault that is about one thing only. */
class SameOfficers implements Officers {

    private final Officers officers;

    SameOfficers(Officers officers) {
        this.officers = officers;
    }

    @Override
    public Authority authorityOf(PersonId person, ChangeId change, LocalDate today) {
        return officers.authorityOf(person, change, today);
    }

    @Override
    public void confirmForRelease(ReviewId review, ChangeId change, PersonId signer, LocalDate today) {
        officers.confirmForRelease(review, change, signer, today);
    }

    @Override
    public Authority authorityToAudit(PersonId person, ChangeId change, LocalDate today) {
        return officers.authorityToAudit(person, change, today);
    }

    @Override
    public Optional<Refusal> inTheWayOfSigning(PersonId person, ChangeId change, LocalDate today) {
        return officers.inTheWayOfSigning(person, change, today);
    }

    @Override
    public boolean heldOffice(PersonId person, LocalDate day) {
        return officers.heldOffice(person, day);
    }
}
