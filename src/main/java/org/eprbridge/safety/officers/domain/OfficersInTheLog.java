package org.eprbridge.safety.officers.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.safety.Authority;
import org.eprbridge.safety.AuthorityUse;
import org.eprbridge.safety.NotNominated;
import org.eprbridge.safety.NotValidlySigned;
import org.eprbridge.safety.NotValidlySigned.Why;
import org.eprbridge.safety.Officers;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the offices themselves, inside the unit of work of whoever signs or releases: all of it is one commit. */
@Component
class OfficersInTheLog implements Officers, Leads {

    private final Repository<SafetyOfficer> offices;
    private final EventLog log;

    OfficersInTheLog(@Lazy Repository<SafetyOfficer> offices, EventLog log) {
        this.offices = offices;
        this.log = log;
    }

    @Override
    public Authority authorityOf(PersonId person, ChangeId change, LocalDate today) {
        return use(AuthorityUse.SIGNATURE, person, change, today);
    }

    @Override
    public Authority authorityToAudit(PersonId person, ChangeId change, LocalDate today) {
        return use(AuthorityUse.AUDIT, person, change, today);
    }

    @Override
    public void confirmForRelease(ReviewId review, ChangeId change, PersonId signer, LocalDate today) {
        try {
            var office = load(OfficerId.of(signer));
            soFar(office).inTheWayOfOffice(today).ifPresent(refusal -> {
                throw new NotValidlySigned(review, change, why(refusal));
            });
            office.execute(it -> it.releaseFor(change));
        } catch (NotNominated never) {
            throw new NotValidlySigned(review, change, why(never));
        }
    }

    @Override
    public Optional<Refusal> inTheWayOfSigning(PersonId person, ChangeId change, LocalDate today) {
        try {
            AuthorityRules.authority(read(OfficerId.of(person)), this::read, change, today);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    @Override
    public boolean heldOffice(PersonId person, LocalDate day) {
        var officer = OfficerId.of(person);
        return OfficeOnADay.held(officer, log.history(officer.value()), day);
    }

    @Override
    public boolean leadsOn(OfficerId officer, LocalDate day) {
        try {
            return soFar(load(officer)).leadsOn(day);
        } catch (NotNominated never) {
            return false;
        }
    }

    private Authority use(AuthorityUse use, PersonId person, ChangeId change, LocalDate today) {
        var office = load(OfficerId.of(person));
        var authority = AuthorityRules.authority(soFar(office), lead -> soFar(load(lead)), change, today);
        var delegation = authority.delegation();
        office.execute(it -> it.use(use, change, delegation));
        if (delegation != null) {
            load(delegation.lead()).execute(it -> it.lendFor(change, delegation));
        }
        return authority;
    }

    private static Why why(Refusal refusal) {
        return refusal instanceof NotNominated ? Why.SIGNER_NOT_NOMINATED : Why.SIGNER_NOT_REGISTERED;
    }

    private Aggregate<SafetyOfficer> load(OfficerId officer) {
        try {
            return offices.load(officer.value());
        } catch (AggregateNotFoundException _) {
            throw new NotNominated(officer.person());
        }
    }

    private static OfficerSoFar soFar(Aggregate<SafetyOfficer> office) {
        return office.invoke(SafetyOfficer::soFar);
    }

    private OfficerSoFar read(OfficerId officer) {
        return OfficerSoFar.of(officer, OfficeOnADay.told(log.history(officer.value())));
    }
}
