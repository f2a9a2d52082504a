package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;

/** An impact was seen, so there is a hazard to be written down before anybody signs. */
public final class NoHazardYet extends Refusal implements Remedy.Known {

    private final ReviewId review;

    public NoHazardYet(ReviewId review) {
        super(review + " has no hazard");
        this.review = review;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s names no hazard yet. Add at least one and assess it.".formatted(review);
    }

    @Override
    public Remedy remedy() {
        return Remedy.OfReview.ADD_HAZARD;
    }
}
