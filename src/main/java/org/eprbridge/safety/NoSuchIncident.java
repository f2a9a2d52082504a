package org.eprbridge.safety;

import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;

/** The review does not know this incident. */
public final class NoSuchIncident extends Refusal {

    private final ReviewId review;
    private final IncidentId incident;

    public NoSuchIncident(ReviewId review, IncidentId incident) {
        super(Kind.NOT_FOUND, review + " has no incident " + incident);
        this.review = review;
        this.incident = incident;
    }

    @Override
    public String sentence(Telling telling) {
        return "There is no incident %s in %s.".formatted(incident, review);
    }
}
