package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;

/** A refusal asks for something to be put right; another officer does not sign past it. */
public final class NothingChangedSinceRefusal extends Refusal implements Remedy.Known {

    private final ReviewId review;
    private final String reason;

    public NothingChangedSinceRefusal(ReviewId review, String reason) {
        super(review + " was refused and nothing has changed since");
        this.review = review;
        this.reason = reason;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s was refused: \"%s\" Nothing has changed since. Put it right in the hazards first."
                .formatted(review, reason);
    }

    @Override
    public Remedy remedy() {
        return Remedy.OfReview.READ_HAZARDS;
    }
}
