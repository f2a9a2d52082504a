package org.eprbridge.delivery;

import static org.eprbridge.kernel.Role.SAFETY_OFFICER;

import java.time.LocalDate;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Shape;

/** What may be asked of the watch over a change that went live. */
public sealed interface WatchCommand extends ChangeCommand {

    /** @param until the last day of the longer watch */
    @AllowedFor(SAFETY_OFFICER)
    record ExtendWatch(ChangeId change, LocalDate until, String reason) implements WatchCommand {

        public ExtendWatch {
            var shape = new Shape();
            until = shape.chosen("until", until, "Choose the last day of the watch.");
            reason = shape.text("reason", reason, 4_000, "Say what should be watched for longer.");
            shape.mustHold();
        }
    }
}
