package org.eprbridge.delivery;

import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.EventName;

/** What happens to a decision that a change has no impact on safety when somebody looks at it again. */
public sealed interface AuditEvent extends ChangeEvent {

    /**
     * @param number which of the change's decisions it is, from 1
     * @param reason of that decision
     */
    @EventName("screening-chosen-for-audit")
    record ScreeningChosenForAudit(ChangeId change, int number, String title, String reason) implements AuditEvent {}

    @EventName("screening-upheld")
    record ScreeningUpheld(ChangeId change, int number, String reason) implements AuditEvent {}

    @EventName("screening-overturned")
    record ScreeningOverturned(ChangeId change, int number, String reason) implements AuditEvent {}
}
