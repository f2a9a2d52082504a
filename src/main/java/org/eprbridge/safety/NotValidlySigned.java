package org.eprbridge.safety;

import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;

/** The gate's last word: at the moment of release the signature is asked for again, in the review itself. */
public final class NotValidlySigned extends Refusal {

    private final ReviewId review;
    private final ChangeId change;
    private final Why why;

    public NotValidlySigned(ReviewId review, ChangeId change, Why why) {
        super(review + " does not release " + change + ": " + why);
        this.review = review;
        this.change = change;
        this.why = why;
    }

    @Override
    public String sentence(Telling telling) {
        return switch (why) {
            case NO_REVIEW -> "There is no safety review for %s yet. Try again in a moment.".formatted(change);
            case NOT_SIGNED ->
                "%s is not signed, so %s cannot go live. Ask the clinical safety officer to sign it."
                        .formatted(review, change);
            case OTHER_CHANGE -> "%s reviews another change, so it cannot release %s.".formatted(review, change);
            case SCOPE_GREW ->
                "%s was signed before another idea joined %s. Ask the clinical safety officer to sign again."
                        .formatted(review, change);
            case RECORD_CHANGED ->
                "The record of %s is not what was signed. Ask the clinical safety officer to read and sign it again."
                        .formatted(review);
            case SIGNER_NOT_NOMINATED ->
                "Whoever signed %s is no longer nominated as a clinical safety officer. Ask another one to sign."
                        .formatted(review);
            case SIGNER_NOT_REGISTERED ->
                "The professional registration of whoever signed %s has run out. Ask the board to renew it, or another clinical safety officer to sign."
                        .formatted(review);
            case SIGNER_TOOK_PART ->
                "Whoever signed %s has since worked on %s. Ask another clinical safety officer to sign."
                        .formatted(review, change);
        };
    }

    /** What the signature lacks. */
    public enum Why {
        NO_REVIEW,
        NOT_SIGNED,
        OTHER_CHANGE,
        SCOPE_GREW,
        RECORD_CHANGED,
        SIGNER_TOOK_PART,
        SIGNER_NOT_NOMINATED,
        SIGNER_NOT_REGISTERED
    }
}
