package org.eprbridge.delivery;

import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;

/** The safety review has not given clinical authority to release. */
public final class NoAuthorityToRelease extends Refusal {

    private final ChangeId change;
    private final ReviewId review;
    private final SafetyState safety;
    private final String reason;

    /** @param reason the officer's, when refused or withdrawn; what was edited, when stale; else empty */
    public NoAuthorityToRelease(ChangeId change, ReviewId review, SafetyState safety, String reason) {
        super(change + " has no authority to release: " + safety);
        this.change = change;
        this.review = review;
        this.safety = safety;
        this.reason = reason;
    }

    @Override
    public String sentence(Telling telling) {
        return switch (safety) {
            case REFUSED ->
                "The clinical safety officer refused %s: \"%s\" Put that right in %s and ask for a signature again."
                        .formatted(change, reason, review);
            case STALE ->
                "The signature of %s is no longer valid. %s Ask the clinical safety officer to sign again."
                        .formatted(review, reason)
                        .replace("  ", " ");
            case WITHDRAWN ->
                "The clinical authority to release %s was withdrawn: \"%s\" Put that right in %s and ask the clinical safety officer to sign again."
                        .formatted(change, reason, review);
            case NOT_SCREENED, IN_REVIEW, NO_IMPACT, SIGNED ->
                "%s has no clinical authority to release yet. The clinical safety officer signs it in %s."
                        .formatted(change, review);
        };
    }
}
