package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;

/** Hazards are looked for in normal use and in faults, so each says where it belongs. */
public final class ConditionNotSaid extends Refusal {

    private final String hazard;

    public ConditionNotSaid(String hazard) {
        super(hazard + " does not say when it arises");
        this.hazard = hazard;
    }

    @Override
    public String sentence(Telling telling) {
        return "Hazard %s does not say whether it arises in normal use or in a fault. Edit it and say so."
                .formatted(hazard);
    }
}
