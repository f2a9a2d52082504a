package org.eprbridge.delivery.automation;

import static org.eprbridge.delivery.automation.People.BUILDER;
import static org.eprbridge.delivery.automation.People.WORDS;

import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.EvidenceId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.ControlCommand.EditControl;
import org.eprbridge.safety.ControlCommand.GiveEvidence;
import org.eprbridge.safety.ControlCommand.WithdrawControl;
import org.eprbridge.safety.ControlCommand.WithdrawEvidence;
import org.eprbridge.safety.ControlDescription;
import org.eprbridge.safety.ControlType;
import org.eprbridge.safety.Evidence;
import org.eprbridge.safety.HazardCommand;
import org.eprbridge.safety.HazardCommand.AddControl;
import org.eprbridge.safety.NewHazard;
import org.eprbridge.safety.Proof;

/** What the crowd does with the controls of a hazard and with what shows that they work. */
record ControlsInStories(SmallHouse house, People people) {

    void work(ReviewId review, HazardId hazard) {
        var control = new ControlId("CTL-" + people.chance().nextInt(2));
        switch (people.chance().nextInt(9)) {
            case 0, 1 -> tell(new AddControl(review, hazard, control, described()));
            case 2 -> tell(new EditControl(review, hazard, control, described()));
            case 3 -> tell(new WithdrawControl(review, hazard, control, WORDS));
            case 4 -> tell(new WithdrawEvidence(review, hazard, control, evidence(people.pick(Proof.values())), WORDS));
            default -> {
                for (var proof : Proof.values()) {
                    tell(new GiveEvidence(
                            review, hazard, control, evidence(proof), new Evidence(proof, WORDS, "", null)));
                }
            }
        }
    }

    private void tell(HazardCommand command) {
        house.attempt(people.mostly(BUILDER), command);
    }

    /** Now and then without an answer to a question that has to be answered before anybody signs. */
    private ControlDescription described() {
        return new ControlDescription(
                ControlType.DESIGN,
                people.pick(WORDS, "In other words."),
                BUILDER.person(),
                people.oneIn(6) ? NewHazard.NOT_ANSWERED : NewHazard.NO,
                null);
    }

    private static EvidenceId evidence(Proof proof) {
        return new EvidenceId("EV-" + proof.ordinal());
    }
}
