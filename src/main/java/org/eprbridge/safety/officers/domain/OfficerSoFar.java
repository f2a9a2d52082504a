package org.eprbridge.safety.officers.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.DelegationId;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.safety.Delegation;
import org.eprbridge.safety.NotNominated;
import org.eprbridge.safety.OfficerEvent;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.OfficerRegistration;
import org.eprbridge.safety.RegistrationNotValid;
import org.jspecify.annotations.Nullable;

/** What an office knows so far: whether it is held, on what registration, and who lent it authority. */
class OfficerSoFar {

    private final OfficerId officer;
    private final Map<DelegationId, Delegation> delegations = new LinkedHashMap<>();
    private final Map<DelegationId, Delegation> revoked = new LinkedHashMap<>();

    private @Nullable OfficerKind kind;
    private @Nullable OfficerRegistration registration;

    OfficerSoFar(OfficerId officer) {
        this.officer = officer;
    }

    static OfficerSoFar of(OfficerId officer, List<OfficerEvent> past) {
        var soFar = new OfficerSoFar(officer);
        past.forEach(soFar::remember);
        return soFar;
    }

    void remember(OfficerEvent event) {
        switch (event) {
            case OfficerEvent.OfficerNominated nominated -> {
                kind = nominated.kind();
                registration = nominated.registration();
            }
            case OfficerEvent.RegistrationRenewed renewed -> registration = renewed.registration();
            case OfficerEvent.NominationEnded ended -> {
                kind = null;
                revoked.putAll(delegations);
                delegations.clear();
            }
            case OfficerEvent.AuthorityDelegated delegated ->
                delegations.put(delegated.delegation().delegation(), delegated.delegation());
            case OfficerEvent.DelegationRevoked taken ->
                revoked.put(taken.delegation(), Objects.requireNonNull(delegations.remove(taken.delegation())));
            case OfficerEvent.AuthorityUsed used -> {}
            case OfficerEvent.AuthorityLent lent -> {}
        }
    }

    /** Nominated, and registered on this day. */
    Optional<Refusal> inTheWayOfOffice(LocalDate day) {
        if (kind == null || registration == null) {
            return Optional.of(new NotNominated(officer.person()));
        }
        return registration.validOn(day)
                ? Optional.empty()
                : Optional.of(new RegistrationNotValid(officer.person(), registration.validUntil()));
    }

    boolean leadsOn(LocalDate day) {
        return kind == OfficerKind.LEAD && inTheWayOfOffice(day).isEmpty();
    }

    List<Delegation> delegationsFor(ChangeId change, LocalDate day) {
        return delegations.values().stream()
                .filter(it -> it.coversOn(day, change))
                .toList();
    }

    boolean nominated() {
        return kind != null;
    }

    boolean isNominatedAs(OfficerKind wanted, OfficerRegistration on) {
        return kind == wanted && on.equals(registration);
    }

    boolean isRegisteredAs(OfficerRegistration on) {
        return on.equals(registration);
    }

    /** One that still stands. */
    Optional<Delegation> delegation(DelegationId wanted) {
        return Optional.ofNullable(delegations.get(wanted));
    }

    /** It was taken back, or ended with the nomination. */
    boolean hadDelegation(DelegationId wanted) {
        return revoked.containsKey(wanted);
    }

    OfficerId officer() {
        return officer;
    }

    Optional<OfficerKind> kind() {
        return Optional.ofNullable(kind);
    }

    Optional<OfficerRegistration> registration() {
        return Optional.ofNullable(registration);
    }
}
