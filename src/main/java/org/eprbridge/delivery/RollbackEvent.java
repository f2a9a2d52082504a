package org.eprbridge.delivery;

import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.EventName;

/** How a change that is in use is taken back. */
public sealed interface RollbackEvent extends ChangeEvent {

    /** @param number counts what had happened where the cause lies */
    @EventName(value = "change-flagged-for-rollback", revision = "2")
    record ChangeFlaggedForRollback(ChangeId change, RollbackCause cause, String reason, long number)
            implements RollbackEvent {}

    /** It was signed again, and the review confirmed that in the same commit: it may stay in use. */
    @EventName("rollback-flag-lifted")
    record RollbackFlagLifted(ChangeId change) implements RollbackEvent {}

    /** It is out of use; the move back on the board is the next fact. */
    @EventName("change-rolled-back")
    record ChangeRolledBack(ChangeId change, String reason) implements RollbackEvent {}
}
