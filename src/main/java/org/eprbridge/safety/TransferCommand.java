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

    /**
     * Offers it to an organisation or a team that has nobody here, for example a supplier. It stays ours until one of us has
     * recorded that they accept.
     *
     * @param to by name
     * @param contact how they are reached
     * @param reason why it is theirs
     */
    @AllowedFor(SAFETY_OFFICER)
    record OfferHazardOutside(ReviewId review, HazardId hazard, Receiver to, String contact, String reason)
            implements TransferCommand {

        public OfferHazardOutside {
            var shape = new Shape();
            var organisation = shape.text(
                    "organisation", to.organisation(), 100, "Enter the name of the organisation that takes it over.");
            var team = shape.optionalText("team", to.division(), 100);
            contact = shape.text("contact", contact, 200, "Say how they are reached, for example a shared mailbox.");
            reason = shape.text("reason", reason, 4_000, "Say why it is theirs.");
            shape.mustHold();
            to = new Receiver(organisation, team);
        }
    }

    /** Writes down what somebody outside answered. */
    @AllowedFor({SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record RecordOutsideAnswer(ReviewId review, HazardId hazard, OutsideAnswer answer) implements TransferCommand {

        public RecordOutsideAnswer {
            var shape = new Shape();
            var decision = shape.chosen("decision", answer.decision(), "Choose what they answered.");
            var answeredBy = shape.text(
                    "answeredBy", answer.answeredBy(), 100, "Say who answered for them; their role is enough.");
            var date = shape.chosen(
                    "date", answer.date(), "Enter the day on which they answered, for example 2026-08-06.");
            var reference = shape.text(
                    "reference",
                    answer.reference(),
                    100,
                    "Enter where their answer can be read, for example a ticket.");
            var words =
                    shape.text("words", answer.words(), 4_000, "Say what they do about it, or why it is not theirs.");
            shape.mustHold();
            answer = new OutsideAnswer(decision, answeredBy, date, reference, words);
        }
    }
}
