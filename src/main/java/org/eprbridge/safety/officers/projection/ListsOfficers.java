package org.eprbridge.safety.officers.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.safety.Delegation;
import org.eprbridge.safety.OfficerList;
import org.eprbridge.safety.OfficerList.DelegationState;
import org.eprbridge.safety.OfficerList.RegistrationState;
import org.eprbridge.safety.OfficerRegistration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Answers {@link OfficerList} as it stands on the day of the question. A trust has a handful of officers. */
@Component
class ListsOfficers {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private static final Comparator<OfficerList.Card> THOSE_IN_OFFICE_FIRST = Comparator.comparing(
                    (OfficerList.Card card) -> !card.inOffice())
            .thenComparing(card -> card.registration().validUntil())
            .thenComparing(card -> card.person().value());

    private final MongoOperations mongo;

    ListsOfficers(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @QueryHandler
    List<OfficerList.Card> answer(OfficerList.All question, Instant now) {
        var today = LocalDate.ofInstant(now, ENGLAND);
        return mongo.findAll(OfficerEntry.class).stream()
                .map(entry -> card(entry, today))
                .sorted(THOSE_IN_OFFICE_FIRST)
                .toList();
    }

    @QueryHandler
    Optional<OfficerList.Card> answer(OfficerList.Of question, Instant now) {
        var office = OfficerId.of(question.person()).value();
        return Optional.ofNullable(mongo.findById(office, OfficerEntry.class))
                .map(entry -> card(entry, LocalDate.ofInstant(now, ENGLAND)));
    }

    private static OfficerList.Card card(OfficerEntry entry, LocalDate today) {
        var registration = entry.registration().told();
        var ended = entry.ended();
        return new OfficerList.Card(
                entry.person(),
                entry.kind(),
                registration,
                state(registration, today),
                new PersonId(entry.nominatedBy()),
                entry.nominatedAt(),
                ended == null ? null : ended.told(),
                entry.delegations().stream().map(it -> lent(it, today)).toList());
    }

    private static RegistrationState state(OfficerRegistration registration, LocalDate today) {
        if (!registration.validOn(today)) {
            return RegistrationState.EXPIRED;
        }
        return registration.validOn(today.plusDays(OfficerList.WARNING_DAYS))
                ? RegistrationState.VALID
                : RegistrationState.EXPIRING;
    }

    private static OfficerList.Lent lent(OfficerEntry.Loan loan, LocalDate today) {
        var delegation = loan.told();
        var revoked = loan.revoked();
        return revoked == null
                ? new OfficerList.Lent(delegation, state(delegation, today), loan.givenAt(), null)
                : new OfficerList.Lent(delegation, DelegationState.REVOKED, loan.givenAt(), revoked.told());
    }

    private static DelegationState state(Delegation delegation, LocalDate today) {
        if (today.isBefore(delegation.firstDay())) {
            return DelegationState.COMING;
        }
        return today.isAfter(delegation.lastDay()) ? DelegationState.OVER : DelegationState.RUNNING;
    }
}
