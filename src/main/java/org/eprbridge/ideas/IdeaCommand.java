package org.eprbridge.ideas;

import static org.eprbridge.kernel.Role.CCIO;
import static org.eprbridge.kernel.Role.DEPUTY;
import static org.eprbridge.kernel.Role.SYSTEM;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.CommentId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Shape;
import org.jspecify.annotations.Nullable;

/** Everything that anybody may ask of an idea, in the order of its life. */
public sealed interface IdeaCommand {

    @TargetAggregateIdentifier
    IdeaId idea();

    /** A clinician shares an idea. Sending it twice with the same reference makes one idea. */
    @AllowedFor
    record SubmitIdea(IdeaId idea, IdeaText text) implements IdeaCommand {}

    /** The submitter takes it back, before anybody has decided. */
    @AllowedFor
    record WithdrawIdea(IdeaId idea, String reason) implements IdeaCommand {

        public WithdrawIdea {
            reason = sentence("reason", reason, "Say in a sentence why you take it back.");
        }
    }

    /**
     * A colleague meets the same problem and says how often and how long. Saying it again corrects the first time.
     *
     * @param peopleLikeMe how many meet it as often, the colleague among them
     */
    @AllowedFor
    record SupportIdea(IdeaId idea, double timesPerWeek, double minutesEach, int peopleLikeMe, String comment)
            implements IdeaCommand {

        public SupportIdea {
            var shape = new Shape();
            timesPerWeek = shape.number(
                    "timesPerWeek", timesPerWeek, 0, 10_000, "Enter how many times a week, from 0 to 10,000.");
            minutesEach = shape.number(
                    "minutesEach", minutesEach, 0, 600, "Enter how many minutes each time, from 0 to 600.");
            shape.number(
                    "peopleLikeMe",
                    (double) peopleLikeMe,
                    1,
                    10_000,
                    "Enter how many people meet it as you do, from 1 (only you) to 10,000.");
            comment = shape.optionalText("comment", comment, 2_000);
            shape.mustHold();
        }
    }

    /** A supporter no longer meets it, or never meant it: what they said of it counts no more. */
    @AllowedFor
    record WithdrawSupport(IdeaId idea) implements IdeaCommand {}

    /** Somebody wants to hear what becomes of it. Its sender and its supporters hear of it anyway. */
    @AllowedFor
    record FollowIdea(IdeaId idea) implements IdeaCommand {}

    /** Somebody has heard enough of it. */
    @AllowedFor
    record UnfollowIdea(IdeaId idea) implements IdeaCommand {}

    /** Anybody joins the discussion; internal words are for those who decide, build and check. */
    @AllowedFor
    record CommentOnIdea(IdeaId idea, CommentId comment, String text, Visibility visibility) implements IdeaCommand {

        public CommentOnIdea {
            var shape = new Shape();
            text = shape.text("text", text, 4_000, "Write your comment first.");
            visibility = shape.chosen("visibility", visibility, "Choose who may read it: INTERNAL or VISIBLE.");
            shape.mustHold();
        }
    }

    /** A triager says "I am looking at this", so that nobody else starts and the sender knows. */
    @AllowedFor({CCIO, DEPUTY})
    record TakeUpIdea(IdeaId idea) implements IdeaCommand {}

    /** A triager needs to know more; the submitter has the ball. */
    @AllowedFor({CCIO, DEPUTY})
    record AskSubmitter(IdeaId idea, String question) implements IdeaCommand {

        public AskSubmitter {
            question = sentence("question", question, "Write the question that the sender will read.");
        }
    }

    /** The submitter answers; the idea goes back to triage. */
    @AllowedFor
    record AnswerQuestion(IdeaId idea, String answer) implements IdeaCommand {

        public AnswerQuestion {
            answer = sentence("answer", answer, "Write your answer first.");
        }
    }

    /** A triager points the clinician to something the EPR already does. */
    @AllowedFor({CCIO, DEPUTY})
    record RedirectIdea(IdeaId idea, FeatureId feature, String message) implements IdeaCommand {

        public RedirectIdea {
            message = sentence("message", message, "Write the sentence that the sender will read.");
        }
    }

    /** The submitter says whether the feature solved it. */
    @AllowedFor
    record ConfirmRedirect(IdeaId idea, boolean solved, String comment) implements IdeaCommand {

        public ConfirmRedirect {
            var shape = new Shape();
            comment = shape.optionalText("comment", comment, 4_000);
            shape.mustHold();
        }
    }

    /** A triager passes it to the digital team, to a change of its own or to one that exists. */
    @AllowedFor({CCIO, DEPUTY})
    record AcceptIdea(IdeaId idea, String message, @Nullable ChangeId change) implements IdeaCommand {

        public AcceptIdea {
            message = sentence("message", message, "Write the sentence that the sender will read.");
        }
    }

    /** A triager passes it to somebody who can act on it without a change to the EPR. */
    @AllowedFor({CCIO, DEPUTY})
    record ReferIdea(IdeaId idea, ReferredTo to, String message) implements IdeaCommand {

        public ReferIdea {
            var shape = new Shape();
            to = shape.chosen("to", to, "Choose to whom it goes.");
            message = shape.text("message", message, 4_000, "Write the sentence that the sender will read.");
            shape.mustHold();
        }
    }

    /** Not now: it comes back by itself on a day. */
    @AllowedFor({CCIO, DEPUTY})
    record ParkIdea(IdeaId idea, LocalDate until, String message) implements IdeaCommand {

        public ParkIdea {
            var shape = new Shape();
            until = shape.chosen("until", until, "Choose the day on which it comes back.");
            message = shape.text("message", message, 4_000, "Write the sentence that the sender will read.");
            shape.mustHold();
        }
    }

    /**
     * A triager sees that two ideas are about one problem: the first goes on in the other. Its people and their evidence
     * move along, and it keeps its page and its words.
     */
    @AllowedFor({CCIO, DEPUTY})
    record JoinIdea(IdeaId idea, IdeaId into, String message) implements IdeaCommand {

        public JoinIdea {
            var shape = new Shape();
            into = shape.chosen("into", into, "Choose the idea that it is joined with.");
            message = shape.text("message", message, 4_000, "Write the sentence that the sender will read.");
            shape.mustHold();
        }
    }

    /** A triager takes a joining back: each idea is again as if it had not been, with what was said to it since. */
    @AllowedFor({CCIO, DEPUTY})
    record UndoJoin(IdeaId idea, String message) implements IdeaCommand {

        public UndoJoin {
            var shape = new Shape();
            message = shape.optionalText("message", message, 4_000);
            shape.mustHold();
        }
    }

    /** A triager has looked at two ideas that seemed the same: they are not, and nobody is asked again. */
    @AllowedFor({CCIO, DEPUTY})
    record TellIdeasApart(IdeaId idea, IdeaId other) implements IdeaCommand {}

    /** The clock brings a parked idea back to triage on its day. */
    @AllowedFor(SYSTEM)
    record ReturnIdea(IdeaId idea) implements IdeaCommand {}

    /** The clock parks an idea whose question nobody answered, with notice to the submitter. */
    @AllowedFor(SYSTEM)
    record ParkUnanswered(IdeaId idea, LocalDate until) implements IdeaCommand {}

    /** No, and why. */
    @AllowedFor({CCIO, DEPUTY})
    record DeclineIdea(IdeaId idea, DeclineReason reasonCode, String message) implements IdeaCommand {

        public DeclineIdea {
            var shape = new Shape();
            reasonCode = shape.chosen("reasonCode", reasonCode, "Choose the reason.");
            message = shape.text("message", message, 4_000, "Write the sentence that the sender will read.");
            shape.mustHold();
        }
    }

    /** The submitter asks for another pair of eyes; whoever declined may not decide again. */
    @AllowedFor
    record AppealDecline(IdeaId idea, String reason) implements IdeaCommand {

        public AppealDecline {
            reason = sentence("reason", reason, "Say in a sentence why it should be looked at again.");
        }
    }

    /** A triager takes a decision back, their own a moment ago (undo) or an old one. */
    @AllowedFor({CCIO, DEPUTY})
    record ReopenIdea(IdeaId idea, String message) implements IdeaCommand {

        public ReopenIdea {
            message = sentence("message", message, "Write the sentence that the sender will read.");
        }
    }

    /** The change that answers this idea has moved, and the idea's public words follow it. */
    @AllowedFor(SYSTEM)
    record FollowChange(IdeaId idea, ChangeId change, Progress progress, String sentence) implements IdeaCommand {}

    private static String sentence(String field, @Nullable String value, String whatToDo) {
        var shape = new Shape();
        String text = shape.text(field, value, 4_000, whatToDo);
        shape.mustHold();
        return text;
    }
}
