package org.eprbridge.safety;

import static org.eprbridge.kernel.Role.SAFETY_OFFICER;

import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.RecordId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.kernel.Shape;

/** What only the clinical safety officer says of a review as a whole. */
public sealed interface SignOffCommand extends SafetyReviewCommand {

    /** Freezes the hazard log as a version of its own, without giving authority to release. */
    @AllowedFor(SAFETY_OFFICER)
    record ApproveHazardLog(ReviewId review, RecordId record) implements SignOffCommand {}

    /** The signature no longer stands, whatever the record says: before and after the change has gone live. */
    @AllowedFor(SAFETY_OFFICER)
    record WithdrawSignOff(ReviewId review, String reason) implements SignOffCommand {

        public WithdrawSignOff {
            var shape = new Shape();
            reason = shape.text("reason", reason, 4_000, "Say why the signature no longer stands.");
            shape.mustHold();
        }
    }
}
