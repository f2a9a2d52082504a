package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;

/** Hazards are looked for in normal use and in faults, so each says where it belongs. */
public final class ConditionNotSaid extends Refusal implements Remedy.Known {

    private final HazardRecord hazard;

    public ConditionNotSaid(HazardRecord hazard) {
        super(hazard.id() + " does not say when it arises");
        this.hazard = hazard;
    }

    @Override
    public String sentence(Telling telling) {
        return "Hazard %s does not say whether it arises in normal use or in a fault. Edit it and say so."
                .formatted(hazard.words());
    }

    @Override
    public Remedy remedy() {
        return new Remedy.OfHazard(hazard.id(), Remedy.HazardDeed.EDIT);
    }
}
