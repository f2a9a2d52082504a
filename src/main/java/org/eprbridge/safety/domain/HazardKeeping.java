package org.eprbridge.safety.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.eprbridge.kernel.Actor;
import org.eprbridge.safety.HazardCommand.AddControl;
import org.eprbridge.safety.HazardCommand.AddHazard;
import org.eprbridge.safety.HazardCommand.AssessHazard;
import org.eprbridge.safety.HazardEvent;
import org.eprbridge.safety.HazardEvent.ControlAdded;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.HazardEvent.HazardAssessed;
import org.eprbridge.safety.HazardRecord.Score;
import org.eprbridge.safety.Judgement;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.RiskMatrix;
import org.eprbridge.safety.SafetyReviewEvent.SignOffBecameStale;
import org.eprbridge.safety.SeverityRule;

/** The part of a review that keeps its hazards. Each order leaves one fact, and each fact takes a signature away. */
class HazardKeeping {

    private final ReviewSoFar review;

    HazardKeeping(ReviewSoFar review) {
        this.review = review;
    }

    @CommandHandler
    void handle(AddHazard command) {
        if (!review.knows(command.hazard())) {
            edit(
                    new HazardAdded(command.review(), command.hazard(), command.description()),
                    "Hazard %s (%s) was added."
                            .formatted(command.hazard(), command.description().name()));
        }
    }

    @CommandHandler
    void handle(AssessHazard command, Actor actor) {
        var hazard = review.hazard(command.hazard());
        var judgement = judgement(command);
        if (!new Score(judgement, actor.person()).equals(hazard.score(command.phase()))) {
            edit(
                    new HazardAssessed(command.review(), command.hazard(), command.phase(), judgement),
                    "The %s risk of hazard %s was assessed again."
                            .formatted(command.phase() == Phase.INITIAL ? "initial" : "residual", hazard.words()));
        }
    }

    @CommandHandler
    void handle(AddControl command) {
        var hazard = review.hazard(command.hazard());
        boolean known = hazard.controls().stream().anyMatch(it -> it.id().equals(command.control()));
        if (!known) {
            edit(
                    new ControlAdded(command.review(), command.hazard(), command.control(), command.description()),
                    "A control was added to hazard %s.".formatted(hazard.words()));
        }
    }

    private static Judgement judgement(AssessHazard command) {
        var severity = SeverityRule.severity(command.harm(), command.patients());
        return new Judgement(
                command.likelihood(),
                command.harm(),
                command.patients(),
                severity,
                RiskMatrix.rating(command.likelihood(), severity),
                RiskMatrix.VERSION,
                command.rationale(),
                command.whyNotLower(),
                command.riskBenefit());
    }

    private void edit(HazardEvent fact, String edit) {
        boolean signed = review.signed();
        apply(fact);
        if (signed) {
            apply(new SignOffBecameStale(fact.review(), review.change(), edit));
        }
    }
}
