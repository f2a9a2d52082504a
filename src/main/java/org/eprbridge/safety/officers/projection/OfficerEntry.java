package org.eprbridge.safety.officers.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.DelegationId;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.safety.Delegation;
import org.eprbridge.safety.OfficerEvent.OfficerNominated;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.OfficerList;
import org.eprbridge.safety.OfficerRegistration;
import org.eprbridge.safety.RegistrationBody;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One office as the list shows it; days as text, so that no time zone moves them.
 *
 * @param told which fact of the office was the last one that this line heard
 */
@Document("officer_list")
record OfficerEntry(
        @Id String officer,
        OfficerKind kind,
        Registered registration,
        String nominatedBy,
        Instant nominatedAt,
        @Nullable Ended ended,
        List<Loan> delegations,
        long told) {

    static OfficerEntry of(OfficerNominated nominated, List<Loan> before, PersonId by, Instant at, long fact) {
        return new OfficerEntry(
                nominated.officer().value(),
                nominated.kind(),
                Registered.of(nominated.registration()),
                by.value(),
                at,
                null,
                before,
                fact);
    }

    OfficerEntry with(OfficerRegistration renewed, long fact) {
        return new OfficerEntry(
                officer, kind, Registered.of(renewed), nominatedBy, nominatedAt, ended, delegations, fact);
    }

    /** Delegations end with the nomination. */
    OfficerEntry ended(Ended end, long fact) {
        var revoked = delegations.stream().map(it -> it.revoked(end)).toList();
        return new OfficerEntry(officer, kind, registration, nominatedBy, nominatedAt, end, revoked, fact);
    }

    OfficerEntry with(Loan loan, long fact) {
        var more = new ArrayList<>(delegations);
        more.addFirst(loan);
        return new OfficerEntry(officer, kind, registration, nominatedBy, nominatedAt, ended, more, fact);
    }

    OfficerEntry with(String delegation, UnaryOperator<Loan> how, long fact) {
        var now = delegations.stream()
                .map(it -> it.id().equals(delegation) ? how.apply(it) : it)
                .toList();
        return new OfficerEntry(officer, kind, registration, nominatedBy, nominatedAt, ended, now, fact);
    }

    PersonId person() {
        return new OfficerId(officer).person();
    }

    record Registered(RegistrationBody body, String number, String validUntil) {

        static Registered of(OfficerRegistration registration) {
            return new Registered(
                    registration.body(),
                    registration.number(),
                    registration.validUntil().toString());
        }

        OfficerRegistration told() {
            return new OfficerRegistration(body, number, LocalDate.parse(validUntil));
        }
    }

    record Ended(String by, Instant at, String reason) {

        OfficerList.End told() {
            return new OfficerList.End(new PersonId(by), at, reason);
        }
    }

    record Loan(
            String id,
            String lead,
            String firstDay,
            String lastDay,
            List<String> changes,
            Instant givenAt,
            @Nullable Ended revoked) {

        static Loan of(Delegation delegation, Instant at) {
            return new Loan(
                    delegation.delegation().value(),
                    delegation.lead().value(),
                    delegation.firstDay().toString(),
                    delegation.lastDay().toString(),
                    delegation.changes().stream().map(ChangeId::value).toList(),
                    at,
                    null);
        }

        Loan revoked(Ended end) {
            return revoked == null ? new Loan(id, lead, firstDay, lastDay, changes, givenAt, end) : this;
        }

        Delegation told() {
            return new Delegation(
                    new DelegationId(id),
                    new OfficerId(lead),
                    LocalDate.parse(firstDay),
                    LocalDate.parse(lastDay),
                    changes.stream().map(ChangeId::new).toList());
        }
    }
}
