package org.eprbridge.ideas.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eprbridge.ideas.Ball;
import org.eprbridge.ideas.Evidence;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.ideas.IdeaTimeline;
import org.eprbridge.ideas.PublicStatus;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.CommentId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.kernel.Standing;
import org.jspecify.annotations.Nullable;

/** What programs get. The words of the screens, under names that stay. */
final class IdeaAnswers {

    private IdeaAnswers() {}

    /** Where it stands, in short: the answer to every order. */
    record Brief(IdeaId id, IdeaId reference, IdeaStatus status, PublicStatus publicStatus) {

        static Brief of(IdeaPage.View idea) {
            return new Brief(idea.idea(), idea.idea(), idea.status(), idea.publicStatus());
        }
    }

    /** One line of a list. */
    record Line(
            IdeaId id,
            IdeaId reference,
            String title,
            String area,
            IdeaStatus status,
            PublicStatus publicStatus,
            PersonId submitter,
            String submitterName,
            String profession,
            String division,
            Instant submittedAt,
            Instant changedAt,
            String news,
            Ball ball,
            @Nullable LocalDate nextDate,
            boolean overdue,
            boolean headOfQueue,
            int supporters,
            int people,
            double hoursPerWeek,
            @Nullable ChangeId change) {

        static Line of(IdeaList.Card card) {
            return new Line(
                    card.idea(),
                    card.idea(),
                    card.title(),
                    card.area(),
                    card.status(),
                    card.publicStatus(),
                    card.submitter(),
                    card.submitterName(),
                    card.profession(),
                    card.division(),
                    card.submittedAt(),
                    card.changedAt(),
                    card.news(),
                    card.ball(),
                    card.nextDate(),
                    card.overdue(),
                    card.headOfQueue(),
                    card.supporters(),
                    card.people(),
                    card.hoursPerWeek(),
                    card.change());
        }
    }

    /** One idea in full. */
    record Full(
            IdeaId id,
            IdeaId reference,
            String title,
            String problem,
            String wish,
            String area,
            String affected,
            double timesPerWeek,
            double minutesEach,
            String workaround,
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
            IdeaPage.@Nullable Survivor goesOnIn,
            List<IdeaPage.Joined> joined,
            IdeaPage.Clocks clocks,
            double hoursPerWeek,
            Evidence evidence,
            List<IdeaPage.Support> supports,
            List<IdeaPage.Comment> comments,
            List<IdeaPage.Verb> verbs) {

        static Full of(IdeaPage.View idea) {
            var text = idea.text();
            return new Full(
                    idea.idea(),
                    idea.idea(),
                    text.title(),
                    text.problem(),
                    text.wish(),
                    text.area(),
                    text.affected(),
                    text.timesPerWeek(),
                    text.minutesEach(),
                    text.workaround(),
                    idea.submitter(),
                    idea.submitterName(),
                    idea.standing(),
                    idea.submittedAt(),
                    idea.status(),
                    idea.publicStatus(),
                    idea.ball(),
                    idea.ballWords(),
                    idea.next(),
                    idea.nextDate(),
                    idea.question(),
                    idea.message(),
                    idea.feature(),
                    idea.featureName(),
                    idea.change(),
                    idea.parkedUntil(),
                    idea.goesOnIn(),
                    idea.joined(),
                    idea.clocks(),
                    idea.evidence().hoursPerWeek(),
                    idea.evidence(),
                    idea.supports(),
                    idea.comments(),
                    idea.verbs());
        }
    }

    /** One sentence of the timeline. */
    record Moment(Instant at, String event, String who, Role role, String onBehalfOf, String sentence, String details) {

        static Moment of(IdeaTimeline.Entry entry) {
            return new Moment(
                    entry.at(),
                    entry.event(),
                    entry.who(),
                    entry.role(),
                    entry.onBehalfOf(),
                    entry.sentence(),
                    entry.details());
        }
    }

    /** A comment that was made. */
    record Said(CommentId id, IdeaId idea) {}
}
