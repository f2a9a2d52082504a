package org.eprbridge.safety.web;

import java.time.Instant;
import java.time.LocalDate;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.IncidentList;
import org.eprbridge.safety.IncidentState;
import org.jspecify.annotations.Nullable;

/** What programs send and read about incidents. Whatever may be missing is nullable; messages say what is wrong. */
final class IncidentBodies {

    private IncidentBodies() {}

    /** @param clientId chosen by the program, so that sending twice reports one incident; may be missing */
    record NewIncident(
            @Nullable String clientId,
            @Nullable String change,
            @Nullable String reference,
            @Nullable LocalDate date,
            @Nullable String summary,
            @Nullable String hazard) {}

    record Link(@Nullable String hazard) {}

    record Aside(@Nullable String reason) {}

    record Incident(
            IncidentId id,
            ReviewId review,
            ChangeId change,
            String title,
            String reference,
            LocalDate date,
            String summary,
            IncidentState state,
            @Nullable HazardId hazard,
            String reason,
            String reportedBy,
            Instant reportedAt) {

        static Incident of(IncidentList.Card card) {
            return new Incident(
                    card.incident(),
                    card.review(),
                    card.change(),
                    card.title(),
                    card.reference(),
                    card.date(),
                    card.summary(),
                    card.state(),
                    card.hazard(),
                    card.reason(),
                    card.reportedBy(),
                    card.reportedAt());
        }
    }
}
