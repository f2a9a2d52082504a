package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;

/** Nobody signs what they have not seen. */
public final class RecordChangedMeanwhile extends Refusal {

    private final ReviewId review;

    public RecordChangedMeanwhile(ReviewId review) {
        super(review + " is not what the signer saw");
        this.review = review;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s has changed since you opened it. Read it again before you sign.".formatted(review);
    }
}
