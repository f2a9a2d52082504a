package org.eprbridge.safety;

import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.DelegationId;
import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.OfficerId;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to the office of a clinical safety officer. */
public sealed interface OfficerEvent {

    OfficerId officer();

    @EventName("officer-nominated")
    record OfficerNominated(OfficerId officer, OfficerKind kind, OfficerRegistration registration)
            implements OfficerEvent {}

    @EventName("registration-renewed")
    record RegistrationRenewed(OfficerId officer, OfficerRegistration registration) implements OfficerEvent {}

    @EventName("nomination-ended")
    record NominationEnded(OfficerId officer, String reason) implements OfficerEvent {}

    /** @param officer the deputy who may sign; the delegation says on whose behalf */
    @EventName("authority-delegated")
    record AuthorityDelegated(OfficerId officer, Delegation delegation) implements OfficerEvent {}

    @EventName("delegation-revoked")
    record DelegationRevoked(OfficerId officer, DelegationId delegation, String reason) implements OfficerEvent {}

    /**
     * In the same commit as the signature, the release or the audit that rests on it.
     *
     * @param delegation under which a deputy acted; null for a lead and for a release
     */
    @EventName(value = "authority-used", revision = "2")
    record AuthorityUsed(
            OfficerId officer,
            ChangeId change,
            AuthorityUse use,
            @Nullable DelegationId delegation) implements OfficerEvent {}

    /** A deputy signed or audited on behalf of this lead: in the same commit as that. */
    @EventName("authority-lent")
    record AuthorityLent(OfficerId officer, ChangeId change, DelegationId delegation) implements OfficerEvent {}
}
