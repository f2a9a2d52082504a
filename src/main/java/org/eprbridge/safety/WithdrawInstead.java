package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;

/** A refusal comes before a signature. Afterwards it is a withdrawal, which reaches those who have released on it. */
public final class WithdrawInstead extends Refusal {

    private final ReviewId review;

    public WithdrawInstead(ReviewId review) {
        super(review + " is signed");
        this.review = review;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s is signed already. Withdraw the signature instead.".formatted(review);
    }
}
