package org.eprbridge.safety;

import java.time.LocalDate;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.ReviewId;
import org.jspecify.annotations.Nullable;

/** What can happen to a review after its change went live. */
public sealed interface IncidentEvent extends SafetyReviewEvent {

    IncidentId incident();

    /** @param hazard the one that came true, open again from here on; null while nobody knows */
    @EventName("incident-reported")
    record IncidentReported(
            ReviewId review,
            ChangeId change,
            IncidentId incident,
            String reference,
            LocalDate date,
            String summary,
            @Nullable HazardId hazard)
            implements IncidentEvent {}

    @EventName("incident-linked")
    record IncidentLinked(ReviewId review, IncidentId incident, HazardId hazard) implements IncidentEvent {}

    @EventName("incident-set-aside")
    record IncidentSetAside(ReviewId review, IncidentId incident, String reason) implements IncidentEvent {}
}
