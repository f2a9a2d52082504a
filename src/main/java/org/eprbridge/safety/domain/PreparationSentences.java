package org.eprbridge.safety.domain;

import org.eprbridge.safety.PreparationEvent;
import org.eprbridge.safety.PreparationEvent.ReviewPathChosen;
import org.eprbridge.safety.PreparationEvent.ReviewScopeDescribed;
import org.eprbridge.safety.PreparationEvent.WorkshopRecorded;
import org.eprbridge.safety.ReviewPath;

/** How a review was prepared, told in sentences. */
final class PreparationSentences {

    private PreparationSentences() {}

    static String sentence(PreparationEvent event, String who) {
        return switch (event) {
            case ReviewScopeDescribed _ -> who + " described scope and intended use.";
            case ReviewPathChosen chosen ->
                "%s chose the %s path.".formatted(who, chosen.path() == ReviewPath.SHORT ? "short" : "full");
            case WorkshopRecorded recorded ->
                "%s recorded a workshop of %d people."
                        .formatted(who, recorded.workshop().attendees().size());
        };
    }

    static String details(PreparationEvent event) {
        return switch (event) {
            case ReviewScopeDescribed described -> described.scope().intendedUse();
            case ReviewPathChosen chosen -> chosen.reason();
            case WorkshopRecorded recorded -> recorded.workshop().summary();
        };
    }
}
