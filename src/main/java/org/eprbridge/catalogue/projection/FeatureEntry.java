package org.eprbridge.catalogue.projection;

import java.time.Instant;
import java.util.Locale;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeatureList.Card;
import org.eprbridge.kernel.FeatureId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One line of the catalogue.
 *
 * @param nameKey the name as it is compared and sorted
 * @param words everything that a search looks through, in lower case
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
        @Nullable Long told) {

    static FeatureEntry of(FeatureId feature, FeatureDescription description, Instant at, long fact) {
        return new FeatureEntry(
                feature.value(),
                description.name(),
                key(description.name()),
                description.summary(),
                description.where(),
                description.audience(),
                key(String.join(
                        " ",
                        feature.value(),
                        description.name(),
                        description.summary(),
                        description.where(),
                        description.audience())),
                at,
                fact);
    }

    static String key(String text) {
        return text.strip().toLowerCase(Locale.UK);
    }

    Card toCard() {
        return new Card(new FeatureId(feature), name, summary, where, audience);
    }
}
