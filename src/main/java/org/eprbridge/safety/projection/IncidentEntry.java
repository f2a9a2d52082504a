package org.eprbridge.safety.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.people.Directory;
import org.eprbridge.safety.IncidentEvent.IncidentReported;
import org.eprbridge.safety.IncidentList;
import org.eprbridge.safety.IncidentState;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One line of the incident log.
 *
 * @param date as text, so that it sorts by day on every machine
 * @param words all that people search in, in lower case
 * @param told which fact of the review was the last one that this line heard
 */
@Document("incident_list")
record IncidentEntry(
        @Id String incident,
        String review,
        String change,
        String title,
        String reference,
        String date,
        String summary,
        IncidentState state,
        @Nullable String hazard,
        String reason,
        String reportedBy,
        Instant reportedAt,
        String words,
        long told) {

    static IncidentEntry of(IncidentReported reported, String title, PersonId by, Instant at, long fact) {
        var hazard = reported.hazard();
        return new IncidentEntry(
                reported.incident().value(),
                reported.review().value(),
                reported.change().value(),
                title,
                reported.reference(),
                reported.date().toString(),
                reported.summary(),
                hazard == null ? IncidentState.TO_EXPLAIN : IncidentState.LINKED,
                hazard == null ? null : hazard.value(),
                "",
                by.value(),
                at,
                String.join(
                                " ",
                                reported.incident().value(),
                                reported.change().value(),
                                title,
                                reported.reference(),
                                reported.summary())
                        .toLowerCase(Locale.UK),
                fact);
    }

    boolean knows(long fact) {
        return told >= fact;
    }

    IncidentEntry linkedTo(HazardId to, long fact) {
        return now(IncidentState.LINKED, to.value(), "", fact);
    }

    IncidentEntry setAside(String why, long fact) {
        return now(IncidentState.SET_ASIDE, null, why, fact);
    }

    private IncidentEntry now(IncidentState now, @Nullable String came, String why, long fact) {
        return new IncidentEntry(
                incident,
                review,
                change,
                title,
                reference,
                date,
                summary,
                now,
                came,
                why,
                reportedBy,
                reportedAt,
                words,
                fact);
    }

    IncidentList.Card toCard(Directory directory) {
        return new IncidentList.Card(
                new IncidentId(incident),
                new ReviewId(review),
                new ChangeId(change),
                title,
                reference,
                LocalDate.parse(date),
                summary,
                state,
                hazard == null ? null : new HazardId(hazard),
                reason,
                directory.nameOf(new PersonId(reportedBy)),
                reportedAt);
    }

    /** The title of a reviewed change, remembered until something goes wrong with it. */
    @Document("incident_titles")
    record Title(@Id String review, String title) {}
}
