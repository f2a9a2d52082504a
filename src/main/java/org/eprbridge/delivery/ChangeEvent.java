package org.eprbridge.delivery;

import java.util.Set;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;

/** Everything that can happen to a change. */
public sealed interface ChangeEvent
        permits ChangeEvent.ChangeOpened,
                ChangeEvent.IdeaJoinedChange,
                ChangeEvent.IdeaLeftChange,
                ChangeEvent.JoinedIdeaAnswered,
                ChangeEvent.JoinedIdeaParted,
                ChangeEvent.ChangeMoved,
                ChangeEvent.ChangeBlocked,
                ChangeEvent.ChangeUnblocked,
                ChangeEvent.ChangeDropped,
                ChangeEvent.ChangeAssigned,
                ChangeEvent.ChangeSized,
                ChangeEvent.ChangeScreened,
                ChangeEvent.ScreeningBecameVoid,
                ChangeEvent.SafetyReviewRequested,
                ChangeEvent.SafetyDecisionRecorded,
                AuditEvent,
                RollbackEvent,
                WatchEvent {

    ChangeId change();

    @EventName("change-opened")
    record ChangeOpened(ChangeId change, String title) implements ChangeEvent {}

    /**
     * @param stage where the change stood, so that the idea knows how far it has come
     * @param note why it is here and not in the change that it was meant for; usually empty
     */
    @EventName("idea-joined-change")
    record IdeaJoinedChange(ChangeId change, Acceptance acceptance, Stage stage, String note) implements ChangeEvent {}

    @EventName("idea-left-change")
    record IdeaLeftChange(ChangeId change, IdeaId idea, String reason) implements ChangeEvent {}

    /** An idea that it answers took in another one: its senders and whoever joined the two are involved as well. */
    @EventName("joined-idea-answered")
    record JoinedIdeaAnswered(ChangeId change, JoinedIdea joined) implements ChangeEvent {}

    /** The joining was undone. Whoever was involved through it stays so. */
    @EventName("joined-idea-parted")
    record JoinedIdeaParted(ChangeId change, IdeaId joined, IdeaId from, long number) implements ChangeEvent {}

    /** @param ideas what it answers at this moment */
    @EventName("change-moved")
    record ChangeMoved(ChangeId change, Stage from, Stage to, Set<IdeaId> ideas) implements ChangeEvent {

        public ChangeMoved {
            ideas = Set.copyOf(ideas);
        }
    }

    @EventName("change-blocked")
    record ChangeBlocked(ChangeId change, String reason) implements ChangeEvent {}

    @EventName("change-unblocked")
    record ChangeUnblocked(ChangeId change) implements ChangeEvent {}

    /** @param ideas what it would have answered; they go back to triage */
    @EventName("change-dropped")
    record ChangeDropped(ChangeId change, String reason, Set<IdeaId> ideas) implements ChangeEvent {

        public ChangeDropped {
            ideas = Set.copyOf(ideas);
        }
    }

    @EventName("change-assigned")
    record ChangeAssigned(ChangeId change, PersonId owner) implements ChangeEvent {}

    @EventName("change-sized")
    record ChangeSized(ChangeId change, Size size) implements ChangeEvent {}

    @EventName(value = "change-screened", revision = "2")
    record ChangeScreened(ChangeId change, boolean impact, String reason, ScreeningAnswers answers)
            implements ChangeEvent {}

    /** "No impact" was decided on something else than the change is now, so the question is open again. */
    @EventName("screening-became-void")
    record ScreeningBecameVoid(ChangeId change, String because) implements ChangeEvent {}

    /**
     * An impact was seen, so safety has to look.
     *
     * @param ideas the scope that a signature has to cover
     * @param involved submitters, triagers and builders so far: none of them may sign
     */
    @EventName("safety-review-requested")
    record SafetyReviewRequested(
            ChangeId change, ReviewId review, String title, String concern, Set<IdeaId> ideas, Set<PersonId> involved)
            implements ChangeEvent {

        public SafetyReviewRequested {
            ideas = Set.copyOf(ideas);
            involved = Set.copyOf(involved);
        }
    }

    @EventName(value = "safety-decision-recorded", revision = "2")
    record SafetyDecisionRecorded(
            ChangeId change, ReviewId review, SafetyDecision decision, PersonId decidedBy, String reason)
            implements ChangeEvent {}
}
