package org.eprbridge.safety.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.NotPrepared;
import org.eprbridge.safety.NotPrepared.Missing;
import org.eprbridge.safety.PreparationEvent;
import org.eprbridge.safety.PreparationEvent.ReviewPathChosen;
import org.eprbridge.safety.PreparationEvent.ReviewScopeDescribed;
import org.eprbridge.safety.PreparationEvent.WorkshopRecorded;
import org.eprbridge.safety.ReviewPath;
import org.eprbridge.safety.SystemScope;
import org.eprbridge.safety.Workshop;
import org.jspecify.annotations.Nullable;

/** What a review has said of itself so far, and what it still owes before a signature. */
record Preparation(
        @Nullable SystemScope scope,
        @Nullable ReviewPath path,
        String pathReason,
        @Nullable Workshop workshop) {

    static final Preparation NONE = new Preparation(null, null, "", null);

    Preparation after(PreparationEvent event) {
        return switch (event) {
            case ReviewScopeDescribed described -> new Preparation(described.scope(), path, pathReason, workshop);
            case ReviewPathChosen chosen -> new Preparation(scope, chosen.path(), chosen.reason(), workshop);
            case WorkshopRecorded recorded -> new Preparation(scope, path, pathReason, recorded.workshop());
        };
    }

    /** The same said again: a double click. */
    boolean saysAlready(PreparationEvent event) {
        return after(event).equals(this);
    }

    List<Refusal> inTheWayOfSignature(ReviewId review, IntStream initialRatings) {
        var missing = new ArrayList<Missing>();
        if (scope == null) {
            missing.add(Missing.SCOPE);
        }
        if (path == null) {
            missing.add(Missing.PATH);
        }
        if (path == ReviewPath.SHORT && initialRatings.anyMatch(rating -> rating > ReviewPath.SHORT_UP_TO)) {
            missing.add(Missing.LOW_RISK);
        }
        if (path == ReviewPath.FULL && workshop == null) {
            missing.add(Missing.WORKSHOP);
        }
        return missing.stream().<Refusal>map(it -> new NotPrepared(review, it)).toList();
    }
}
