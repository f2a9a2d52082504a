package org.eprbridge.safety;

import static org.eprbridge.kernel.Role.BOARD;
import static org.eprbridge.kernel.Role.SAFETY_OFFICER;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.DelegationId;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.kernel.Shape;

/** Everything that anybody may ask about the office of a clinical safety officer. An administrator asks for none of it. */
public sealed interface OfficerCommand {

    @TargetAggregateIdentifier
    OfficerId officer();

    /** The board nominates a registered clinician. */
    @AllowedFor(BOARD)
    record NominateOfficer(OfficerId officer, OfficerKind kind, OfficerRegistration registration)
            implements OfficerCommand {

        public NominateOfficer {
            var shape = new Shape();
            kind = shape.chosen("kind", kind, "Choose LEAD or DEPUTY.");
            registration = shape.chosen("body", registration, "Enter the registration.");
            shape.mustHold();
        }
    }

    /** The registration runs on, or was entered wrongly. */
    @AllowedFor(BOARD)
    record RenewRegistration(OfficerId officer, OfficerRegistration registration) implements OfficerCommand {

        public RenewRegistration {
            var shape = new Shape();
            registration = shape.chosen("body", registration, "Enter the registration.");
            shape.mustHold();
        }
    }

    @AllowedFor(BOARD)
    record EndNomination(OfficerId officer, String reason) implements OfficerCommand {

        public EndNomination {
            var shape = new Shape();
            reason = shape.text("reason", reason, 1_000, "Say why the nomination ends.");
            shape.mustHold();
        }
    }

    /**
     * The lead who sends it lets this officer sign for some days.
     *
     * @param officer the deputy
     * @param changes only these; empty for every change
     */
    @AllowedFor(SAFETY_OFFICER)
    record DelegateAuthority(
            OfficerId officer, DelegationId delegation, LocalDate firstDay, LocalDate lastDay, List<ChangeId> changes)
            implements OfficerCommand {

        private static final int MOST_CHANGES = 200;

        public DelegateAuthority {
            var shape = new Shape();
            firstDay = shape.chosen("firstDay", firstDay, "Enter the first day.");
            lastDay = shape.chosen("lastDay", lastDay, "Enter the last day.");
            if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
                shape.problem("lastDay", "The last day must not be before the first day.");
            }
            changes = changes.stream().distinct().toList();
            if (changes.size() > MOST_CHANGES) {
                shape.problem("changes", "Name at most %d changes, or delegate for all.".formatted(MOST_CHANGES));
            }
            shape.mustHold();
        }
    }

    /** The lead who gave it, or the board, takes it back. */
    @AllowedFor({SAFETY_OFFICER, BOARD})
    record RevokeDelegation(OfficerId officer, DelegationId delegation, String reason) implements OfficerCommand {

        public RevokeDelegation {
            var shape = new Shape();
            reason = shape.text("reason", reason, 1_000, "Say why the delegation ends.");
            shape.mustHold();
        }
    }
}
