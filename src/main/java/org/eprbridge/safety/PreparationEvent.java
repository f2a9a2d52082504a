package org.eprbridge.safety;

import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.ReviewId;

/** How a review was prepared. Each of these replaces what was said before of the same thing. */
public sealed interface PreparationEvent extends SafetyReviewEvent {

    @EventName("review-scope-described")
    record ReviewScopeDescribed(ReviewId review, SystemScope scope) implements PreparationEvent {}

    @EventName("review-path-chosen")
    record ReviewPathChosen(ReviewId review, ReviewPath path, String reason) implements PreparationEvent {}

    @EventName("workshop-recorded")
    record WorkshopRecorded(ReviewId review, Workshop workshop) implements PreparationEvent {}
}
