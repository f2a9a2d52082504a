package org.eprbridge.safety;

import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.Refusal;

/** A residual risk of 4 or 5 never goes live. */
public final class ResidualRiskTooHigh extends Refusal implements Remedy.Known {

    private final HazardId hazard;
    private final String name;
    private final int rating;

    public ResidualRiskTooHigh(HazardId hazard, String name, int rating) {
        super(hazard + " has a residual risk of " + rating);
        this.hazard = hazard;
        this.name = name;
        this.rating = rating;
    }

    @Override
    public String sentence(Telling telling) {
        return "Hazard %s (%s) has a residual risk of %d: %s Add controls and assess the residual risk again."
                .formatted(hazard, name, rating, RiskMatrix.meaning(rating));
    }

    @Override
    public Remedy remedy() {
        return new Remedy.OfHazard(hazard, Remedy.HazardDeed.ADD_CONTROL);
    }
}
