package org.eprbridge.safety.officers.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.eprbridge.kernel.Role.ADMINISTRATOR;
import static org.eprbridge.kernel.Role.BOARD;
import static org.eprbridge.kernel.Role.SAFETY_OFFICER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Directory;
import org.eprbridge.safety.AlreadyNominated;
import org.eprbridge.safety.AuthorityUse;
import org.eprbridge.safety.Delegation;
import org.eprbridge.safety.MayNotDelegate;
import org.eprbridge.safety.MayNotNominate;
import org.eprbridge.safety.NoSuchDelegation;
import org.eprbridge.safety.NotNominated;
import org.eprbridge.safety.OfficerCommand.DelegateAuthority;
import org.eprbridge.safety.OfficerCommand.EndNomination;
import org.eprbridge.safety.OfficerCommand.NominateOfficer;
import org.eprbridge.safety.OfficerCommand.RenewRegistration;
import org.eprbridge.safety.OfficerCommand.RevokeDelegation;
import org.eprbridge.safety.OfficerEvent;
import org.eprbridge.safety.OfficerEvent.AuthorityDelegated;
import org.eprbridge.safety.OfficerEvent.AuthorityLent;
import org.eprbridge.safety.OfficerEvent.AuthorityUsed;
import org.eprbridge.safety.OfficerEvent.DelegationRevoked;
import org.eprbridge.safety.OfficerEvent.NominationEnded;
import org.eprbridge.safety.OfficerEvent.OfficerNominated;
import org.eprbridge.safety.OfficerEvent.RegistrationRenewed;
import org.eprbridge.safety.OfficerRegistration;
import org.eprbridge.safety.RegistrationNotValid;
import org.jspecify.annotations.Nullable;

/** Somebody's office as clinical safety officer: only the board fills it, and only its holder uses it. */
@Aggregate
@SuppressWarnings("NullAway.Init")
class SafetyOfficer {

    static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @AggregateIdentifier
    private OfficerId id;

    private OfficerSoFar soFar;

    SafetyOfficer() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(NominateOfficer command, Actor actor, Directory directory, Instant now) {
        if (id != null && soFar.isNominatedAs(command.kind(), command.registration())) {
            return;
        }
        if (id != null && soFar.nominated()) {
            throw new AlreadyNominated(command.officer().person());
        }
        mustHaveASay(actor, command.officer().person());
        mustBeFit(command.officer().person(), directory);
        mustBeValid(command.officer().person(), command.registration(), now);
        apply(new OfficerNominated(command.officer(), command.kind(), command.registration()));
    }

    @CommandHandler
    void handle(RenewRegistration command, Actor actor, Instant now) {
        mustBeNominated();
        if (soFar.isRegisteredAs(command.registration())) {
            return;
        }
        mustHaveASay(actor, id.person());
        mustBeValid(id.person(), command.registration(), now);
        apply(new RegistrationRenewed(id, command.registration()));
    }

    @CommandHandler
    void handle(EndNomination command) {
        if (soFar.nominated()) {
            apply(new NominationEnded(id, command.reason()));
        }
    }

    @CommandHandler
    void handle(DelegateAuthority command, Actor actor, Leads leads, Instant now) {
        if (soFar.delegation(command.delegation()).isPresent() || soFar.hadDelegation(command.delegation())) {
            return;
        }
        var lead = OfficerId.of(actor.person());
        var today = LocalDate.ofInstant(now, ENGLAND);
        if (lead.equals(id)) {
            throw new MayNotDelegate(MayNotDelegate.Why.TO_ONESELF);
        }
        if (!leads.leadsOn(lead, today)) {
            throw new MayNotDelegate(MayNotDelegate.Why.NOT_A_LEAD);
        }
        mustBeNominated();
        if (command.lastDay().isBefore(today)) {
            throw new MayNotDelegate(MayNotDelegate.Why.DAYS_ARE_OVER);
        }
        apply(new AuthorityDelegated(
                id,
                new Delegation(command.delegation(), lead, command.firstDay(), command.lastDay(), command.changes())));
    }

    @CommandHandler
    void handle(RevokeDelegation command, Actor actor) {
        if (soFar.hadDelegation(command.delegation())) {
            return;
        }
        var delegation = soFar.delegation(command.delegation())
                .orElseThrow(() -> new NoSuchDelegation(id.person(), command.delegation()));
        boolean theirs = delegation.lead().equals(OfficerId.of(actor.person()));
        if (!theirs && !actor.is(BOARD)) {
            throw new MayNotDelegate(MayNotDelegate.Why.NOT_YOURS);
        }
        apply(new DelegationRevoked(id, command.delegation(), command.reason()));
    }

    /** Runs inside the command that signs or audits. */
    void use(AuthorityUse use, ChangeId change, @Nullable Delegation delegation) {
        apply(new AuthorityUsed(id, change, use, delegation == null ? null : delegation.delegation()));
    }

    /** Runs inside the command with which a deputy acts on this lead's behalf. */
    void lendFor(ChangeId change, Delegation delegation) {
        apply(new AuthorityLent(id, change, delegation.delegation()));
    }

    /** Runs inside the command that releases. */
    void releaseFor(ChangeId change) {
        apply(new AuthorityUsed(id, change, AuthorityUse.RELEASE, null));
    }

    OfficerSoFar soFar() {
        return soFar;
    }

    @EventSourcingHandler
    void on(OfficerNominated event) {
        if (id == null) {
            id = event.officer();
            soFar = new OfficerSoFar(id);
        }
        soFar.remember(event);
    }

    @EventSourcingHandler
    void on(OfficerEvent event) {
        soFar.remember(event);
    }

    private void mustBeNominated() {
        if (!soFar.nominated()) {
            throw new NotNominated(id.person());
        }
    }

    private static void mustHaveASay(Actor actor, PersonId officer) {
        if (actor.person().equals(officer)) {
            throw new MayNotNominate(officer, MayNotNominate.Why.ONESELF);
        }
        if (actor.is(ADMINISTRATOR)) {
            throw new MayNotNominate(officer, MayNotNominate.Why.NOMINATOR_ADMINISTERS);
        }
    }

    private static void mustBeFit(PersonId officer, Directory directory) {
        var roles = directory
                .find(officer)
                .orElseThrow(() -> new MayNotNominate(officer, MayNotNominate.Why.NOT_A_SAFETY_OFFICER))
                .roles();
        if (roles.contains(ADMINISTRATOR)) {
            throw new MayNotNominate(officer, MayNotNominate.Why.ADMINISTERS);
        }
        if (!roles.contains(SAFETY_OFFICER)) {
            throw new MayNotNominate(officer, MayNotNominate.Why.NOT_A_SAFETY_OFFICER);
        }
    }

    private static void mustBeValid(PersonId officer, OfficerRegistration registration, Instant now) {
        if (!registration.validOn(LocalDate.ofInstant(now, ENGLAND))) {
            throw new RegistrationNotValid(officer, registration.validUntil());
        }
    }
}
