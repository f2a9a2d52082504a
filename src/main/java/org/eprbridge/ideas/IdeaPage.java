package org.eprbridge.ideas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.CommentId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Query;
import org.eprbridge.kernel.Standing;
import org.jspecify.annotations.Nullable;

/** One idea in full, folded from its own events: now, or as it was on a date. */
public interface IdeaPage {

    /** @param asOf leave what came later out; null for now */
    @AllowedFor
    record Of(IdeaId idea, @Nullable Instant asOf) implements Query<Optional<View>> {

        public static Of now(IdeaId idea) {
            return new Of(idea, null);
        }
    }

    /**
     * @param submitter and other people come as ids with their names of today
     * @param question the open question to the submitter; empty when there is none
     * @param message the sentence of the last decision, for the submitter to read
     * @param feature where a redirect pointed to
     * @param next what happens next, as a sentence
     * @param goesOnIn the idea that this one was joined with, at the end of the chain; null while it goes its own way
     * @param joined the ideas that go on in this one, in their senders' words
     * @param toldApart ideas that seemed the same, and somebody has seen that they are not
     * @param verbs what the asking person may do now
     */
    record View(
            IdeaId idea,
            IdeaText text,
            PersonId submitter,
            String submitterName,
            Standing standing,
            Instant submittedAt,
            IdeaStatus status,
            PublicStatus publicStatus,
            Ball ball,
            String ballWords,
            String next,
            @Nullable LocalDate nextDate,
            String question,
            String message,
            @Nullable FeatureId feature,
            String featureName,
            @Nullable ChangeId change,
            @Nullable LocalDate parkedUntil,
            @Nullable Survivor goesOnIn,
            List<Joined> joined,
            Set<IdeaId> toldApart,
            Clocks clocks,
            Evidence evidence,
            List<Support> supports,
            List<Comment> comments,
            List<Verb> verbs) {}

    /**
     * Working days (England), whole, since the idea was first submitted.
     *
     * @param withUs days that the ball was with triage or the digital team
     * @param withSubmitter days that the submitter had the ball
     * @param withOthers days that a supplier or another body had it
     * @param toDecision days with us until the first lasting decision; null while there is none
     */
    record Clocks(
            int withUs,
            int withSubmitter,
            int withOthers,
            @Nullable Integer toDecision) {}

    record Support(
            PersonId person,
            String name,
            String profession,
            String division,
            double timesPerWeek,
            double minutesEach,
            int peopleLikeMe,
            String comment,
            Instant at) {}

    /** @param from the joined idea that it was said about; null when it was said about this one */
    record Comment(
            CommentId id,
            PersonId person,
            String name,
            String text,
            Visibility visibility,
            Instant at,
            @Nullable IdeaId from) {}

    record Survivor(IdeaId idea, String title, PublicStatus publicStatus) {}

    record Joined(IdeaId idea, PersonId submitter, String submitterName, Instant submittedAt, IdeaText text) {}

    /** What can be done with an idea, as buttons and as REST verbs. */
    enum Verb {
        WITHDRAW,
        SUPPORT,
        WITHDRAW_SUPPORT,
        FOLLOW,
        UNFOLLOW,
        COMMENT,
        COMMENT_INTERNALLY,
        TAKE_UP,
        ASK,
        ANSWER,
        REDIRECT,
        CONFIRM,
        ACCEPT,
        REFER,
        PARK,
        JOIN,
        UNDO_JOIN,
        DECLINE,
        APPEAL,
        REOPEN
    }
}
