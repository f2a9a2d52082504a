package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;

/** Only a signature that was given can be withdrawn. */
public final class NoSignatureToWithdraw extends Refusal {

    private final ReviewId review;

    public NoSignatureToWithdraw(ReviewId review) {
        super(review + " carries no signature");
        this.review = review;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s carries no signature, so there is nothing to withdraw.".formatted(review);
    }
}
