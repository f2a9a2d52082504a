package org.eprbridge.delivery.automation;

import java.util.Random;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.EvidenceId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.ControlCommand.GiveEvidence;
import org.eprbridge.safety.ControlCommand.WithdrawControl;
import org.eprbridge.safety.ControlDescription;
import org.eprbridge.safety.ControlType;
import org.eprbridge.safety.Evidence;
import org.eprbridge.safety.Harm;
import org.eprbridge.safety.HazardCommand.AddControl;
import org.eprbridge.safety.HazardCommand.AddHazard;
import org.eprbridge.safety.HazardCommand.AssessHazard;
import org.eprbridge.safety.HazardCommand.CloseHazard;
import org.eprbridge.safety.HazardCommand.ReopenHazard;
import org.eprbridge.safety.HazardDescription;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.NewHazard;
import org.eprbridge.safety.Patients;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.Proof;

/** What the crowd does with hazards: mostly careful, now and then not. */
final class HazardsInStories {

    private static final String WORDS = "Because.";

    private final Random chance;

    HazardsInStories(Random chance) {
        this.chance = chance;
    }

    /** Most often so that somebody could sign. */
    void writtenDownAndJudged(SmallHouse house, ReviewId review) {
        var hazard = new HazardId("HZ-1");
        boolean tamed = chance.nextInt(4) > 0;
        house.attempt(Crowd.BUILDER, new AddHazard(review, hazard, description()));
        house.attempt(Crowd.BUILDER, assessed(review, hazard, Phase.INITIAL, Likelihood.LOW, Harm.DEATH));
        house.attempt(
                Crowd.BUILDER,
                assessed(review, hazard, Phase.RESIDUAL, Likelihood.VERY_LOW, tamed ? Harm.NEGLIGIBLE : Harm.DEATH));
    }

    void work(SmallHouse house, Actor somebody, ReviewId review) {
        switch (chance.nextInt(6)) {
            case 0 -> house.attempt(somebody, new AddHazard(review, hazard(), description()));
            case 1, 2, 3 -> house.attempt(somebody, assessment(review));
            default -> workOnControls(house, somebody, review);
        }
    }

    /** A control, the evidence that it needs, and now and then an end to a hazard or a new beginning. */
    private void workOnControls(SmallHouse house, Actor somebody, ReviewId review) {
        var hazard = hazard();
        var control = new ControlId("CTL-" + chance.nextInt(2));
        switch (chance.nextInt(8)) {
            case 0, 1 -> house.attempt(somebody, new AddControl(review, hazard, control, control()));
            case 2 -> house.attempt(somebody, new WithdrawControl(review, hazard, control, WORDS));
            case 3 -> house.attempt(Crowd.OFFICER, new CloseHazard(review, hazard, WORDS));
            case 4 -> house.attempt(somebody, new ReopenHazard(review, hazard, WORDS));
            default -> {
                for (var proof : Proof.values()) {
                    house.attempt(
                            somebody,
                            new GiveEvidence(
                                    review,
                                    hazard,
                                    control,
                                    new EvidenceId("EV-" + proof.ordinal()),
                                    new Evidence(proof, WORDS, "", null)));
                }
            }
        }
    }

    private AssessHazard assessment(ReviewId review) {
        boolean careful = chance.nextInt(4) > 0;
        return assessed(
                review,
                hazard(),
                pick(Phase.values()),
                careful ? Likelihood.VERY_LOW : pick(Likelihood.values()),
                careful ? Harm.NEGLIGIBLE : pick(Harm.values()));
    }

    /** Mostly with the reasons that a rating of two or three asks for. */
    private AssessHazard assessed(ReviewId review, HazardId hazard, Phase phase, Likelihood likelihood, Harm harm) {
        var reason = chance.nextInt(8) > 0 ? WORDS : "";
        return new AssessHazard(
                review, hazard, phase, likelihood, harm, pick(Patients.values()), WORDS, reason, reason);
    }

    private ControlDescription control() {
        return new ControlDescription(ControlType.DESIGN, WORDS, Crowd.BUILDER.person(), NewHazard.NO, null);
    }

    private HazardId hazard() {
        return new HazardId("HZ-" + (chance.nextInt(5) == 0 ? 2 : 1));
    }

    private static HazardDescription description() {
        return new HazardDescription("Name", "Cause", "Effect", "Hazard", "Harm", Condition.NORMAL, "");
    }

    @SafeVarargs
    private <T> T pick(T... from) {
        return from[chance.nextInt(from.length)];
    }
}
