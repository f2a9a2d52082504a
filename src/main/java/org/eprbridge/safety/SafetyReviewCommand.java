package org.eprbridge.safety;

import static org.eprbridge.kernel.Role.SAFETY_OFFICER;
import static org.eprbridge.kernel.Role.SYSTEM;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.ConfirmedAfresh;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.RecordId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.kernel.Shape;
import org.jspecify.annotations.Nullable;

/** Everything that anybody may ask of a safety review, in the order of its life. */
public sealed interface SafetyReviewCommand
        permits HazardCommand,
                IncidentCommand,
                PreparationCommand,
                SafetyReviewCommand.OpenSafetyReview,
                SafetyReviewCommand.NameInvolved,
                SafetyReviewCommand.WidenScope,
                SafetyReviewCommand.SignOff,
                SafetyReviewCommand.RefuseSignOff,
                SignOffCommand {

    @TargetAggregateIdentifier
    ReviewId review();

    /**
     * Somebody saw an impact on safety, so a review opens.
     *
     * @param ideas what the change answers: the scope that a signature covers
     */
    @AllowedFor(SYSTEM)
    record OpenSafetyReview(
            ReviewId review, ChangeId change, String title, String concern, Set<IdeaId> ideas, Set<PersonId> involved)
            implements SafetyReviewCommand {

        public OpenSafetyReview {
            ideas = Set.copyOf(ideas);
            involved = Set.copyOf(involved);
        }
    }

    /** Submitter, triager or builder: somebody who may not sign. */
    @AllowedFor(SYSTEM)
    record NameInvolved(ReviewId review, PersonId person) implements SafetyReviewCommand {}

    /** The change answers one more idea, so a signature given before does not cover it. */
    @AllowedFor(SYSTEM)
    record WidenScope(ReviewId review, IdeaId idea, Set<PersonId> involved) implements SafetyReviewCommand {

        public WidenScope {
            involved = Set.copyOf(involved);
        }
    }

    /**
     * The clinical safety officer gives clinical authority to release.
     *
     * @param record what the officer has read; nobody signs what has changed since
     */
    @AllowedFor(SAFETY_OFFICER)
    record SignOff(ReviewId review, String statement, RecordId record) implements SafetyReviewCommand, ConfirmedAfresh {

        public SignOff {
            statement = sentence("statement", statement, "Enter the statement that you sign.");
        }
    }

    /** The clinical safety officer says no, and why. */
    @AllowedFor(SAFETY_OFFICER)
    record RefuseSignOff(ReviewId review, String reason) implements SafetyReviewCommand {

        public RefuseSignOff {
            reason = sentence("reason", reason, "Say what must change before you can sign.");
        }
    }

    private static String sentence(String field, @Nullable String value, String whatToDo) {
        var shape = new Shape();
        String text = shape.text(field, value, 4_000, whatToDo);
        shape.mustHold();
        return text;
    }
}
