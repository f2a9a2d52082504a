package org.eprbridge.safety;

import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.Refusal;

/** A hazard that came true is not explained away; it is judged anew. */
public final class IncidentAlreadyLinked extends Refusal {

    private final IncidentId incident;
    private final HazardId hazard;

    public IncidentAlreadyLinked(IncidentId incident, HazardId hazard) {
        super(incident + " is linked to " + hazard);
        this.incident = incident;
        this.hazard = hazard;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s is linked to %s, so the change had a part in it. Assess the residual risk of %s again instead."
                .formatted(incident, hazard, hazard);
    }
}
