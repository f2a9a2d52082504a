package org.eprbridge.safety;

import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.Refusal;

/** A hazard that came true is judged with that knowledge before anybody signs again. */
public final class ReopenedByIncident extends Refusal implements Remedy.Known {

    private final HazardId hazard;
    private final IncidentId incident;
    private final String reference;

    public ReopenedByIncident(HazardId hazard, IncidentId incident, String reference) {
        super(hazard + " was reopened by " + incident);
        this.hazard = hazard;
        this.incident = incident;
        this.reference = reference;
    }

    @Override
    public String sentence(Telling telling) {
        return "Hazard %s came true in incident %s (%s). Assess its residual risk again with that in mind."
                .formatted(hazard, incident, reference);
    }

    @Override
    public Remedy remedy() {
        return new Remedy.OfHazard(hazard, Remedy.HazardDeed.ASSESS_RESIDUAL);
    }
}
