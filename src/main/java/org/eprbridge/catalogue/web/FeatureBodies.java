package org.eprbridge.catalogue.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.catalogue.FeatureState;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Directory;
import org.jspecify.annotations.Nullable;

/** What programs send and get about features. */
final class FeatureBodies {

    private FeatureBodies() {}

    /** @param clientId chosen by the program; sending it again makes no second feature */
    record NewFeature(
            @Nullable String clientId,
            @Nullable String name,
            @Nullable String summary,
            @Nullable String where,
            @Nullable String audience,
            @Nullable String howTo) {

        FeatureDescription description() {
            return new FeatureDescription(name, summary, where, audience, howTo);
        }
    }

    /** @param version as it was read; refused when somebody else was faster */
    record EditedFeature(
            @Nullable String name,
            @Nullable String summary,
            @Nullable String where,
            @Nullable String audience,
            @Nullable String howTo,
            @Nullable Long version) {

        FeatureDescription description() {
            return new FeatureDescription(name, summary, where, audience, howTo);
        }

        long knownVersion() {
            if (version == null) {
                throw new Misshapen("version", "Send the version that you read, so that nobody's words are lost.");
            }
            return version;
        }
    }

    /** @param insteadOfIt what to use instead of a retired or merged one */
    record FeatureLine(
            String id,
            String name,
            String summary,
            String where,
            String audience,
            FeatureState state,
            @Nullable String owner,
            List<String> available,
            List<String> synonyms,
            @Nullable LocalDate reviewDue,
            @Nullable String insteadOfIt,
            boolean hardToFind) {

        static FeatureLine of(FeatureList.Card card) {
            return new FeatureLine(
                    card.feature().value(),
                    card.name(),
                    card.summary(),
                    card.where(),
                    card.audience(),
                    card.state(),
                    card.owner() == null ? null : card.owner().value(),
                    card.available(),
                    card.synonyms(),
                    card.reviewDue(),
                    card.insteadOfIt() == null ? null : card.insteadOfIt().value(),
                    card.hardToFind());
        }
    }

    /** One feature in full. */
    record WholeFeature(
            String id,
            String name,
            String summary,
            String where,
            String audience,
            String howTo,
            long version,
            Editor addedBy,
            Instant addedAt,
            Editor lastEditedBy,
            Instant lastEditedAt,
            FeatureState state,
            @Nullable Editor owner,
            List<String> available,
            String link,
            List<KeepingBodies.Synonym> synonyms,
            @Nullable LocalDate reviewDue,
            List<KeepingBodies.Reviewed> reviews,
            KeepingBodies.@Nullable Retired retired,
            KeepingBodies.@Nullable Merged merged,
            List<String> tookOver,
            KeepingBodies.Feedback feedback) {

        static WholeFeature of(FeaturePage.View view, Directory directory, FeatureId survivor) {
            var description = view.description();
            return new WholeFeature(
                    view.feature().value(),
                    description.name(),
                    description.summary(),
                    description.where(),
                    description.audience(),
                    description.howTo(),
                    view.version(),
                    Editor.of(view.addedBy(), directory),
                    view.addedAt(),
                    Editor.of(view.lastEditedBy(), directory),
                    view.lastEditedAt(),
                    view.state(),
                    KeepingBodies.editor(view.owner(), directory),
                    view.available(),
                    view.link(),
                    view.synonyms().stream()
                            .map(each -> KeepingBodies.Synonym.of(each, directory))
                            .toList(),
                    view.reviews().due(),
                    view.reviews().history().stream()
                            .map(each -> KeepingBodies.Reviewed.of(each, directory))
                            .toList(),
                    KeepingBodies.Retired.of(view.retirement(), directory),
                    merged(view.merge(), directory, survivor),
                    view.tookOver().stream().map(FeatureId::value).toList(),
                    KeepingBodies.Feedback.of(view.feedback(), directory));
        }

        private static KeepingBodies.@Nullable Merged merged(
                FeaturePage.@Nullable Merge merge, Directory directory, FeatureId survivor) {
            return merge == null
                    ? null
                    : new KeepingBodies.Merged(
                            merge.into().value(), survivor.value(), Editor.of(merge.by(), directory), merge.at());
        }
    }

    record Editor(String id, String name) {

        static Editor of(PersonId person, Directory directory) {
            return new Editor(person.value(), directory.nameOf(person));
        }
    }

    /**
     * What an import brought, or would bring.
     *
     * @param imported how many features are new because of it; 0 after a dry run
     * @param created how many lines are new
     * @param items the new ones; empty after a dry run
     */
    record Imported(int imported, int created, int changed, int unchanged, List<ImportedFeature> items) {}

    record ImportedFeature(String id, String name) {}
}
