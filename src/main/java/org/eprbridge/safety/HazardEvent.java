package org.eprbridge.safety;

import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.ReviewId;

/** Everything that can happen to a hazard of a safety review, in the order it usually happens. */
public sealed interface HazardEvent extends SafetyReviewEvent {

    HazardId hazard();

    @EventName(value = "hazard-added", revision = "2")
    record HazardAdded(ReviewId review, HazardId hazard, HazardDescription description) implements HazardEvent {}

    @EventName(value = "hazard-assessed", revision = "2")
    record HazardAssessed(ReviewId review, HazardId hazard, Phase phase, Judgement judgement) implements HazardEvent {}

    @EventName(value = "control-added", revision = "2")
    record ControlAdded(ReviewId review, HazardId hazard, ControlId control, ControlDescription description)
            implements HazardEvent {}
}
