package org.eprbridge.safety;

import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.ReviewId;

/** What becomes of a signature once it was given. */
public sealed interface SignOffEvent extends SafetyReviewEvent {

    /** The hazard log as it was at this moment is a version of its own: numbered, frozen, and known by its hash. */
    @EventName("hazard-log-version-approved")
    record HazardLogVersionApproved(ReviewId review, ChangeId change, int number, String sha256)
            implements SignOffEvent {}

    /** The officer took the signature back: the gate closes, and whoever has released already must hear of it. */
    @EventName("sign-off-withdrawn")
    record SignOffWithdrawn(ReviewId review, ChangeId change, String reason) implements SignOffEvent {}
}
