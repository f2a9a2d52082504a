package org.eprbridge.safety;

import java.util.Set;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to a safety review. */
public sealed interface SafetyReviewEvent
        permits HazardEvent,
                IncidentEvent,
                PreparationEvent,
                SafetyReviewEvent.SafetyReviewOpened,
                SafetyReviewEvent.InvolvedPersonNamed,
                SafetyReviewEvent.ReviewScopeWidened,
                SafetyReviewEvent.SafetyReviewSigned,
                SafetyReviewEvent.SafetyReviewRefused,
                SafetyReviewEvent.SignOffBecameStale,
                SafetyReviewEvent.ReleaseAuthorised,
                SignOffEvent {

    ReviewId review();

    @EventName("safety-review-opened")
    record SafetyReviewOpened(
            ReviewId review, ChangeId change, String title, String concern, Set<IdeaId> ideas, Set<PersonId> involved)
            implements SafetyReviewEvent {

        public SafetyReviewOpened {
            ideas = Set.copyOf(ideas);
            involved = Set.copyOf(involved);
        }
    }

    @EventName("involved-person-named")
    record InvolvedPersonNamed(ReviewId review, PersonId person) implements SafetyReviewEvent {}

    @EventName("review-scope-widened")
    record ReviewScopeWidened(ReviewId review, IdeaId idea) implements SafetyReviewEvent {}

    /**
     * @param sha256 of the {@link SafetyRecord} that was signed; empty on signatures from before it was taken
     * @param authority nomination and registration of the signer as of that day; null on those signatures
     */
    @EventName(value = "safety-review-signed", revision = "2")
    record SafetyReviewSigned(
            ReviewId review,
            ChangeId change,
            String statement,
            String sha256,
            @Nullable Authority authority) implements SafetyReviewEvent {}

    @EventName("safety-review-refused")
    record SafetyReviewRefused(ReviewId review, ChangeId change, String reason) implements SafetyReviewEvent {}

    /** The record was edited after it was signed: the signature no longer covers it and the gate closes. */
    @EventName("sign-off-became-stale")
    record SignOffBecameStale(ReviewId review, ChangeId change, String edit) implements SafetyReviewEvent {}

    /** The signature was used to release: in the same commit as the change going live. */
    @EventName("release-authorised")
    record ReleaseAuthorised(ReviewId review, ChangeId change) implements SafetyReviewEvent {}
}
