package org.eprbridge.safety;

import java.time.Instant;
import java.util.Set;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.Query;
import org.eprbridge.kernel.ReviewId;
import org.jspecify.annotations.Nullable;

/** The safety inbox: reviews in one line each. */
public interface ReviewList {

    /**
     * @param change only the review of this change; null for all
     * @param statuses any of these; empty for all
     */
    @AllowedFor
    record Find(@Nullable ChangeId change, Set<ReviewStatus> statuses, String q, PageRequest page)
            implements Query<Page<Card>> {}

    /** @param worstResidual 1 to 5, or 0 while a hazard has no residual assessment or there is no hazard */
    record Card(
            ReviewId review,
            ChangeId change,
            String title,
            ReviewStatus status,
            int hazards,
            int unassessed,
            int worstResidual,
            Instant openedAt,
            Instant changedAt) {

        /** Everything is assessed and nothing is too dangerous: it only waits for the officer's word. */
        public boolean readyToDecide() {
            boolean undecided =
                    status == ReviewStatus.OPEN || status == ReviewStatus.STALE || status == ReviewStatus.WITHDRAWN;
            return undecided && hazards > 0 && unassessed == 0 && RiskMatrix.mayBeReleased(worstResidual);
        }
    }
}
