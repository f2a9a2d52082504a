package org.eprbridge.safety;

import static org.eprbridge.kernel.Role.CCIO;
import static org.eprbridge.kernel.Role.DEPUTY;
import static org.eprbridge.kernel.Role.DIGITAL_ANALYST;
import static org.eprbridge.kernel.Role.RELEASE_MANAGER;
import static org.eprbridge.kernel.Role.SAFETY_OFFICER;

import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.kernel.Shape;

/** Everything that anybody may ask of a hazard in a safety review, in the order of its life. */
public sealed interface HazardCommand extends SafetyReviewCommand
        permits ControlCommand,
                TransferCommand,
                HazardCommand.AddHazard,
                HazardCommand.EditHazard,
                HazardCommand.AssessHazard,
                HazardCommand.AddControl,
                HazardCommand.LinkHazard,
                HazardCommand.UnlinkHazard,
                HazardCommand.CloseHazard,
                HazardCommand.ReopenHazard {

    HazardId hazard();

    @AllowedFor({SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record AddHazard(ReviewId review, HazardId hazard, HazardDescription description) implements HazardCommand {

        public AddHazard {
            description.mustBeComplete();
        }
    }

    /**
     * The severity follows from harm and patients, and the rating from the table.
     *
     * @param whyNotLower why the residual risk is not reduced further; may be empty here, and stands in the way of a signature
     *     where a rating asks for it
     * @param riskBenefit what the change brings, weighed against the risk that is left; likewise
     */
    @AllowedFor({SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record AssessHazard(
            ReviewId review,
            HazardId hazard,
            Phase phase,
            Likelihood likelihood,
            Harm harm,
            Patients patients,
            String rationale,
            String whyNotLower,
            String riskBenefit)
            implements HazardCommand {

        public AssessHazard {
            var shape = new Shape();
            phase = shape.chosen("phase", phase, "Choose the phase: INITIAL or RESIDUAL.");
            harm = shape.chosen("harm", harm, "Choose the worst harm that is credible, DEATH to NEGLIGIBLE.");
            patients = shape.chosen("patients", patients, "Say how many patients one event could harm: ONE or MANY.");
            likelihood = shape.chosen("likelihood", likelihood, "Choose a likelihood, VERY_LOW to VERY_HIGH.");
            rationale = shape.text("rationale", rationale, 4_000, "Say why you judge it so.");
            whyNotLower = shape.optionalText("whyNotLower", whyNotLower, 4_000);
            riskBenefit = shape.optionalText("riskBenefit", riskBenefit, 4_000);
            shape.mustHold();
        }
    }

    @AllowedFor({SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record AddControl(ReviewId review, HazardId hazard, ControlId control, ControlDescription description)
            implements HazardCommand {

        public AddControl {
            description.mustBeComplete();
        }
    }

    /** Other words for the same hazard. */
    @AllowedFor({SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record EditHazard(ReviewId review, HazardId hazard, HazardDescription description) implements HazardCommand {

        public EditHazard {
            description.mustBeComplete();
        }
    }

    @AllowedFor({SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record LinkHazard(ReviewId review, HazardId hazard, HazardLink link) implements HazardCommand {

        public LinkHazard {
            var shape = new Shape();
            shape.chosen(
                    "kind", link.kind(), "Choose what it is linked to: STEP, CHANGE, RELEASE, INCIDENT or HAZARD.");
            var reference = shape.text("reference", link.reference(), 150, "Enter the reference, for example CHG-3.");
            var note = shape.optionalText("note", link.note(), 500);
            shape.mustHold();
            link = new HazardLink(link.kind(), reference, note);
        }
    }

    @AllowedFor({SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record UnlinkHazard(ReviewId review, HazardId hazard, LinkKind kind, String reference) implements HazardCommand {}

    /** Nothing is left to do about it. */
    @AllowedFor(SAFETY_OFFICER)
    record CloseHazard(ReviewId review, HazardId hazard, String reason) implements HazardCommand {

        public CloseHazard {
            reason = sentence("reason", reason, "Say why nothing is left to do.");
        }
    }

    /** It has to be worked on again: it was closed or transferred too early, or is not to be handed over after all. */
    @AllowedFor({SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record ReopenHazard(ReviewId review, HazardId hazard, String reason) implements HazardCommand {

        public ReopenHazard {
            reason = sentence("reason", reason, "Say why it has to be worked on again.");
        }
    }

    static String sentence(String field, String value, String whatToDo) {
        var shape = new Shape();
        String text = shape.text(field, value, 4_000, whatToDo);
        shape.mustHold();
        return text;
    }
}
