package org.eprbridge.safety;

import static org.eprbridge.kernel.Role.CCIO;
import static org.eprbridge.kernel.Role.DEPUTY;
import static org.eprbridge.kernel.Role.DIGITAL_ANALYST;
import static org.eprbridge.kernel.Role.RELEASE_MANAGER;
import static org.eprbridge.kernel.Role.SAFETY_OFFICER;

import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.EvidenceId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.kernel.Shape;

/** What may be asked of a control once it is there, in the order of its life. */
public sealed interface ControlCommand extends HazardCommand {

    ControlId control();

    /** Other words, another owner, or the answer whether it makes a hazard. */
    @AllowedFor({SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record EditControl(ReviewId review, HazardId hazard, ControlId control, ControlDescription description)
            implements ControlCommand {

        public EditControl {
            description.mustBeComplete();
        }
    }

    /** It is not put in place after all. What was said of it stays in the timeline. */
    @AllowedFor({SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record WithdrawControl(ReviewId review, HazardId hazard, ControlId control, String reason)
            implements ControlCommand {

        public WithdrawControl {
            reason = HazardCommand.sentence("reason", reason, "Say why the control is taken away.");
        }
    }

    /** Words, an address or a file that show that it is in place, or that it works. */
    @AllowedFor({SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record GiveEvidence(ReviewId review, HazardId hazard, ControlId control, EvidenceId evidence, Evidence what)
            implements ControlCommand {

        public GiveEvidence {
            var shape = new Shape();
            shape.chosen("proves", what.proves(), "Say what it shows: IMPLEMENTED or EFFECTIVE.");
            var text = shape.optionalText("text", what.text(), 4_000);
            var link = shape.optionalText("link", what.link(), 500);
            if (text.isEmpty() && link.isEmpty() && what.file() == null) {
                shape.problem("text", "Describe the evidence, enter its address, or hand in a file.");
            }
            shape.mustHold();
            what = new Evidence(what.proves(), text, link, what.file());
        }
    }

    /** It does not show what was thought. A file stays where it is, because an earlier signature may rest on it. */
    @AllowedFor({SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record WithdrawEvidence(ReviewId review, HazardId hazard, ControlId control, EvidenceId evidence, String reason)
            implements ControlCommand {

        public WithdrawEvidence {
            reason = HazardCommand.sentence("reason", reason, "Say why this evidence no longer counts.");
        }
    }
}
