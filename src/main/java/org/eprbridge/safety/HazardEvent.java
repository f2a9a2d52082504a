package org.eprbridge.safety;

import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.ReviewId;

/** Everything that can happen to a hazard of a safety review, in the order it usually happens. */
public sealed interface HazardEvent extends SafetyReviewEvent
        permits ControlEvent,
                TransferEvent,
                HazardEvent.HazardAdded,
                HazardEvent.HazardEdited,
                HazardEvent.HazardAssessed,
                HazardEvent.ControlAdded,
                HazardEvent.HazardLinked,
                HazardEvent.HazardUnlinked,
                HazardEvent.HazardClosed,
                HazardEvent.HazardReopened {

    HazardId hazard();

    @EventName(value = "hazard-added", revision = "2")
    record HazardAdded(ReviewId review, HazardId hazard, HazardDescription description) implements HazardEvent {}

    @EventName(value = "hazard-assessed", revision = "2")
    record HazardAssessed(ReviewId review, HazardId hazard, Phase phase, Judgement judgement) implements HazardEvent {}

    @EventName(value = "control-added", revision = "2")
    record ControlAdded(ReviewId review, HazardId hazard, ControlId control, ControlDescription description)
            implements HazardEvent {}

    @EventName("hazard-edited")
    record HazardEdited(ReviewId review, HazardId hazard, HazardDescription description) implements HazardEvent {}

    @EventName("hazard-linked")
    record HazardLinked(ReviewId review, HazardId hazard, HazardLink link) implements HazardEvent {}

    @EventName("hazard-unlinked")
    record HazardUnlinked(ReviewId review, HazardId hazard, HazardLink link) implements HazardEvent {}

    @EventName("hazard-closed")
    record HazardClosed(ReviewId review, HazardId hazard, String reason) implements HazardEvent {}

    @EventName("hazard-reopened")
    record HazardReopened(ReviewId review, HazardId hazard, String reason) implements HazardEvent {}
}
