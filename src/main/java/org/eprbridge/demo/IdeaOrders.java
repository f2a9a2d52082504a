package org.eprbridge.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eprbridge.demo.Story.Step;
import org.eprbridge.ideas.DeclineReason;
import org.eprbridge.ideas.IdeaCommand;
import org.eprbridge.ideas.IdeaCommand.AcceptIdea;
import org.eprbridge.ideas.IdeaCommand.AnswerQuestion;
import org.eprbridge.ideas.IdeaCommand.AppealDecline;
import org.eprbridge.ideas.IdeaCommand.AskSubmitter;
import org.eprbridge.ideas.IdeaCommand.CommentOnIdea;
import org.eprbridge.ideas.IdeaCommand.ConfirmRedirect;
import org.eprbridge.ideas.IdeaCommand.DeclineIdea;
import org.eprbridge.ideas.IdeaCommand.FollowIdea;
import org.eprbridge.ideas.IdeaCommand.JoinIdea;
import org.eprbridge.ideas.IdeaCommand.ParkIdea;
import org.eprbridge.ideas.IdeaCommand.ParkUnanswered;
import org.eprbridge.ideas.IdeaCommand.RedirectIdea;
import org.eprbridge.ideas.IdeaCommand.ReferIdea;
import org.eprbridge.ideas.IdeaCommand.ReopenIdea;
import org.eprbridge.ideas.IdeaCommand.ReturnIdea;
import org.eprbridge.ideas.IdeaCommand.SupportIdea;
import org.eprbridge.ideas.IdeaCommand.TakeUpIdea;
import org.eprbridge.ideas.IdeaCommand.TellIdeasApart;
import org.eprbridge.ideas.IdeaCommand.UndoJoin;
import org.eprbridge.ideas.IdeaCommand.UnfollowIdea;
import org.eprbridge.ideas.IdeaCommand.WithdrawIdea;
import org.eprbridge.ideas.IdeaCommand.WithdrawSupport;
import org.eprbridge.ideas.ReferredTo;
import org.eprbridge.ideas.Visibility;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.time.WorkingDays;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Turns a step of a story into the order that a person would have given on an idea's page. */
@Component
@Profile("demo")
class IdeaOrders {

    private final Whereabouts whereabouts;

    IdeaOrders(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    /** Empty when the step is about something else than an idea. */
    Optional<IdeaCommand> order(IdeaId idea, Step step, Instant at) {
        return Optional.ofNullable(
                switch (step.verb()) {
                    case "supports" -> new SupportIdea(idea, number(step, 0), number(step, 2), 1, step.text());
                    case "stops-supporting" -> new WithdrawSupport(idea);
                    case "follows" -> new FollowIdea(idea);
                    case "stops-following" -> new UnfollowIdea(idea);
                    case "comments" ->
                        new CommentOnIdea(
                                idea, whereabouts.comment(idea, at), step.text(), Visibility.valueOf(step.word(0)));
                    case "takes-up" -> new TakeUpIdea(idea);
                    case "asks" -> new AskSubmitter(idea, step.text());
                    case "answers" -> new AnswerQuestion(idea, step.text());
                    case "redirects" -> new RedirectIdea(idea, whereabouts.feature(step.word(0)), step.text());
                    case "confirms" -> new ConfirmRedirect(idea, true, step.text());
                    case "refutes" -> new ConfirmRedirect(idea, false, step.text());
                    case "accepts" -> new AcceptIdea(idea, step.text(), null);
                    case "accepts-into" ->
                        new AcceptIdea(idea, step.text(), whereabouts.changeFor(whereabouts.idea(step.word(0))));
                    case "joins" -> new JoinIdea(idea, whereabouts.idea(step.word(0)), step.text());
                    case "parts" -> new UndoJoin(idea, step.text());
                    case "tells-apart" -> new TellIdeasApart(idea, whereabouts.idea(step.word(0)));
                    case "refers" -> new ReferIdea(idea, ReferredTo.valueOf(step.word(0)), step.text());
                    case "parks" -> new ParkIdea(idea, later(step, at), step.text());
                    case "parks-unanswered" -> new ParkUnanswered(idea, later(step, at));
                    case "returns" -> new ReturnIdea(idea);
                    case "declines" -> new DeclineIdea(idea, DeclineReason.valueOf(step.word(0)), step.text());
                    case "appeals" -> new AppealDecline(idea, step.text());
                    case "reopens" -> new ReopenIdea(idea, step.text());
                    case "withdraws" -> new WithdrawIdea(idea, step.text());
                    default -> null;
                });
    }

    private static double number(Step step, int place) {
        return Double.parseDouble(step.word(place));
    }

    private static LocalDate later(Step step, Instant at) {
        return WorkingDays.londonDay(at).plusDays((long) number(step, 0));
    }
}
