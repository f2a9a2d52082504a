package org.eprbridge.delivery;

import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;

/** What is in use without clinical authority is not finished, whatever the team has done. */
public final class MustBeTakenBack extends Refusal {

    private final ChangeId change;
    private final ReviewId review;

    public MustBeTakenBack(ChangeId change, ReviewId review) {
        super(change + " is flagged for rollback");
        this.change = change;
        this.review = review;
    }

    @Override
    public String sentence(Telling telling) {
        return ("%s is in use without clinical authority, so it cannot be closed. Take it out of use and record that,"
                        + " or have %s signed again: then it may stay in use and can be closed.")
                .formatted(change, review);
    }
}
