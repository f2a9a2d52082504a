package org.eprbridge.safety.domain;

import org.axonframework.commandhandling.CommandHandler;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.safety.HazardCommand.AddHazard;
import org.eprbridge.safety.HazardCommand.AssessHazard;
import org.eprbridge.safety.HazardCommand.CloseHazard;
import org.eprbridge.safety.HazardCommand.EditHazard;
import org.eprbridge.safety.HazardCommand.LinkHazard;
import org.eprbridge.safety.HazardCommand.ReopenHazard;
import org.eprbridge.safety.HazardCommand.UnlinkHazard;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.HazardEvent.HazardAssessed;
import org.eprbridge.safety.HazardEvent.HazardClosed;
import org.eprbridge.safety.HazardEvent.HazardEdited;
import org.eprbridge.safety.HazardEvent.HazardLinked;
import org.eprbridge.safety.HazardEvent.HazardReopened;
import org.eprbridge.safety.HazardEvent.HazardUnlinked;
import org.eprbridge.safety.HazardIsOpen;
import org.eprbridge.safety.HazardRecord.Score;
import org.eprbridge.safety.HazardStatus;
import org.eprbridge.safety.Judgement;
import org.eprbridge.safety.LinkKind;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.RiskTables;
import org.eprbridge.safety.TablesInUse;

/** Writes hazards down, judges them, and closes them when nothing is left to do. */
class HazardKeeping extends Keeping {

    HazardKeeping(ReviewSoFar review) {
        super(review);
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
    void handle(EditHazard command) {
        var hazard = open(command.hazard());
        if (!hazard.description().equals(command.description())) {
            edit(
                    new HazardEdited(command.review(), command.hazard(), command.description()),
                    "Hazard %s was described in other words.".formatted(hazard.words()));
        }
    }

    @CommandHandler
    void handle(AssessHazard command, Actor actor, TablesInUse tables) {
        var hazard = open(command.hazard());
        var judgement = judgement(command, tables.toJudgeBy());
        if (!new Score(judgement, actor.person()).equals(hazard.score(command.phase()))) {
            edit(
                    new HazardAssessed(command.review(), command.hazard(), command.phase(), judgement),
                    "The %s risk of hazard %s was assessed again."
                            .formatted(command.phase() == Phase.INITIAL ? "initial" : "residual", hazard.words()));
        }
    }

    @CommandHandler
    void handle(LinkHazard command) {
        var hazard = open(command.hazard());
        var link = command.link();
        if (link.kind() == LinkKind.HAZARD
                && link.reference().equals(hazard.id().value())) {
            throw new Misshapen("reference", "A hazard is not linked to itself. Enter another reference.");
        }
        if (!hazard.links().contains(link)) {
            edit(
                    new HazardLinked(command.review(), command.hazard(), link),
                    "Hazard %s was linked to %s.".formatted(hazard.words(), link.reference()));
        }
    }

    @CommandHandler
    void handle(UnlinkHazard command) {
        var hazard = open(command.hazard());
        hazard.links().stream()
                .filter(link ->
                        link.kind() == command.kind() && link.reference().equals(command.reference()))
                .forEach(link -> edit(
                        new HazardUnlinked(command.review(), command.hazard(), link),
                        "Hazard %s is no longer linked to %s.".formatted(hazard.words(), link.reference())));
    }

    /** What would stand in the way of a signature is something that is left to do. */
    @CommandHandler
    void handle(CloseHazard command) {
        if (review.hazard(command.hazard()).status() == HazardStatus.CLOSED) {
            return;
        }
        var hazard = open(command.hazard());
        HazardRules.inTheWayOfSignature(hazard).stream().findFirst().ifPresent(SafetyReview::refuse);
        edit(
                new HazardClosed(command.review(), command.hazard(), command.reason()),
                "Hazard %s was closed.".formatted(hazard.words()));
    }

    @CommandHandler
    void handle(ReopenHazard command) {
        var hazard = review.hazard(command.hazard());
        if (hazard.status() == HazardStatus.REOPENED && hazard.statusReason().equals(command.reason())) {
            return;
        }
        if (hazard.workedOn()) {
            throw new HazardIsOpen(hazard.words());
        }
        edit(
                new HazardReopened(command.review(), command.hazard(), command.reason()),
                "Hazard %s was reopened.".formatted(hazard.words()));
    }

    private static Judgement judgement(AssessHazard command, RiskTables tables) {
        var severity = tables.severity(command.harm(), command.patients());
        return new Judgement(
                command.likelihood(),
                command.harm(),
                command.patients(),
                severity,
                tables.rating(command.likelihood(), severity),
                tables.version(),
                command.rationale(),
                command.whyNotLower(),
                command.riskBenefit());
    }
}
