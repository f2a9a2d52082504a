package org.eprbridge.safety;

import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;

/** A signature covers a scope, a path and, on the full one, a workshop: without them nobody knows what was looked at. */
public final class NotPrepared extends Refusal implements Remedy.Known {

    private final ReviewId review;
    private final Missing missing;

    public NotPrepared(ReviewId review, Missing missing) {
        super(review + " is not prepared: " + missing);
        this.review = review;
        this.missing = missing;
    }

    public Missing missing() {
        return missing;
    }

    @Override
    public String sentence(Telling telling) {
        return switch (missing) {
            case SCOPE -> "%s does not say yet what is looked at. Describe scope and intended use.".formatted(review);
            case PATH ->
                "Nobody has chosen the path of %s. A clinical safety officer chooses short or full.".formatted(review);
            case LOW_RISK ->
                "%s takes the short path, but an initial risk is above %d. Choose the full path and hold a workshop."
                        .formatted(review, ReviewPath.SHORT_UP_TO);
            case WORKSHOP ->
                "%s takes the full path, and no workshop is recorded. Hold one and record it.".formatted(review);
        };
    }

    @Override
    public Remedy remedy() {
        return switch (missing) {
            case SCOPE -> Remedy.OfReview.DESCRIBE_SCOPE;
            case PATH, LOW_RISK -> Remedy.OfReview.CHOOSE_PATH;
            case WORKSHOP -> Remedy.OfReview.RECORD_WORKSHOP;
        };
    }

    /** What has to be there first. */
    public enum Missing {
        SCOPE,
        PATH,
        LOW_RISK,
        WORKSHOP
    }
}
