package org.eprbridge.delivery;

import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;

/** Everything that can happen to a change. */
public sealed interface ChangeEvent {

    ChangeId change();

    @EventName("change-opened")
    record ChangeOpened(ChangeId change, String title) implements ChangeEvent {}

    @EventName("idea-joined-change")
    record IdeaJoinedChange(ChangeId change, IdeaId idea, PersonId submitter, PersonId triager)
            implements ChangeEvent {}

    @EventName("idea-left-change")
    record IdeaLeftChange(ChangeId change, IdeaId idea, String reason) implements ChangeEvent {}

    @EventName("change-moved")
    record ChangeMoved(ChangeId change, Stage from, Stage to) implements ChangeEvent {}

    @EventName("change-blocked")
    record ChangeBlocked(ChangeId change, String reason) implements ChangeEvent {}

    @EventName("change-unblocked")
    record ChangeUnblocked(ChangeId change) implements ChangeEvent {}

    @EventName("change-dropped")
    record ChangeDropped(ChangeId change, String reason) implements ChangeEvent {}

    @EventName("change-assigned")
    record ChangeAssigned(ChangeId change, PersonId owner) implements ChangeEvent {}

    @EventName("change-sized")
    record ChangeSized(ChangeId change, Size size) implements ChangeEvent {}

    @EventName("change-screened")
    record ChangeScreened(ChangeId change, boolean impact, String reason) implements ChangeEvent {}

    @EventName("safety-decision-recorded")
    record SafetyDecisionRecorded(
            ChangeId change, ReviewId review, SafetyDecision decision, PersonId decidedBy, String reason)
            implements ChangeEvent {}
}
