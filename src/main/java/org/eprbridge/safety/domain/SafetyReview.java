package org.eprbridge.safety.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.ZoneId;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.HazardEvent.HazardReopened;
import org.eprbridge.safety.IncidentAlreadyLinked;
import org.eprbridge.safety.IncidentCommand.LinkIncident;
import org.eprbridge.safety.IncidentCommand.ReportIncident;
import org.eprbridge.safety.IncidentCommand.SetIncidentAside;
import org.eprbridge.safety.IncidentEvent.IncidentLinked;
import org.eprbridge.safety.IncidentEvent.IncidentReported;
import org.eprbridge.safety.IncidentEvent.IncidentSetAside;
import org.eprbridge.safety.IncidentState;
import org.eprbridge.safety.ReleasedChanges.ReleasedChange;
import org.eprbridge.safety.SafetyReviewCommand.NameInvolved;
import org.eprbridge.safety.SafetyReviewCommand.OpenSafetyReview;
import org.eprbridge.safety.SafetyReviewCommand.WidenScope;
import org.eprbridge.safety.SafetyReviewEvent;
import org.eprbridge.safety.SafetyReviewEvent.InvolvedPersonNamed;
import org.eprbridge.safety.SafetyReviewEvent.ReleaseAuthorised;
import org.eprbridge.safety.SafetyReviewEvent.ReviewScopeWidened;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewOpened;
import org.eprbridge.safety.SafetyReviewEvent.SignOffBecameStale;
import org.jspecify.annotations.Nullable;

/** The hazards of one change and the signature under them. Whatever is edited after the signature takes it away. */
@Aggregate
@SuppressWarnings("NullAway.Init")
class SafetyReview {

    static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @AggregateIdentifier
    private ReviewId id;

    private ReviewSoFar soFar;

    @AggregateMember
    private HazardKeeping hazards;

    @AggregateMember
    private PreparationKeeping preparation;

    @AggregateMember
    private SignOffKeeping signOff;

    @AggregateMember
    private ControlKeeping controls;

    @AggregateMember
    private TransferKeeping transfers;

    SafetyReview() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenSafetyReview command) {
        if (id == null) {
            apply(new SafetyReviewOpened(
                    command.review(),
                    command.change(),
                    command.title(),
                    command.concern(),
                    command.ideas(),
                    command.involved()));
        }
    }

    @CommandHandler
    void handle(NameInvolved command) {
        if (soFar.involves(command.person())) {
            return;
        }
        apply(new InvolvedPersonNamed(id, command.person()));
        if (soFar.signedBy(command.person())) {
            takeSignatureAway("Whoever signed now works on the change.");
        }
    }

    @CommandHandler
    void handle(WidenScope command) {
        command.involved().forEach(person -> handle(new NameInvolved(id, person)));
        if (!soFar.covers(command.idea())) {
            apply(new ReviewScopeWidened(id, command.idea()));
            takeSignatureAway("%s has joined the change.".formatted(command.idea()));
        }
    }

    /**
     * Uses the signature for this release, or refuses. Runs inside the command that releases the change.
     *
     * @return who signed
     */
    PersonId authoriseRelease(ChangeId change, Set<IdeaId> ideas, Set<PersonId> mayNotHaveSigned) {
        soFar.inTheWayOfRelease(change, ideas, mayNotHaveSigned).ifPresent(SafetyReview::refuse);
        apply(new ReleaseAuthorised(id, change));
        return soFar.signer().orElseThrow();
    }

    /** Runs inside the command that reports an incident; a change that was thought harmless is looked at from here on. */
    void report(ReportIncident command, ReleasedChange change) {
        if (id == null) {
            apply(new SafetyReviewOpened(
                    command.review(),
                    command.change(),
                    change.title(),
                    "Incident %s was reported after it went live.".formatted(command.reference()),
                    change.ideas(),
                    change.involved()));
        }
        if (soFar.incidents().knows(command.incident())) {
            return;
        }
        if (command.hazard() != null) {
            soFar.hazard(command.hazard());
        }
        apply(new IncidentReported(
                id,
                command.change(),
                command.incident(),
                command.reference(),
                command.date(),
                command.summary(),
                command.hazard()));
        reopen(command.hazard(), command.reference());
        takeSignatureAway("Incident %s was reported.".formatted(command.reference()));
    }

    @CommandHandler
    void handle(LinkIncident command) {
        var incident = soFar.incidents().incident(command.incident());
        var hazard = soFar.hazard(command.hazard());
        if (!incident.isLinkedTo(command.hazard())) {
            apply(new IncidentLinked(id, command.incident(), command.hazard()));
            reopen(command.hazard(), incident.reference());
            takeSignatureAway("Incident %s was linked to hazard %s.".formatted(incident.reference(), hazard.words()));
        }
    }

    @CommandHandler
    void handle(SetIncidentAside command) {
        var incident = soFar.incidents().incident(command.incident());
        if (incident.hazard() != null) {
            throw new IncidentAlreadyLinked(command.incident(), incident.hazard());
        }
        if (incident.state() == IncidentState.TO_EXPLAIN) {
            apply(new IncidentSetAside(id, command.incident(), command.reason()));
        }
    }

    @EventSourcingHandler
    void on(SafetyReviewOpened event) {
        id = event.review();
        soFar = new ReviewSoFar(event);
        hazards = new HazardKeeping(soFar);
        preparation = new PreparationKeeping(soFar);
        signOff = new SignOffKeeping(soFar);
        controls = new ControlKeeping(soFar);
        transfers = new TransferKeeping(soFar);
    }

    @EventSourcingHandler
    void on(SafetyReviewEvent event, Actor actor) {
        soFar.remember(event, actor);
    }

    /** What was closed or handed over came true all the same, so it is worked on again. */
    private void reopen(@Nullable HazardId hazard, String incident) {
        if (hazard != null && !soFar.hazard(hazard).workedOn()) {
            apply(new HazardReopened(id, hazard, "Incident %s was reported.".formatted(incident)));
        }
    }

    private void takeSignatureAway(String edit) {
        if (soFar.signed()) {
            apply(new SignOffBecameStale(id, soFar.change(), edit));
        }
    }

    static void refuse(Refusal refusal) {
        throw refusal;
    }
}
