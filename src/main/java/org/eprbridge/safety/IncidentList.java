package org.eprbridge.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.Query;
import org.eprbridge.kernel.ReviewId;
import org.jspecify.annotations.Nullable;

/** The incident log: everything that went wrong where a live change is used. */
public interface IncidentList {

    /**
     * @param change only what this change had a part in; null for all
     * @param hazard only where this hazard came true; null for all
     * @param states any of these; empty for all
     * @param q words in reference, summary or title of the change; empty for all
     */
    @AllowedFor
    record Find(
            @Nullable ChangeId change, @Nullable HazardId hazard, Set<IncidentState> states, String q, PageRequest page)
            implements Query<Page<Card>> {}

    @AllowedFor
    record Of(IncidentId incident) implements Query<Optional<Card>> {}

    /**
     * @param title of the change
     * @param hazard the one that came true; null while nobody knows, or when the change had no part in it
     * @param reason why the change had no part in it; empty otherwise
     * @param reportedBy the name of whoever reported it here
     */
    record Card(
            IncidentId incident,
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
            Instant reportedAt) {}
}
