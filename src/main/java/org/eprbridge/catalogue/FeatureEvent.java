package org.eprbridge.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to a feature. */
public sealed interface FeatureEvent {

    FeatureId feature();

    @EventName("feature-added")
    record FeatureAdded(FeatureId feature, FeatureDescription description) implements FeatureEvent {}

    @EventName("feature-edited")
    record FeatureEdited(FeatureId feature, FeatureDescription description) implements FeatureEvent {}

    /** @param owner null when nobody answers for it any more */
    @EventName("feature-assigned")
    record FeatureAssigned(FeatureId feature, @Nullable PersonId owner) implements FeatureEvent {}

    /** @param places empty when it is there everywhere */
    @EventName("availability-described")
    record AvailabilityDescribed(FeatureId feature, List<String> places) implements FeatureEvent {}

    /** @param link empty when there is none any more */
    @EventName("feature-linked")
    record FeatureLinked(FeatureId feature, String link) implements FeatureEvent {}

    @EventName("synonym-added")
    record SynonymAdded(FeatureId feature, String word) implements FeatureEvent {}

    @EventName("synonym-removed")
    record SynonymRemoved(FeatureId feature, String word) implements FeatureEvent {}

    @EventName("synonym-proposed")
    record SynonymProposed(FeatureId feature, String word, LearntFrom learntFrom) implements FeatureEvent {}

    @EventName("synonym-accepted")
    record SynonymAccepted(FeatureId feature, String word) implements FeatureEvent {}

    @EventName("synonym-rejected")
    record SynonymRejected(FeatureId feature, String word) implements FeatureEvent {}

    /** @param due null when no date is set any more */
    @EventName("review-planned")
    record ReviewPlanned(FeatureId feature, @Nullable LocalDate due) implements FeatureEvent {}

    @EventName("feature-reviewed")
    record FeatureReviewed(FeatureId feature, LocalDate next, String note) implements FeatureEvent {}

    @EventName("feature-retired")
    record FeatureRetired(
            FeatureId feature, LocalDate on, @Nullable FeatureId successor, String sentence) implements FeatureEvent {}

    @EventName("feature-restored")
    record FeatureRestored(FeatureId feature) implements FeatureEvent {}

    @EventName("feature-merged")
    record FeatureMerged(FeatureId feature, FeatureId into) implements FeatureEvent {}

    /**
     * The other half of a merge, on the feature that stays.
     *
     * @param words the merged feature's name and synonyms, as far as this one did not have them
     */
    @EventName("feature-took-over")
    record FeatureTookOver(FeatureId feature, FeatureId merged, List<String> words) implements FeatureEvent {}

    /** What waited for the owner of the merged feature waits for the owner of the one that stays. */
    @EventName("proposals-taken-over")
    record ProposalsTakenOver(FeatureId feature, FeatureId merged, List<Proposal> proposals) implements FeatureEvent {

        public ProposalsTakenOver {
            proposals = List.copyOf(proposals);
        }
    }

    record Proposal(String word, LearntFrom learntFrom) {}

    @EventName("merge-undone")
    record MergeUndone(FeatureId feature, FeatureId from) implements FeatureEvent {}

    /** The other half of an undone merge. @param words what came with the other one, and goes with it */
    @EventName("feature-gave-back")
    record FeatureGaveBack(FeatureId feature, FeatureId merged, List<String> words) implements FeatureEvent {}

    @EventName("feedback-given")
    record FeedbackGiven(FeatureId feature, boolean needed, String sentence) implements FeatureEvent {}
}
