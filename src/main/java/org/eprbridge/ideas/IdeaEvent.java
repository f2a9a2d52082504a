package org.eprbridge.ideas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.CommentId;
import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Standing;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to an idea, in the order it usually happens. Who did it and when is in the envelope. */
public sealed interface IdeaEvent {

    IdeaId idea();

    @EventName("idea-submitted")
    record IdeaSubmitted(IdeaId idea, PersonId submitter, Standing standing, IdeaText text) implements IdeaEvent {}

    @EventName("idea-withdrawn")
    record IdeaWithdrawn(IdeaId idea, String reason) implements IdeaEvent {}

    /** @param peopleLikeMe how many meet it as often, the supporter among them */
    @EventName(value = "idea-supported", revision = "2")
    record IdeaSupported(
            IdeaId idea,
            PersonId supporter,
            Standing standing,
            double timesPerWeek,
            double minutesEach,
            int peopleLikeMe,
            String comment)
            implements IdeaEvent {}

    @EventName("support-withdrawn")
    record SupportWithdrawn(IdeaId idea, PersonId supporter) implements IdeaEvent {}

    /** Somebody wants to hear what becomes of it without meeting the problem. */
    @EventName("idea-followed")
    record IdeaFollowed(IdeaId idea, PersonId follower) implements IdeaEvent {}

    @EventName("idea-unfollowed")
    record IdeaUnfollowed(IdeaId idea, PersonId follower) implements IdeaEvent {}

    @EventName("idea-commented")
    record IdeaCommented(IdeaId idea, CommentId comment, String text, Visibility visibility) implements IdeaEvent {}

    @EventName("idea-taken-up")
    record IdeaTakenUp(IdeaId idea) implements IdeaEvent {}

    @EventName("submitter-asked")
    record SubmitterAsked(IdeaId idea, String question) implements IdeaEvent {}

    @EventName("submitter-answered")
    record SubmitterAnswered(IdeaId idea, String answer) implements IdeaEvent {}

    @EventName("idea-redirected")
    record IdeaRedirected(IdeaId idea, FeatureId feature, String message) implements IdeaEvent {}

    @EventName("redirect-confirmed")
    record RedirectConfirmed(IdeaId idea, FeatureId feature, String comment) implements IdeaEvent {}

    @EventName("redirect-refuted")
    record RedirectRefuted(IdeaId idea, FeatureId feature, String comment) implements IdeaEvent {}

    /**
     * @param title and {@code submitter}: what the digital team and the safety officer need to know of it
     * @param change the existing change to join; null to open one
     */
    @EventName("idea-accepted")
    record IdeaAccepted(
            IdeaId idea,
            String title,
            PersonId submitter,
            String message,
            @Nullable ChangeId change) implements IdeaEvent {}

    @EventName("idea-referred")
    record IdeaReferred(IdeaId idea, ReferredTo to, String message) implements IdeaEvent {}

    @EventName("idea-parked")
    record IdeaParked(IdeaId idea, LocalDate until, String message) implements IdeaEvent {}

    /** It goes on in another idea from here. */
    @EventName("idea-joined")
    record IdeaJoined(IdeaId idea, IdeaId into, String message) implements IdeaEvent {}

    /**
     * The other side of {@link IdeaJoined}, in the same commit: what the survivor takes over. The words stay with the joined
     * idea, which takes no more while it is joined.
     *
     * @param sentAt when the joined idea was sent, or the earliest of those that it had taken in itself
     * @param triageDays working days of the promise to its sender that triage had used up
     * @param evidence of its sender and its supporters, each once
     * @param followers of the joined idea, who hear of the survivor from now on
     */
    @EventName(value = "idea-absorbed", revision = "2")
    record IdeaAbsorbed(
            IdeaId idea,
            IdeaId joined,
            String title,
            PersonId submitter,
            Instant sentAt,
            int triageDays,
            List<BroughtAlong> evidence,
            List<PersonId> followers)
            implements IdeaEvent {

        public IdeaAbsorbed {
            evidence = List.copyOf(evidence);
            followers = List.copyOf(followers);
        }
    }

    /** What one person had said of the joined idea, as it stood after all corrections. */
    record BroughtAlong(
            PersonId person,
            Standing standing,
            double timesPerWeek,
            double minutesEach,
            int peopleLikeMe,
            Instant at) {}

    @EventName("join-undone")
    record JoinUndone(IdeaId idea, IdeaId from, String message) implements IdeaEvent {}

    /** The other side of {@link JoinUndone}, in the same commit. */
    @EventName("joined-idea-left")
    record JoinedIdeaLeft(IdeaId idea, IdeaId left) implements IdeaEvent {}

    @EventName("ideas-told-apart")
    record IdeasToldApart(IdeaId idea, IdeaId other) implements IdeaEvent {}

    @EventName("idea-returned")
    record IdeaReturned(IdeaId idea) implements IdeaEvent {}

    @EventName("idea-declined")
    record IdeaDeclined(IdeaId idea, DeclineReason reasonCode, String message) implements IdeaEvent {}

    @EventName("decline-appealed")
    record DeclineAppealed(IdeaId idea, String reason) implements IdeaEvent {}

    /** @param change the change that it had been accepted for, which it now leaves; null when there was none */
    @EventName("idea-reopened")
    record IdeaReopened(
            IdeaId idea, String message, @Nullable ChangeId change) implements IdeaEvent {}

    @EventName("change-followed")
    record ChangeFollowed(IdeaId idea, ChangeId change, Progress progress, String sentence) implements IdeaEvent {}
}
