package org.eprbridge.safety;

import static org.eprbridge.kernel.Role.CCIO;
import static org.eprbridge.kernel.Role.DEPUTY;
import static org.eprbridge.kernel.Role.DIGITAL_ANALYST;
import static org.eprbridge.kernel.Role.RELEASE_MANAGER;
import static org.eprbridge.kernel.Role.SAFETY_OFFICER;

import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.kernel.Shape;

/** What a review says of itself before anybody signs: what is looked at, how thoroughly, and by whom together. */
public sealed interface PreparationCommand extends SafetyReviewCommand {

    @AllowedFor({SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record DescribeScope(ReviewId review, SystemScope scope) implements PreparationCommand {}

    /** The short path has to be justified; the full one as well, so that nobody wonders later. */
    @AllowedFor(SAFETY_OFFICER)
    record ChoosePath(ReviewId review, ReviewPath path, String reason) implements PreparationCommand {

        public ChoosePath {
            var shape = new Shape();
            path = shape.chosen("path", path, "Choose the path: SHORT or FULL.");
            reason = shape.text("reason", reason, 4_000, "Say why this path is in proportion to the risk.");
            shape.mustHold();
        }
    }

    /** Who sat together, and what came of it. A second record corrects the first. */
    @AllowedFor({SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record RecordWorkshop(ReviewId review, Workshop workshop) implements PreparationCommand {}
}
