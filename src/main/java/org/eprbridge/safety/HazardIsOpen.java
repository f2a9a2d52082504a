package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;

/** Only what was closed or handed over can be reopened. */
public final class HazardIsOpen extends Refusal {

    private final String hazard;

    public HazardIsOpen(String hazard) {
        super(hazard + " is open");
        this.hazard = hazard;
    }

    @Override
    public String sentence(Telling telling) {
        return "Hazard %s is open already.".formatted(hazard);
    }
}
