package org.eprbridge.ideas.life;

import java.time.LocalDate;
import org.eprbridge.ideas.Ball;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.ideas.Progress;
import org.eprbridge.ideas.PublicStatus;
import org.eprbridge.ideas.ReferredTo;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.FeatureId;
import org.jspecify.annotations.Nullable;

/**
 * Where an idea stands, with what belongs to that place and to no other.
 *
 * @param question the open question to the submitter; empty when there is none
 * @param message the sentence that came with the last decision; empty when there was none
 */
public record Place(
        IdeaStatus status,
        String question,
        String message,
        @Nullable FeatureId feature,
        @Nullable ReferredTo referredTo,
        @Nullable LocalDate parkedUntil,
        @Nullable ChangeId change,
        @Nullable Progress progress) {

    static Place inTriage(String message) {
        return of(IdeaStatus.SUBMITTED, "", message);
    }

    static Place awaitingAnswer(String question) {
        return of(IdeaStatus.AWAITING_SUBMITTER, question, "");
    }

    static Place redirectedTo(FeatureId feature, String message) {
        return new Place(IdeaStatus.REDIRECTED, "", message, feature, null, null, null, null);
    }

    static Place solvedBy(FeatureId feature, String message) {
        return new Place(IdeaStatus.SOLVED, "", message, feature, null, null, null, null);
    }

    static Place acceptedFor(@Nullable ChangeId change, String message) {
        return new Place(IdeaStatus.ACCEPTED, "", message, null, null, null, change, Progress.PLANNED);
    }

    static Place referredTo(ReferredTo to, String message) {
        return new Place(IdeaStatus.REFERRED, "", message, null, to, null, null, null);
    }

    static Place parkedUntil(LocalDate day, String question, String message) {
        return new Place(IdeaStatus.PARKED, question, message, null, null, day, null, null);
    }

    static Place declined(String message) {
        return of(IdeaStatus.DECLINED, "", message);
    }

    static Place withdrawn(String reason) {
        return of(IdeaStatus.WITHDRAWN, "", reason);
    }

    static Place joined(String message) {
        return of(IdeaStatus.JOINED, "", message);
    }

    /** Where it stood before it was joined; in triage the sender reads why it is there again. */
    Place again(String sentence) {
        return status == IdeaStatus.SUBMITTED && !sentence.isEmpty() ? inTriage(sentence) : this;
    }

    /** Dropped work goes back to triage; any other progress stays with its change. */
    Place following(ChangeId itsChange, Progress itsProgress, String sentence) {
        return switch (itsProgress) {
            case PLANNED, BEING_BUILT -> with(IdeaStatus.ACCEPTED, itsChange, itsProgress);
            case LIVE -> with(IdeaStatus.LIVE, itsChange, itsProgress);
            case CLOSED -> with(IdeaStatus.CLOSED, itsChange, itsProgress);
            case DROPPED -> inTriage(sentence);
        };
    }

    Ball ball() {
        return switch (status) {
            case SUBMITTED -> Ball.TRIAGE;
            case AWAITING_SUBMITTER, REDIRECTED -> Ball.SUBMITTER;
            case ACCEPTED -> Ball.DIGITAL_TEAM;
            case REFERRED -> Ball.REFERRED_TO;
            case PARKED -> question.isEmpty() ? Ball.NOBODY : Ball.SUBMITTER;
            case SOLVED, JOINED, DECLINED, WITHDRAWN, LIVE, CLOSED -> Ball.NOBODY;
        };
    }

    PublicStatus publicStatus(boolean lookedAt) {
        return switch (status) {
            case SUBMITTED -> lookedAt ? PublicStatus.BEING_LOOKED_AT : PublicStatus.SENT;
            case AWAITING_SUBMITTER -> PublicStatus.MORE_NEEDED;
            case REDIRECTED, SOLVED -> PublicStatus.YOU_CAN_DO_THIS_TODAY;
            case REFERRED, PARKED -> PublicStatus.BEING_LOOKED_AT;
            case ACCEPTED -> progress == Progress.BEING_BUILT ? PublicStatus.BEING_BUILT : PublicStatus.PLANNED;
            case LIVE, CLOSED -> PublicStatus.LIVE;
            case JOINED -> PublicStatus.JOINED;
            case DECLINED, WITHDRAWN -> PublicStatus.NOT_GOING_AHEAD;
        };
    }

    private Place with(IdeaStatus newStatus, ChangeId itsChange, Progress itsProgress) {
        return new Place(newStatus, "", message, null, null, null, itsChange, itsProgress);
    }

    private static Place of(IdeaStatus status, String question, String message) {
        return new Place(status, question, message, null, null, null, null, null);
    }
}
