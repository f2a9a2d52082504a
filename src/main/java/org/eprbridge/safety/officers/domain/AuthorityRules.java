package org.eprbridge.safety.officers.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.safety.Authority;
import org.eprbridge.safety.Delegation;
import org.eprbridge.safety.NoDelegationToday;
import org.eprbridge.safety.NotNominated;
import org.eprbridge.safety.OfficerKind;

/** On whose authority somebody may sign: a lead on their own, a deputy on that of a lead who is in office that day. */
final class AuthorityRules {

    private AuthorityRules() {}

    /** @param others finds the offices of the leads who delegated */
    static Authority authority(
            OfficerSoFar officer, Function<OfficerId, OfficerSoFar> others, ChangeId change, LocalDate today) {
        officer.inTheWayOfOffice(today).ifPresent(AuthorityRules::refuse);
        var kind = officer.kind().orElseThrow(() -> notNominated(officer));
        var registration = officer.registration().orElseThrow(() -> notNominated(officer));
        if (kind == OfficerKind.LEAD) {
            return new Authority(officer.officer(), kind, registration, null);
        }
        var delegation = delegation(officer, others, change, today).orElseThrow(() -> new NoDelegationToday(change));
        return new Authority(officer.officer(), kind, registration, delegation);
    }

    private static Optional<Delegation> delegation(
            OfficerSoFar deputy, Function<OfficerId, OfficerSoFar> others, ChangeId change, LocalDate today) {
        return deputy.delegationsFor(change, today).stream()
                .filter(it -> others.apply(it.lead()).leadsOn(today))
                .findFirst();
    }

    private static NotNominated notNominated(OfficerSoFar officer) {
        return new NotNominated(officer.officer().person());
    }

    private static void refuse(Refusal refusal) {
        throw refusal;
    }
}
