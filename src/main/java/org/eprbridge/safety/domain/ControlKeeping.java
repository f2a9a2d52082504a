package org.eprbridge.safety.domain;

import org.axonframework.commandhandling.CommandHandler;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.safety.ControlCommand.EditControl;
import org.eprbridge.safety.ControlCommand.GiveEvidence;
import org.eprbridge.safety.ControlCommand.WithdrawControl;
import org.eprbridge.safety.ControlCommand.WithdrawEvidence;
import org.eprbridge.safety.ControlDescription;
import org.eprbridge.safety.ControlEvent.ControlEdited;
import org.eprbridge.safety.ControlEvent.ControlWithdrawn;
import org.eprbridge.safety.ControlEvent.EvidenceGiven;
import org.eprbridge.safety.ControlEvent.EvidenceWithdrawn;
import org.eprbridge.safety.EvidenceLink;
import org.eprbridge.safety.HazardCommand.AddControl;
import org.eprbridge.safety.HazardEvent.ControlAdded;
import org.eprbridge.safety.NoSuchEvidence;

/** Writes down what makes hazards safer, and what shows that it does. */
class ControlKeeping extends Keeping {

    ControlKeeping(ReviewSoFar review) {
        super(review);
    }

    @CommandHandler
    void handle(AddControl command) {
        var hazard = open(command.hazard());
        mustMakeAnotherHazard(command.hazard(), command.description());
        boolean known = hazard.controls().stream().anyMatch(it -> it.id().equals(command.control()));
        if (!known) {
            edit(
                    new ControlAdded(command.review(), command.hazard(), command.control(), command.description()),
                    "A control was added to hazard %s.".formatted(hazard.words()));
        }
    }

    @CommandHandler
    void handle(EditControl command) {
        var hazard = open(command.hazard());
        var control = control(hazard, command.control());
        mustMakeAnotherHazard(command.hazard(), command.description());
        if (!control.description().equals(command.description())) {
            edit(
                    new ControlEdited(command.review(), command.hazard(), command.control(), command.description()),
                    "A control of hazard %s was changed.".formatted(hazard.words()));
        }
    }

    @CommandHandler
    void handle(WithdrawControl command) {
        var hazard = open(command.hazard());
        var control = control(hazard, command.control());
        edit(
                new ControlWithdrawn(command.review(), command.hazard(), control.id(), command.reason()),
                "A control of hazard %s was taken away.".formatted(hazard.words()));
    }

    @CommandHandler
    void handle(GiveEvidence command) {
        var hazard = open(command.hazard());
        var control = control(hazard, command.control());
        EvidenceLink.mustBeSafe(command.what().link());
        boolean known = control.evidence().stream().anyMatch(it -> it.id().equals(command.evidence()));
        if (!known) {
            edit(
                    new EvidenceGiven(
                            command.review(), command.hazard(), control.id(), command.evidence(), command.what()),
                    "Evidence was given for a control of hazard %s.".formatted(hazard.words()));
        }
    }

    @CommandHandler
    void handle(WithdrawEvidence command) {
        var hazard = open(command.hazard());
        var control = control(hazard, command.control());
        if (control.evidence().stream().noneMatch(it -> it.id().equals(command.evidence()))) {
            throw new NoSuchEvidence(control.id(), command.evidence());
        }
        edit(
                new EvidenceWithdrawn(
                        command.review(), command.hazard(), control.id(), command.evidence(), command.reason()),
                "Evidence for a control of hazard %s was taken away.".formatted(hazard.words()));
    }

    private void mustMakeAnotherHazard(HazardId hazard, ControlDescription description) {
        var made = description.madeHazard();
        if (made == null) {
            return;
        }
        if (made.equals(hazard)) {
            throw new Misshapen("madeHazard", "A control cannot make the hazard that it is there for.");
        }
        review.hazard(made);
    }
}
