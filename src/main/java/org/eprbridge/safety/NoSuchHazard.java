package org.eprbridge.safety;

import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;

/** The review does not know this hazard. */
public final class NoSuchHazard extends Refusal {

    private final ReviewId review;
    private final HazardId hazard;

    public NoSuchHazard(ReviewId review, HazardId hazard) {
        super(Kind.NOT_FOUND, review + " has no hazard " + hazard);
        this.review = review;
        this.hazard = hazard;
    }

    @Override
    public String sentence(Telling telling) {
        return "There is no hazard %s in %s.".formatted(hazard, review);
    }
}
