package org.eprbridge.safety;

import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.Refusal;

/** Every hazard is judged twice, before and after its controls, before anybody signs. */
public final class HazardNotAssessed extends Refusal implements Remedy.Known {

    private final HazardId hazard;
    private final String name;
    private final Phase missing;

    public HazardNotAssessed(HazardId hazard, String name, Phase missing) {
        super(hazard + " has no " + missing + " assessment");
        this.hazard = hazard;
        this.name = name;
        this.missing = missing;
    }

    @Override
    public String sentence(Telling telling) {
        return "Hazard %s (%s) has no assessment of its %s risk. Assess it first."
                .formatted(hazard, name, missing == Phase.INITIAL ? "initial" : "residual");
    }

    @Override
    public Remedy remedy() {
        return new Remedy.OfHazard(
                hazard,
                switch (missing) {
                    case INITIAL -> Remedy.HazardDeed.ASSESS_INITIAL;
                    case RESIDUAL -> Remedy.HazardDeed.ASSESS_RESIDUAL;
                });
    }
}
