package org.eprbridge.catalogue.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eprbridge.catalogue.FeatureEvent.FeatureReviewed;
import org.eprbridge.catalogue.FeaturePage.Reviewed;
import org.eprbridge.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** When somebody looked whether the description of a feature still holds, and when somebody should look again. */
class ReviewsSoFar {

    private List<Reviewed> history = new ArrayList<>();
    private @Nullable LocalDate due;

    void plan(@Nullable LocalDate day) {
        due = day;
    }

    void review(FeatureReviewed reviewed, PersonId by, Instant at) {
        due = reviewed.next();
        history.add(new Reviewed(by, at, reviewed.next(), reviewed.note()));
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    List<Reviewed> newestFirst() {
        return history.reversed();
    }
}
