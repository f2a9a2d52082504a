package org.eprbridge.delivery;

import static org.eprbridge.kernel.Role.DIGITAL_ANALYST;
import static org.eprbridge.kernel.Role.RELEASE_MANAGER;
import static org.eprbridge.kernel.Role.SYSTEM;

import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Shape;

/** How a change that is in use is taken back. */
public sealed interface RollbackCommand extends ChangeCommand {

    /**
     * Clinical authority is gone, so whatever is in use has to be taken back.
     *
     * @param number counts what had happened where the cause lies; a message that arrives twice brings the same
     */
    @AllowedFor(SYSTEM)
    record FlagForRollback(ChangeId change, RollbackCause cause, String reason, long number)
            implements RollbackCommand {}

    /** The team records that it is out of use again, and how that was done. */
    @AllowedFor({DIGITAL_ANALYST, RELEASE_MANAGER})
    record RollBackChange(ChangeId change, String reason) implements RollbackCommand {

        public RollBackChange {
            var shape = new Shape();
            reason = shape.text("reason", reason, 4_000, "Say what was taken back, and how.");
            shape.mustHold();
        }
    }
}
