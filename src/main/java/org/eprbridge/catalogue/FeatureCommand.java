package org.eprbridge.catalogue;

import static org.eprbridge.kernel.Role.CCIO;
import static org.eprbridge.kernel.Role.DEPUTY;
import static org.eprbridge.kernel.Role.DIGITAL_ANALYST;
import static org.eprbridge.kernel.Role.RELEASE_MANAGER;
import static org.eprbridge.kernel.Role.SYSTEM;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.ImportId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Shape;
import org.jspecify.annotations.Nullable;

/** Everything that anybody may ask of the catalogue. */
public sealed interface FeatureCommand {

    /** Somebody describes what the EPR can do. */
    @AllowedFor({CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record AddFeature(@TargetAggregateIdentifier FeatureId feature, FeatureDescription description)
            implements FeatureCommand {}

    /**
     * Somebody corrects a description.
     *
     * @param version the version that they had before them; refused when somebody else was faster
     */
    @AllowedFor({CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record EditFeature(@TargetAggregateIdentifier FeatureId feature, FeatureDescription description, long version)
            implements FeatureCommand {}

    /**
     * A whole list at once: all of it or nothing.
     *
     * @param features new ones
     * @param edits of descriptions that are known
     * @param extras what is said beside the descriptions, of new and known features alike
     * @param ahead the names of features that come with later parts
     * @param part which part of a larger list it is: the first; null for a whole one
     */
    @AllowedFor({CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record ImportFeatures(
            List<AddFeature> features,
            List<EditFeature> edits,
            List<Extra> extras,
            List<Ahead> ahead,
            @Nullable Part part)
            implements FeatureCommand {

        private static final int MOST = 10_000;

        public ImportFeatures {
            features = List.copyOf(features);
            edits = List.copyOf(edits);
            extras = List.copyOf(extras);
            ahead = List.copyOf(ahead);
            int lines = Math.max(features.size() + edits.size(), extras.size());
            if (lines == 0 || lines > MOST) {
                throw new Misshapen("file", "Import between 1 and 10,000 features at a time.");
            }
        }

        /** A whole list. */
        public ImportFeatures(List<AddFeature> features, List<EditFeature> edits, List<Extra> extras) {
            this(features, edits, extras, List.of(), null);
        }

        /** New ones only. */
        public ImportFeatures(List<AddFeature> features) {
            this(features, List.of(), List.of());
        }
    }

    /** A name that a feature of a later part will have: claimed with the first part, so that no later one is refused. */
    record Ahead(String name, FeatureId feature) {}

    /** @param number counted from 1 */
    record Part(ImportId list, int number, int of) {}

    /**
     * The rest of a list whose first part is in. It is not refused any more: what somebody has said of a feature since the
     * first part came later, and stands.
     */
    @AllowedFor({CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record ContinueImport(List<AddFeature> features, List<EditFeature> edits, List<Extra> extras, Part part)
            implements FeatureCommand {

        public ContinueImport {
            features = List.copyOf(features);
            edits = List.copyOf(edits);
            extras = List.copyOf(extras);
        }
    }

    /**
     * What a list says of a feature beside its description. What is empty leaves what is known as it is.
     *
     * @param synonyms are added, none is taken away
     */
    record Extra(
            FeatureId feature,
            List<String> synonyms,
            List<String> places,
            @Nullable PersonId owner,
            @Nullable LocalDate reviewDue,
            String link) {

        public Extra {
            synonyms = List.copyOf(synonyms);
            places = List.copyOf(places);
        }

        public Extra of(FeatureId other) {
            return new Extra(other, synonyms, places, owner, reviewDue, link);
        }

        public boolean saysNothing() {
            return synonyms.isEmpty() && places.isEmpty() && owner == null && reviewDue == null && link.isEmpty();
        }
    }

    /** @param owner who answers for the feature from now on; null for nobody */
    @AllowedFor({CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record AssignFeature(
            @TargetAggregateIdentifier FeatureId feature,
            @Nullable PersonId owner) implements FeatureCommand {}

    /** @param places sites and wards in the words that people use; empty for everywhere */
    @AllowedFor({CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record DescribeAvailability(@TargetAggregateIdentifier FeatureId feature, List<String> places)
            implements FeatureCommand {

        public DescribeAvailability {
            places = Places.of(places);
        }
    }

    /** @param link to a picture or a video that shows it, https only, as {@link Link} checks; empty for none */
    @AllowedFor({CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record LinkFeature(@TargetAggregateIdentifier FeatureId feature, String link) implements FeatureCommand {

        public LinkFeature {
            var shape = new Shape();
            link = shape.optionalText("link", link, Link.LONGEST);
            shape.mustHold();
        }
    }

    /** Another word by which people look for it. */
    @AllowedFor({CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record AddSynonym(@TargetAggregateIdentifier FeatureId feature, String word) implements FeatureCommand {

        public AddSynonym {
            word = Synonyms.word(word);
        }
    }

    @AllowedFor({CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record RemoveSynonym(@TargetAggregateIdentifier FeatureId feature, String word) implements FeatureCommand {

        public RemoveSynonym {
            word = Synonyms.word(word);
        }
    }

    /** Somebody was helped by the feature and had called it something else; the owner decides. */
    @AllowedFor
    record ProposeSynonym(@TargetAggregateIdentifier FeatureId feature, String word, LearntFrom learntFrom)
            implements FeatureCommand {

        public ProposeSynonym {
            word = Synonyms.word(word);
        }
    }

    /** The feature did not help after all: what waits for its owner because of that is taken away. */
    @AllowedFor(SYSTEM)
    record WithdrawProposal(@TargetAggregateIdentifier FeatureId feature, LearntFrom learntFrom)
            implements FeatureCommand {}

    /** Also for the feature's owner, whatever their role. */
    @AllowedFor
    record AcceptSynonym(@TargetAggregateIdentifier FeatureId feature, String word) implements FeatureCommand {

        public AcceptSynonym {
            word = Synonyms.word(word);
        }
    }

    /** Also for the feature's owner, whatever their role. A rejected word is not proposed again. */
    @AllowedFor
    record RejectSynonym(@TargetAggregateIdentifier FeatureId feature, String word) implements FeatureCommand {

        public RejectSynonym {
            word = Synonyms.word(word);
        }
    }

    /** @param due when somebody should look whether the description still holds; null for no date */
    @AllowedFor({CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record PlanReview(
            @TargetAggregateIdentifier FeatureId feature,
            @Nullable LocalDate due) implements FeatureCommand {

        public PlanReview {
            Dates.mustBeThisCentury("due", due);
        }
    }

    /**
     * "It still holds." Also for the feature's owner, whatever their role.
     *
     * @param next when to look again
     * @param note what was found; may be empty
     */
    @AllowedFor
    record ReviewFeature(@TargetAggregateIdentifier FeatureId feature, LocalDate next, String note)
            implements FeatureCommand {

        public ReviewFeature {
            var shape = new Shape();
            next = shape.chosen("next", next, "Say when to look again.");
            note = shape.optionalText("note", note, 1_000);
            shape.mustHold();
            Dates.mustBeThisCentury("next", next);
        }
    }

    /**
     * The EPR can do it no longer.
     *
     * @param on the last day, today at the latest
     * @param successor what to use instead; null for nothing
     * @param sentence what people read who come here
     */
    @AllowedFor({CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record RetireFeature(
            @TargetAggregateIdentifier FeatureId feature,
            LocalDate on,
            @Nullable FeatureId successor,
            String sentence) implements FeatureCommand {

        public RetireFeature {
            var shape = new Shape();
            on = shape.chosen("on", on, "Enter the day on which it was retired.");
            sentence = shape.text("sentence", sentence, 500, "Say in a sentence why it is gone and what to do now.");
            shape.mustHold();
            Dates.mustBeThisCentury("on", on);
        }
    }

    /** It is not retired after all. */
    @AllowedFor({CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record RestoreFeature(@TargetAggregateIdentifier FeatureId feature) implements FeatureCommand {}

    /** Two descriptions are of the same thing: this one keeps its page and its words, and points to the other. */
    @AllowedFor({CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record MergeFeature(@TargetAggregateIdentifier FeatureId feature, FeatureId into) implements FeatureCommand {}

    /** @param from they are two things after all: the one that it was merged into */
    @AllowedFor({CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER})
    record UndoMerge(@TargetAggregateIdentifier FeatureId feature, FeatureId from) implements FeatureCommand {}

    /**
     * "Was this what you needed?" One answer a person; saying it again corrects the first time.
     *
     * @param sentence in their own words; may be empty
     */
    @AllowedFor
    record GiveFeedback(@TargetAggregateIdentifier FeatureId feature, boolean needed, String sentence)
            implements FeatureCommand {

        public GiveFeedback {
            var shape = new Shape();
            sentence = shape.optionalText("sentence", sentence, 500);
            shape.mustHold();
        }
    }
}
