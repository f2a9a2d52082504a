package org.eprbridge.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Query;
import org.jspecify.annotations.Nullable;

/** One feature: what it does, where it is, how to use it, and who looks after the page. */
public interface FeaturePage {

    @AllowedFor
    record Of(FeatureId feature) implements Query<Optional<View>> {}

    /**
     * @param version hand it back when editing
     * @param owner null when nobody answers for it
     * @param available sites and wards; empty for everywhere
     * @param link to a picture or a video; empty for none
     * @param synonyms in the order in which they came; the rejected ones too
     * @param tookOver features that were merged into this one
     * @param mayKeep whether the person who asks may review it and decide on words
     */
    record View(
            FeatureId feature,
            FeatureDescription description,
            long version,
            PersonId addedBy,
            Instant addedAt,
            PersonId lastEditedBy,
            Instant lastEditedAt,
            FeatureState state,
            @Nullable PersonId owner,
            List<String> available,
            String link,
            List<Synonym> synonyms,
            Reviews reviews,
            @Nullable Retirement retirement,
            @Nullable Merge merge,
            List<FeatureId> tookOver,
            Feedback feedback,
            boolean mayKeep) {}

    /**
     * Another word for the feature.
     *
     * @param by who gave, proposed or merged it
     * @param learntFrom what taught it; null for a word that was given
     * @param mergedFrom the feature with which it came; null for most
     * @param decidedBy who accepted or rejected a learnt one; null until then
     */
    record Synonym(
            String word,
            Standing standing,
            PersonId by,
            Instant at,
            @Nullable LearntFrom learntFrom,
            @Nullable FeatureId mergedFrom,
            @Nullable PersonId decidedBy,
            @Nullable Instant decidedAt) {

        /** Whether people find the feature by it. */
        public boolean counts() {
            return standing == Standing.ACCEPTED;
        }

        /** How far a word has come. A given one is accepted from the start. */
        public enum Standing {
            PROPOSED,
            ACCEPTED,
            REJECTED
        }
    }

    /** @param due null when no date is set; @param history newest first */
    record Reviews(@Nullable LocalDate due, List<Reviewed> history) {}

    record Reviewed(PersonId by, Instant at, LocalDate next, String note) {}

    /** @param successor what to use instead; null for nothing */
    record Retirement(LocalDate on, @Nullable FeatureId successor, String sentence, PersonId by, Instant at) {}

    record Merge(FeatureId into, PersonId by, Instant at) {}

    /**
     * "Was this what you needed?"
     *
     * @param mine what the person who asks answered; null when they did not
     * @param yes how many said yes; null for those who do not look after the page
     * @param no how many said no; null likewise
     * @param sentences what people wrote, newest first; empty for those who do not look after the page
     */
    record Feedback(
            @Nullable Answer mine,
            @Nullable Long yes,
            @Nullable Long no,
            List<Answer> sentences) {}

    record Answer(PersonId by, Instant at, boolean needed, String sentence) {}
}
