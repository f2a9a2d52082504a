package org.eprbridge.safety.projection;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.HazardEvent.HazardAssessed;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.ReviewList;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewOpened;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One review as the lists show it.
 *
 * @param ratings of each hazard the initial and the residual rating, 0 for not assessed
 * @param hazards and {@code unassessed}, {@code worstResidual}: counted when something happens, so that lists can sort
 * @param words all that people search in, in lower case
 * @param told which fact of the review was the last one that this line heard; null on lines from before that was kept
 */
@Document("review_list")
record ReviewEntry(
        @Id String review,
        String change,
        String title,
        ReviewStatus status,
        Map<String, Ratings> ratings,
        int hazards,
        int unassessed,
        int worstResidual,
        Instant openedAt,
        Instant changedAt,
        String words,
        @Nullable Long told) {

    static ReviewEntry of(SafetyReviewOpened opened, Instant at, long fact) {
        return new ReviewEntry(
                opened.review().value(),
                opened.change().value(),
                opened.title(),
                ReviewStatus.OPEN,
                Map.of(),
                0,
                0,
                0,
                at,
                at,
                (opened.review() + " " + opened.change() + " " + opened.title()).toLowerCase(Locale.UK),
                fact);
    }

    boolean knows(long fact) {
        return told != null && told >= fact;
    }

    ReviewEntry with(HazardId hazard) {
        return with(hazard, ratings.getOrDefault(hazard.value(), Ratings.NONE));
    }

    ReviewEntry with(HazardAssessed assessed) {
        var before = ratings.getOrDefault(assessed.hazard().value(), Ratings.NONE);
        return with(
                assessed.hazard(),
                assessed.phase() == Phase.INITIAL
                        ? new Ratings(assessed.judgement().rating(), before.residual())
                        : new Ratings(before.initial(), assessed.judgement().rating()));
    }

    /** Its residual risk counts as not assessed until somebody has judged it anew. */
    ReviewEntry reopened(HazardId hazard) {
        return with(
                hazard,
                new Ratings(ratings.getOrDefault(hazard.value(), Ratings.NONE).initial(), 0));
    }

    /** An edit after a refusal puts the review back to work. */
    ReviewEntry reopened() {
        return status == ReviewStatus.REFUSED ? with(ReviewStatus.OPEN) : this;
    }

    ReviewEntry with(ReviewStatus now) {
        return new ReviewEntry(
                review,
                change,
                title,
                now,
                ratings,
                hazards,
                unassessed,
                worstResidual,
                openedAt,
                changedAt,
                words,
                told);
    }

    ReviewEntry changed(Instant at, long fact) {
        return new ReviewEntry(
                review, change, title, status, ratings, hazards, unassessed, worstResidual, openedAt, at, words, fact);
    }

    ReviewList.Card toCard() {
        return new ReviewList.Card(
                new ReviewId(review),
                new ChangeId(change),
                title,
                status,
                hazards,
                unassessed,
                worstResidual,
                openedAt,
                changedAt);
    }

    private ReviewEntry with(HazardId hazard, Ratings now) {
        var more = new HashMap<>(ratings);
        more.put(hazard.value(), now);
        int open = (int) more.values().stream().filter(Ratings::incomplete).count();
        boolean allJudged = more.values().stream().allMatch(it -> it.residual() > 0);
        int worst = more.values().stream().mapToInt(Ratings::residual).max().orElse(0);
        return new ReviewEntry(
                review,
                change,
                title,
                status,
                more,
                more.size(),
                open,
                allJudged ? worst : 0,
                openedAt,
                changedAt,
                words,
                told);
    }

    /** Initial and residual rating of one hazard; 0 while it is not assessed. */
    record Ratings(int initial, int residual) {

        static final Ratings NONE = new Ratings(0, 0);

        boolean incomplete() {
            return initial == 0 || residual == 0;
        }
    }
}
