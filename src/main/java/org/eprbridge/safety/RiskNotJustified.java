package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;

/** A residual rating of 2 or 3 is acceptable only for a reason that is written down. */
public final class RiskNotJustified extends Refusal implements Remedy.Known {

    private final HazardRecord hazard;
    private final int rating;
    private final Missing missing;

    public RiskNotJustified(HazardRecord hazard, int rating, Missing missing) {
        super(hazard.id() + " lacks " + missing);
        this.hazard = hazard;
        this.rating = rating;
        this.missing = missing;
    }

    @Override
    public String sentence(Telling telling) {
        return switch (missing) {
            case WHY_NOT_LOWER ->
                rating == 3
                        ? "Hazard %s has a residual risk of 3: say why it is impractical to reduce it further."
                                .formatted(hazard.words())
                        : "Hazard %s has a residual risk of %d: give a short reason why it is not reduced further."
                                .formatted(hazard.words(), rating);
            case RISK_BENEFIT ->
                "Hazard %s has a residual risk of %d: weigh what the change brings against that risk."
                        .formatted(hazard.words(), rating);
        };
    }

    @Override
    public Remedy remedy() {
        return new Remedy.OfHazard(hazard.id(), Remedy.HazardDeed.ASSESS_RESIDUAL);
    }

    /** What is not written down. */
    public enum Missing {
        WHY_NOT_LOWER,
        RISK_BENEFIT
    }
}
