package org.eprbridge.delivery;

import static org.eprbridge.kernel.Role.SAFETY_OFFICER;

import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.ConfirmedAfresh;
import org.eprbridge.kernel.Shape;

/** What a clinical safety officer says of a decision that was drawn for audit. */
public sealed interface AuditCommand extends ChangeCommand, ConfirmedAfresh {

    /** @param number which of the change's decisions was drawn */
    @AllowedFor(SAFETY_OFFICER)
    record UpholdScreening(ChangeId change, int number, String reason) implements AuditCommand {

        public UpholdScreening {
            var shape = new Shape();
            reason = shape.text("reason", reason, 4_000, "Say in a sentence why the decision stands.");
            shape.mustHold();
        }
    }

    /** There is an impact after all: the change stops, and a review looks at it. */
    @AllowedFor(SAFETY_OFFICER)
    record OverturnScreening(ChangeId change, int number, String reason) implements AuditCommand {

        public OverturnScreening {
            var shape = new Shape();
            reason = shape.text("reason", reason, 4_000, "Say how this change could harm a patient.");
            shape.mustHold();
        }
    }
}
