package org.eprbridge.safety;

import java.time.LocalDate;
import java.util.Optional;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;

/** Who may give clinical authority to release: asked of the nominations themselves, never of a list or of a role. */
public interface Officers {

    /**
     * Uses this person's authority to sign for this change. It is recorded in the same commit as the signature, so that the
     * end of a nomination or of a delegation at the same moment makes one of the two fail.
     *
     * @throws Refusal when the person may not sign for this change today
     */
    Authority authorityOf(PersonId person, ChangeId change, LocalDate today);

    /**
     * Asks on the day of the release again: the signer must still be nominated and registered. The delegation of a deputy
     * had to run on the day of the signature only. Recorded in the same commit as the release.
     *
     * @throws NotValidlySigned when the signer's nomination or registration has ended since
     */
    void confirmForRelease(ReviewId review, ChangeId change, PersonId signer, LocalDate today);

    /**
     * Uses this person's authority to look again at a decision that this change has no impact. Like a signature, it is a
     * decision of the office, and is recorded in the same commit.
     *
     * @throws Refusal when the person may not sign for this change today either
     */
    Authority authorityToAudit(PersonId person, ChangeId change, LocalDate today);

    /** What stands in the way of this person's signature today, for those who want to know before they try. */
    Optional<Refusal> inTheWayOfSigning(PersonId person, ChangeId change, LocalDate today);

    /** Whether somebody held the office on that day: nominated then, and registered. Whatever came later changes nothing. */
    boolean heldOffice(PersonId person, LocalDate day);
}
