package org.eprbridge.safety;

import static org.eprbridge.kernel.Role.CCIO;
import static org.eprbridge.kernel.Role.DEPUTY;
import static org.eprbridge.kernel.Role.DIGITAL_ANALYST;
import static org.eprbridge.kernel.Role.RELEASE_MANAGER;
import static org.eprbridge.kernel.Role.SAFETY_OFFICER;

import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.kernel.Shape;

/**
 * Handing a hazard to those who can do something about it. Only they take it over; until they have answered, nobody signs,
 * and once they have, the risk counts here as before.
 */
public sealed interface TransferCommand extends HazardCommand {

    /** @param reason why it is theirs; they read it */
    @AllowedFor(SAFETY_OFFICER)
    record OfferHazard(ReviewId review, HazardId hazard, Receiver to, String reason) implements TransferCommand {

        public OfferHazard {
            var shape = new Shape();
            var organisation =
                    shape.text("organisation", to.organisation(), 20, "Choose the organisation that takes it over.");
            var division = shape.optionalText("division", to.division(), 100);
            reason = shape.text("reason", reason, 4_000, "Say why it is theirs. They read it.");
            shape.mustHold();
            to = new Receiver(organisation, division);
        }
    }

    /** @param answer what the receiver does about it */
    @AllowedFor({SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record AcceptHazard(ReviewId review, HazardId hazard, String answer) implements TransferCommand {

        public AcceptHazard {
            answer = HazardCommand.sentence("answer", answer, "Say what you do about it.");
        }
    }

    @AllowedFor({SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record RefuseHazard(ReviewId review, HazardId hazard, String answer) implements TransferCommand {

        public RefuseHazard {
            answer = HazardCommand.sentence("answer", answer, "Say why it is not yours.");
        }
    }
}
