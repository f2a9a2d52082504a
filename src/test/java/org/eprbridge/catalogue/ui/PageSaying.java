package org.eprbridge.catalogue.ui;

import java.util.List;
import java.util.Optional;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.catalogue.FeaturePage.Feedback;
import org.eprbridge.catalogue.FeaturePage.Merge;
import org.eprbridge.catalogue.FeaturePage.Retirement;
import org.eprbridge.catalogue.FeaturePage.Synonym;
import org.eprbridge.catalogue.FeatureState;
import org.jspecify.annotations.Nullable;

/** A feature's page that says one thing more than the plain one. */
record PageSaying(
        FeaturePage.View plain,
        List<Synonym> synonyms,
        @Nullable Retirement retirement,
        @Nullable Merge merge,
        Feedback feedback,
        boolean keeps) {

    static PageSaying of(FeaturePage.View plain) {
        return new PageSaying(plain, List.of(), null, null, plain.feedback(), false);
    }

    PageSaying words(Synonym... words) {
        return new PageSaying(plain, List.of(words), retirement, merge, feedback, keeps);
    }

    PageSaying retired(Retirement end) {
        return new PageSaying(plain, synonyms, end, merge, feedback, keeps);
    }

    PageSaying merged(Merge end) {
        return new PageSaying(plain, synonyms, retirement, end, feedback, keeps);
    }

    PageSaying feedback(Feedback said) {
        return new PageSaying(plain, synonyms, retirement, merge, said, keeps);
    }

    PageSaying keeping() {
        return new PageSaying(plain, synonyms, retirement, merge, feedback, true);
    }

    Optional<FeaturePage.View> made() {
        return Optional.of(new FeaturePage.View(
                plain.feature(),
                plain.description(),
                plain.version(),
                plain.addedBy(),
                plain.addedAt(),
                plain.lastEditedBy(),
                plain.lastEditedAt(),
                state(),
                null,
                List.of(),
                "",
                synonyms,
                plain.reviews(),
                retirement,
                merge,
                List.of(),
                feedback,
                keeps));
    }

    private FeatureState state() {
        if (merge != null) {
            return FeatureState.MERGED;
        }
        return retirement == null ? FeatureState.IN_USE : FeatureState.RETIRED;
    }
}
