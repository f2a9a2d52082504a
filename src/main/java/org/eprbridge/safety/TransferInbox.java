package org.eprbridge.safety;

import static org.eprbridge.kernel.Role.CCIO;
import static org.eprbridge.kernel.Role.DEPUTY;
import static org.eprbridge.kernel.Role.DIGITAL_ANALYST;
import static org.eprbridge.kernel.Role.RELEASE_MANAGER;
import static org.eprbridge.kernel.Role.SAFETY_OFFICER;

import java.util.List;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.Query;
import org.eprbridge.kernel.ReviewId;

/** Hazards that somebody wants to hand over to where the asking person stands, and that wait for an answer. */
public interface TransferInbox {

    @AllowedFor({SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record Mine() implements Query<List<Card>> {}

    /** Hazards that were offered to somebody who has no account here: their answer is waited for and then recorded. */
    @AllowedFor({SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record Outside() implements Query<List<Card>> {}

    /**
     * @param title of the change
     * @param residual 1 to 5, or 0 while it is not assessed
     * @param reason why it is theirs, in the words of who offers it
     * @param by the name of who offers it
     * @param contact how a receiver without an account here is reached; empty for others
     */
    record Card(
            HazardId hazard,
            ReviewId review,
            ChangeId change,
            String title,
            HazardDescription description,
            int residual,
            Receiver to,
            String reason,
            String by,
            String contact) {}
}
