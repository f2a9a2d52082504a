package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;

/** The signer is not the submitter, the triager, the builder or the author of a residual score. */
public final class SignerTookPart extends Refusal {

    private final ReviewId review;
    private final Part part;

    public SignerTookPart(ReviewId review, Part part) {
        super("The signer of " + review + " took part: " + part);
        this.review = review;
        this.part = part;
    }

    @Override
    public String sentence(Telling telling) {
        String why = switch (part) {
            case SUBMITTED_TRIAGED_OR_BUILT -> "You submitted, triaged or built what %s reviews";
            case SCORED -> "You assessed a residual risk of %s yourself";
        };
        return why.formatted(review) + ", so another clinical safety officer has to sign.";
    }

    /** What the signer did. */
    public enum Part {
        SUBMITTED_TRIAGED_OR_BUILT,
        SCORED
    }
}
