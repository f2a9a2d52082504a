package org.eprbridge.delivery.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.eprbridge.delivery.RollbackCause.INCIDENT_REPORTED;
import static org.eprbridge.delivery.RollbackCause.SCREENING_OVERTURNED;
import static org.eprbridge.delivery.SafetyDecision.SIGNED;
import static org.eprbridge.delivery.SafetyState.NO_IMPACT;
import static org.eprbridge.delivery.Stage.READY_TO_RELEASE;

import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.eprbridge.delivery.AuditCommand.OverturnScreening;
import org.eprbridge.delivery.AuditCommand.UpholdScreening;
import org.eprbridge.delivery.AuditEvent.ScreeningChosenForAudit;
import org.eprbridge.delivery.AuditEvent.ScreeningOverturned;
import org.eprbridge.delivery.AuditEvent.ScreeningUpheld;
import org.eprbridge.delivery.AuditSample;
import org.eprbridge.delivery.ChangeCommand.RecordSafetyDecision;
import org.eprbridge.delivery.ChangeCommand.ScreenChange;
import org.eprbridge.delivery.ChangeCommand.SeeImpact;
import org.eprbridge.delivery.ChangeEvent;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.ChangeEvent.ChangeOpened;
import org.eprbridge.delivery.ChangeEvent.ChangeScreened;
import org.eprbridge.delivery.ChangeEvent.SafetyDecisionRecorded;
import org.eprbridge.delivery.NotWatched;
import org.eprbridge.delivery.NothingToRollBack;
import org.eprbridge.delivery.RollbackCause;
import org.eprbridge.delivery.RollbackCommand.FlagForRollback;
import org.eprbridge.delivery.RollbackCommand.RollBackChange;
import org.eprbridge.delivery.RollbackEvent.ChangeFlaggedForRollback;
import org.eprbridge.delivery.RollbackEvent.ChangeRolledBack;
import org.eprbridge.delivery.RollbackEvent.RollbackFlagLifted;
import org.eprbridge.delivery.WatchCommand.ExtendWatch;
import org.eprbridge.delivery.WatchEvent.WatchExtended;
import org.eprbridge.delivery.WatchPeriod;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.safety.Officers;
import org.eprbridge.safety.ReleaseAuthority;

/** The part of a change's rules that clinical safety speaks in: the safety question, its audit, and the way back from live. */
@SuppressWarnings("NullAway.Init")
abstract class ScreenedChange {

    @AggregateIdentifier
    ChangeId id;

    ChangeSoFar soFar;

    @CommandHandler
    void handle(ScreenChange command, Actor actor, AuditSample sample) {
        soFar.rules().inTheWayOfScreening().ifPresent(ScreenedChange::refuse);
        if (command.impact()) {
            sendToReview(command);
        } else {
            screenOut(command, actor, sample);
        }
    }

    @CommandHandler
    void handle(UpholdScreening command, Actor auditor, Officers officers, Instant now) {
        mustBeFitToAudit(command.number(), auditor, officers, now);
        apply(new ScreeningUpheld(id, command.number(), command.reason()));
    }

    @CommandHandler
    void handle(OverturnScreening command, Actor auditor, Officers officers, Instant now) {
        mustBeFitToAudit(command.number(), auditor, officers, now);
        apply(new ScreeningOverturned(id, command.number(), command.reason()));
        apply(soFar.reviewBecause(command.reason()));
        flag(SCREENING_OVERTURNED, command.reason(), command.number());
    }

    @CommandHandler
    void handle(SeeImpact command) {
        if (!soFar.impactFound()) {
            apply(soFar.reviewBecause(command.concern()));
        }
    }

    @CommandHandler
    void handle(RecordSafetyDecision command, ReleaseAuthority authority, Instant now) {
        var recorded = new SafetyDecisionRecorded(
                id, command.review(), command.decision(), command.decidedBy(), command.reason());
        if (!soFar.saysAlready(recorded)) {
            apply(recorded);
        }
        if (command.decision() == SIGNED && soFar.use().flagged()) {
            keepInUse(authority, now);
        }
    }

    @CommandHandler
    void handle(FlagForRollback command) {
        flag(command.cause(), command.reason(), command.number());
    }

    @CommandHandler
    void handle(RollBackChange command) {
        if (!soFar.inUse()) {
            throw new NothingToRollBack(id);
        }
        apply(new ChangeRolledBack(id, command.reason()));
        apply(new ChangeMoved(id, soFar.stage(), READY_TO_RELEASE, soFar.ideas()));
    }

    @CommandHandler
    void handle(ExtendWatch command, WatchPeriod watch, Instant now) {
        if (!soFar.inUse()) {
            throw new NotWatched(id);
        }
        var last = soFar.use().watchedUntil();
        if (!last.filter(command.until()::equals).isPresent()) {
            watch.mustEndLater(command.until(), last, now);
            apply(new WatchExtended(id, command.until(), command.reason()));
        }
    }

    @EventSourcingHandler
    void on(ChangeOpened event) {
        id = event.change();
        soFar = new ChangeSoFar(event);
    }

    @EventSourcingHandler
    void on(ChangeEvent event, Actor actor) {
        soFar.remember(event, actor);
    }

    /** Whoever took part is told so, officer or not. */
    private void mustBeFitToAudit(int number, Actor auditor, Officers officers, Instant now) {
        soFar.rules().inTheWayOfAudit(number, auditor).ifPresent(ScreenedChange::refuse);
        officers.authorityToAudit(auditor.person(), id, WorkingDays.londonDay(now));
    }

    private void sendToReview(ScreenChange command) {
        if (!soFar.impactFound()) {
            apply(new ChangeScreened(id, true, command.reason(), command.answers()));
            apply(soFar.reviewBecause(command.reason()));
        }
    }

    private void screenOut(ScreenChange command, Actor actor, AuditSample sample) {
        soFar.rules().inTheWayOfNoImpact(actor).ifPresent(ScreenedChange::refuse);
        if (soFar.safety() == NO_IMPACT) {
            return;
        }
        int number = soFar.screenings().next();
        apply(new ChangeScreened(id, false, command.reason(), command.answers()));
        if (sample.chooses(id, number)) {
            apply(new ScreeningChosenForAudit(id, number, soFar.title(), command.reason()));
        }
    }

    /** What is not in use need not be taken back: the gate is closed already. */
    private void flag(RollbackCause cause, String reason, long number) {
        boolean saysNothingNew = soFar.use().flagged() && cause == INCIDENT_REPORTED;
        if (soFar.inUse() && !saysNothingNew && !soFar.use().knows(cause, number)) {
            apply(new ChangeFlaggedForRollback(id, cause, reason, number));
        }
    }

    /** The news of a signature may be older than an edit, so the review is asked, as at a release. */
    private void keepInUse(ReleaseAuthority authority, Instant now) {
        try {
            authority.authorise(soFar.review(), id, soFar.ideas(), soFar.involved(), now);
        } catch (Refusal signedNoMore) {
            return;
        }
        apply(new RollbackFlagLifted(id));
    }

    static void refuse(Refusal refusal) {
        throw refusal;
    }
}
