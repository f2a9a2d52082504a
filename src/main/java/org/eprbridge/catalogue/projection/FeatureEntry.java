package org.eprbridge.catalogue.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeatureList.Card;
import org.eprbridge.catalogue.FeatureList.Row;
import org.eprbridge.catalogue.FeatureState;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One line of the catalogue. What nobody has said yet is null.
 *
 * @param nameKey the name as it is compared and sorted
 * @param words everything that a search looks through beside the synonyms, in lower case
 * @param synonyms as people wrote them
 * @param synonymKeys the same, in lower case
 * @param proposals words that wait for the owner
 * @param reviewDue as 2026-08-06, which sorts as days do
 * @param retired whether it is; @param successor what took its place
 * @param mergedInto where it is described now
 * @param howTo the steps; null on lines from before they were kept, like {@code edits}
 * @param edits how often the description was edited
 * @param told which fact of the feature was the last one that this line heard; null on lines from before that was kept
 */
@Document("features")
record FeatureEntry(
        @Id String feature,
        String name,
        String nameKey,
        String summary,
        String where,
        String audience,
        String words,
        Instant changedAt,
        @Nullable String owner,
        @Nullable List<String> places,
        @Nullable List<String> synonyms,
        @Nullable List<String> synonymKeys,
        @Nullable List<String> proposals,
        @Nullable String reviewDue,
        @Nullable Boolean retired,
        @Nullable String successor,
        @Nullable String mergedInto,
        @Nullable String howTo,
        @Nullable Long edits,
        @Nullable String link,
        @Nullable Long told) {

    static FeatureEntry of(FeatureId feature, FeatureDescription description, Instant at, long fact) {
        return new FeatureEntry(
                feature.value(),
                description.name(),
                key(description.name()),
                description.summary(),
                description.where(),
                description.audience(),
                words(feature, description),
                at,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                description.howTo(),
                0L,
                null,
                fact);
    }

    static String words(FeatureId feature, FeatureDescription description) {
        return key(String.join(
                " ",
                feature.value(),
                description.name(),
                description.summary(),
                description.where(),
                description.audience()));
    }

    static String key(String text) {
        return text.strip().toLowerCase(Locale.UK);
    }

    FeatureState state() {
        return state(retired, mergedInto);
    }

    static FeatureState state(@Nullable Boolean retired, @Nullable String mergedInto) {
        if (mergedInto != null) {
            return FeatureState.MERGED;
        }
        return Boolean.TRUE.equals(retired) ? FeatureState.RETIRED : FeatureState.IN_USE;
    }

    Optional<FeatureId> insteadOfIt() {
        return Optional.ofNullable(mergedInto)
                .or(() -> Optional.ofNullable(successor))
                .map(FeatureId::new);
    }

    private static List<String> known(@Nullable List<String> several) {
        return Objects.requireNonNullElse(several, List.of());
    }

    /** Empty for a line from before all of it was kept. */
    Optional<Row> toRow() {
        return howTo == null || edits == null
                ? Optional.empty()
                : Optional.of(new Row(
                        new FeatureId(feature),
                        new FeatureDescription(name, summary, where, audience, howTo),
                        edits,
                        state(),
                        owner == null ? null : new PersonId(owner),
                        known(places),
                        known(synonyms),
                        reviewDue == null ? null : LocalDate.parse(reviewDue),
                        Objects.requireNonNullElse(link, "")));
    }

    Card toCard() {
        return new Card(
                new FeatureId(feature),
                name,
                summary,
                where,
                audience,
                state(),
                owner == null ? null : new PersonId(owner),
                known(places),
                known(synonyms),
                known(proposals).size(),
                reviewDue == null ? null : LocalDate.parse(reviewDue),
                insteadOfIt().orElse(null),
                false);
    }
}
