package org.eprbridge.safety.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.safety.HazardEvent;
import org.eprbridge.safety.HazardIsNotOpen;
import org.eprbridge.safety.HazardRecord;
import org.eprbridge.safety.HazardRecord.Control;
import org.eprbridge.safety.NoSuchControl;
import org.eprbridge.safety.SafetyReviewEvent.SignOffBecameStale;

/** What all parts of a review share that keep hazards: each order leaves one fact, and each fact takes a signature away. */
abstract class Keeping {

    final ReviewSoFar review;

    Keeping(ReviewSoFar review) {
        this.review = review;
    }

    final void edit(HazardEvent fact, String edit) {
        boolean signed = review.signed();
        apply(fact);
        if (signed) {
            apply(new SignOffBecameStale(fact.review(), review.change(), edit));
        }
    }

    final HazardRecord open(HazardId id) {
        var hazard = review.hazard(id);
        if (!hazard.workedOn()) {
            throw new HazardIsNotOpen(hazard.words(), hazard.status());
        }
        return hazard;
    }

    static Control control(HazardRecord hazard, ControlId id) {
        return hazard.controls().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchControl(hazard.id(), id));
    }
}
