package org.eprbridge.delivery;

import static org.eprbridge.kernel.Role.CCIO;
import static org.eprbridge.kernel.Role.DEPUTY;
import static org.eprbridge.kernel.Role.DIGITAL_ANALYST;
import static org.eprbridge.kernel.Role.RELEASE_MANAGER;
import static org.eprbridge.kernel.Role.SAFETY_OFFICER;
import static org.eprbridge.kernel.Role.SYSTEM;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.ConfirmedAfresh;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.kernel.Shape;
import org.jspecify.annotations.Nullable;

/** Everything that anybody may ask of a change, in the order of its life. */
public sealed interface ChangeCommand
        permits ChangeCommand.OpenChange,
                ChangeCommand.JoinChange,
                ChangeCommand.LeaveChange,
                ChangeCommand.AnswerJoinedIdea,
                ChangeCommand.PartFromJoinedIdea,
                ChangeCommand.MoveChange,
                ChangeCommand.BlockChange,
                ChangeCommand.UnblockChange,
                ChangeCommand.DropChange,
                ChangeCommand.AssignChange,
                ChangeCommand.SizeChange,
                ChangeCommand.ScreenChange,
                ChangeCommand.SeeImpact,
                ChangeCommand.RecordSafetyDecision,
                AuditCommand,
                RollbackCommand,
                WatchCommand {

    @TargetAggregateIdentifier
    ChangeId change();

    /**
     * An accepted idea opens a change of its own.
     *
     * @param note why it did not join the change that it was meant for; usually empty
     */
    @AllowedFor(SYSTEM)
    record OpenChange(ChangeId change, String title, Acceptance acceptance, String note) implements ChangeCommand {}

    /** An accepted idea joins a change that exists. */
    @AllowedFor(SYSTEM)
    record JoinChange(ChangeId change, Acceptance acceptance) implements ChangeCommand {}

    /** An idea was taken back into triage and leaves the change; a proposed change without ideas is dropped. */
    @AllowedFor(SYSTEM)
    record LeaveChange(ChangeId change, IdeaId idea, String reason) implements ChangeCommand {}

    /** An idea that it answers has taken in another one, whose senders are senders of this change as well. */
    @AllowedFor(SYSTEM)
    record AnswerJoinedIdea(ChangeId change, JoinedIdea joined) implements ChangeCommand {}

    /**
     * The joining was undone.
     *
     * @param number counts what had happened to the idea that it went on in
     */
    @AllowedFor(SYSTEM)
    record PartFromJoinedIdea(ChangeId change, IdeaId joined, IdeaId from, long number) implements ChangeCommand {}

    /** The digital team moves it on, or back; to live only through the safety gate. */
    @AllowedFor({DIGITAL_ANALYST, RELEASE_MANAGER})
    record MoveChange(ChangeId change, Stage to) implements ChangeCommand {

        public MoveChange {
            var shape = new Shape();
            to = shape.chosen("to", to, "Choose where to move it.");
            shape.mustHold();
            if (to == Stage.DROPPED) {
                throw new Misshapen("to", "A change is dropped with a reason, not moved. Use drop.");
            }
        }
    }

    @AllowedFor({DIGITAL_ANALYST, RELEASE_MANAGER})
    record BlockChange(ChangeId change, String reason) implements ChangeCommand {

        public BlockChange {
            reason = sentence("reason", reason, "Say in a sentence what it waits for.");
        }
    }

    @AllowedFor({DIGITAL_ANALYST, RELEASE_MANAGER})
    record UnblockChange(ChangeId change) implements ChangeCommand {}

    /** It will not happen: its ideas go back to triage with this reason. */
    @AllowedFor({DIGITAL_ANALYST, RELEASE_MANAGER})
    record DropChange(ChangeId change, String reason) implements ChangeCommand {

        public DropChange {
            reason = sentence("reason", reason, "Say in a sentence why it is dropped; the senders read it.");
        }
    }

    /** Names the builder. */
    @AllowedFor({DIGITAL_ANALYST, RELEASE_MANAGER})
    record AssignChange(ChangeId change, PersonId owner) implements ChangeCommand {}

    @AllowedFor({DIGITAL_ANALYST, RELEASE_MANAGER})
    record SizeChange(ChangeId change, Size size) implements ChangeCommand {

        public SizeChange {
            var shape = new Shape();
            size = shape.chosen("size", size, "Choose a size: SMALL, MEDIUM, LARGE or VERY_LARGE.");
            shape.mustHold();
        }
    }

    /**
     * The safety question. Anybody of the team may see an impact; "no impact" is a decision by an authorised clinician who
     * did not build it, with a reason and an answer to each of the questions behind it, and is signed with the password.
     */
    @AllowedFor({SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record ScreenChange(ChangeId change, boolean impact, String reason, ScreeningAnswers answers)
            implements ChangeCommand, ConfirmedAfresh {

        public ScreenChange {
            var shape = new Shape();
            reason = shape.text("reason", reason, 4_000, "Give the reason for this decision.");
            answers = answers.in(shape);
            if (!impact) {
                answers.mustLeadToNoImpact(shape);
            }
            shape.mustHold();
        }

        /** An impact that is plain to see without going through the questions. */
        public ScreenChange(ChangeId change, boolean impact, String reason) {
            this(change, impact, reason, ScreeningAnswers.NONE);
        }

        @Override
        public boolean mustBeConfirmed() {
            return !impact;
        }
    }

    /** A review opened without having been asked for, because something happened to a patient: that is an impact. */
    @AllowedFor(SYSTEM)
    record SeeImpact(ChangeId change, String concern) implements ChangeCommand {}

    /** The outcome of the safety review comes up from safety. */
    @AllowedFor(SYSTEM)
    record RecordSafetyDecision(
            ChangeId change, ReviewId review, SafetyDecision decision, PersonId decidedBy, String reason)
            implements ChangeCommand {}

    private static String sentence(String field, @Nullable String value, String whatToDo) {
        var shape = new Shape();
        String text = shape.text(field, value, 4_000, whatToDo);
        shape.mustHold();
        return text;
    }
}
