package org.eprbridge.safety;

import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.EvidenceId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.ReviewId;

/** What can happen to a control once it is there. */
public sealed interface ControlEvent extends HazardEvent {

    ControlId control();

    @EventName("control-edited")
    record ControlEdited(ReviewId review, HazardId hazard, ControlId control, ControlDescription description)
            implements ControlEvent {}

    @EventName("control-withdrawn")
    record ControlWithdrawn(ReviewId review, HazardId hazard, ControlId control, String reason)
            implements ControlEvent {}

    @EventName("evidence-given")
    record EvidenceGiven(ReviewId review, HazardId hazard, ControlId control, EvidenceId evidence, Evidence what)
            implements ControlEvent {}

    @EventName("evidence-withdrawn")
    record EvidenceWithdrawn(ReviewId review, HazardId hazard, ControlId control, EvidenceId evidence, String reason)
            implements ControlEvent {}
}
