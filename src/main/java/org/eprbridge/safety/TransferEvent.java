package org.eprbridge.safety;

import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.ReviewId;

/** What can happen while a hazard is handed to somebody else. */
public sealed interface TransferEvent extends HazardEvent {

    @EventName("hazard-offered")
    record HazardOffered(ReviewId review, HazardId hazard, Receiver to, String reason) implements TransferEvent {}

    @EventName("hazard-accepted")
    record HazardAccepted(ReviewId review, HazardId hazard, String answer) implements TransferEvent {}

    @EventName("hazard-refused")
    record HazardRefused(ReviewId review, HazardId hazard, String answer) implements TransferEvent {}

    /** @param contact how the receiver, who has nobody here, is reached */
    @EventName("hazard-offered-outside")
    record HazardOfferedOutside(ReviewId review, HazardId hazard, Receiver to, String contact, String reason)
            implements TransferEvent {}

    @EventName("outside-answer-recorded")
    record OutsideAnswerRecorded(ReviewId review, HazardId hazard, OutsideAnswer answer) implements TransferEvent {}
}
