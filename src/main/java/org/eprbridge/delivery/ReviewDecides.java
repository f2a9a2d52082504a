package org.eprbridge.delivery;

import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;

/** Once somebody saw an impact, only the safety review can say that the change is safe. */
public final class ReviewDecides extends Refusal {

    private final ChangeId change;
    private final ReviewId review;

    public ReviewDecides(ChangeId change, ReviewId review) {
        super(review + " decides on " + change);
        this.change = change;
        this.review = review;
    }

    @Override
    public String sentence(Telling telling) {
        return "An impact on safety was seen in %s, so the clinical safety officer decides in %s."
                .formatted(change, review);
    }
}
