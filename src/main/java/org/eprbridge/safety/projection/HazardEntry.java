package org.eprbridge.safety.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.people.Directory;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.HazardDescription;
import org.eprbridge.safety.HazardEvent;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.HazardList;
import org.eprbridge.safety.HazardRecord;
import org.eprbridge.safety.HazardStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One hazard as the lists of the organisation show it.
 *
 * @param name in lower case, to sort by
 * @param controls how many
 * @param owners of its controls
 * @param incidents in which it came true
 * @param words all that people search in, in lower case
 * @param told which fact of the review was the last one that this line heard
 */
@Document("hazard_list")
record HazardEntry(
        @Id String hazard,
        String review,
        String change,
        String title,
        String name,
        HazardStatus status,
        Condition condition,
        int initial,
        int residual,
        int controls,
        List<String> owners,
        List<String> incidents,
        Instant addedAt,
        Instant changedAt,
        String words,
        long told) {

    static HazardEntry of(HazardAdded added, Reviewed reviewed, Instant at, long fact) {
        return of(HazardRecord.of(added), reviewed, List.of(), at, at, fact);
    }

    boolean knows(long fact) {
        return told >= fact;
    }

    HazardEntry saying(HazardRecord content, Instant at, long fact) {
        return of(content, new Reviewed(review, change, title), incidents, addedAt, at, fact);
    }

    HazardEntry cameTrueIn(IncidentId incident, Instant at, long fact) {
        var more = new ArrayList<>(incidents);
        if (!more.contains(incident.value())) {
            more.add(incident.value());
        }
        return in(more, at, fact);
    }

    HazardEntry withoutIncident(IncidentId incident, Instant at, long fact) {
        return in(incidents.stream().filter(it -> !it.equals(incident.value())).toList(), at, fact);
    }

    private HazardEntry in(List<String> now, Instant at, long fact) {
        return new HazardEntry(
                hazard, review, change, title, name, status, condition, initial, residual, controls, owners, now,
                addedAt, at, words, fact);
    }

    HazardList.Card toCard(HazardDescription description, Directory directory) {
        return new HazardList.Card(
                new HazardId(hazard),
                new ReviewId(review),
                new ChangeId(change),
                title,
                description,
                status,
                initial,
                residual,
                controls,
                owners.stream()
                        .map(PersonId::new)
                        .map(directory::nameOf)
                        .distinct()
                        .toList(),
                incidents.size(),
                addedAt,
                changedAt);
    }

    private static HazardEntry of(
            HazardRecord content,
            Reviewed reviewed,
            List<String> incidents,
            Instant addedAt,
            Instant changedAt,
            long fact) {
        var said = content.description();
        return new HazardEntry(
                content.id().value(),
                reviewed.review(),
                reviewed.change(),
                reviewed.title(),
                said.name().toLowerCase(Locale.UK),
                content.status(),
                said.condition(),
                rating(content.initial()),
                rating(content.residual()),
                content.controls().size(),
                owners(content),
                incidents,
                addedAt,
                changedAt,
                words(content, reviewed),
                fact);
    }

    private static int rating(HazardRecord.@Nullable Score score) {
        return score == null ? 0 : score.judgement().rating();
    }

    private static List<String> owners(HazardRecord content) {
        return content.controls().stream()
                .map(it -> it.description().owner())
                .filter(Objects::nonNull)
                .map(PersonId::value)
                .distinct()
                .toList();
    }

    private static String words(HazardRecord content, Reviewed reviewed) {
        var said = content.description();
        return Stream.concat(
                        Stream.of(
                                content.id().value(),
                                reviewed.change(),
                                reviewed.title(),
                                said.name(),
                                said.cause(),
                                said.effect(),
                                said.hazard(),
                                said.harm(),
                                said.existingControls()),
                        content.controls().stream()
                                .map(control -> control.description().description()))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.UK);
    }

    /** The hazard itself, to which each fact is added: kept beside the lines, so that those who search read less. */
    @Document("hazard_contents")
    record Content(@Id String hazard, HazardRecord record, long told) {

        Content after(HazardEvent event, PersonId by, long fact) {
            return told >= fact ? this : new Content(hazard, record.after(event, by), fact);
        }
    }

    /** Which change a review looks at. */
    @Document("hazard_reviews")
    record Reviewed(@Id String review, String change, String title) {}
}
