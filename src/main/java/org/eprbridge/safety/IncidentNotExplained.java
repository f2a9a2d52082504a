package org.eprbridge.safety;

import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.Refusal;

/** Nobody signs again before it is known what an incident has to do with the change. */
public final class IncidentNotExplained extends Refusal implements Remedy.Known {

    private final IncidentId incident;
    private final String reference;

    public IncidentNotExplained(IncidentId incident, String reference) {
        super(incident + " names no hazard");
        this.incident = incident;
        this.reference = reference;
    }

    @Override
    public String sentence(Telling telling) {
        return ("Incident %s (%s) names no hazard yet. Say which hazard came true, add it if it is a new one, or say why"
                        + " the change had no part in it.")
                .formatted(incident, reference);
    }

    @Override
    public Remedy remedy() {
        return new Remedy.OfIncident(incident);
    }
}
