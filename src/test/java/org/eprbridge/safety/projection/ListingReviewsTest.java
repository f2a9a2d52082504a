package org.eprbridge.safety.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.safety.ReviewPasts.CHANGE;
import static org.eprbridge.safety.ReviewPasts.CONCERN;
import static org.eprbridge.safety.ReviewPasts.CONTROL;
import static org.eprbridge.safety.ReviewPasts.HAZARD;
import static org.eprbridge.safety.ReviewPasts.REFUSAL;
import static org.eprbridge.safety.ReviewPasts.REVIEW;
import static org.eprbridge.safety.ReviewPasts.STATEMENT;
import static org.eprbridge.safety.ReviewPasts.TITLE;
import static org.eprbridge.safety.ReviewPasts.UNIT_SHOWN;
import static org.eprbridge.safety.ReviewPasts.WITHDRAWAL;
import static org.eprbridge.safety.ReviewPasts.WRONG_UNIT;
import static org.eprbridge.safety.ReviewPasts.assessment;
import static org.eprbridge.testing.Stories.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.HazardEvent.ControlAdded;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.IncidentEvent.IncidentReported;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.ReviewList;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewOpened;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewRefused;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewSigned;
import org.eprbridge.safety.SafetyReviewEvent.SignOffBecameStale;
import org.eprbridge.safety.Severity;
import org.eprbridge.safety.SignOffEvent.SignOffWithdrawn;
import org.eprbridge.testing.BorrowedDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

@DisplayName("Listing safety reviews")
class ListingReviewsTest {

    @RegisterExtension
    static final BorrowedDatabase DATABASE = new BorrowedDatabase();

    final MongoTemplate mongo = DATABASE.named("lists");
    final ReviewListProjection projection = new ReviewListProjection(mongo);
    final ListsReviews lists = new ListsReviews(mongo);

    long fact;

    @BeforeEach
    void a_review_with_a_hazard() {
        projection.forgetEverything();
        a_review_with_a_hazard_is_told();
    }

    private void a_review_with_a_hazard_is_told() {
        projection.on(new SafetyReviewOpened(REVIEW, CHANGE, TITLE, CONCERN, Set.of(), Set.of()), NOW, fact++);
        projection.on(new HazardAdded(REVIEW, HAZARD, WRONG_UNIT), NOW, fact++);
    }

    @Test
    void shows_the_newest_first_and_the_oldest_to_whoever_asks() {
        var later = new ReviewId("SR-4");
        projection.on(
                new SafetyReviewOpened(later, new ChangeId("CHG-4"), TITLE, CONCERN, Set.of(), Set.of()),
                NOW.plusSeconds(60),
                fact++);

        assertThat(found(null, Set.of(), "", ""))
                .extracting(ReviewList.Card::review)
                .containsExactly(later, REVIEW);
        assertThat(found(null, Set.of(), "", "openedAt"))
                .extracting(ReviewList.Card::review)
                .containsExactly(REVIEW, later);
    }

    @Test
    void counts_hazards_and_what_is_not_assessed() {
        assertThat(only())
                .extracting(ReviewList.Card::hazards, ReviewList.Card::unassessed)
                .containsExactly(1, 1);

        judge(Phase.INITIAL, Severity.CATASTROPHIC);
        assertThat(only().unassessed()).isEqualTo(1);

        judge(Phase.RESIDUAL, Severity.MAJOR);
        assertThat(only().unassessed()).isZero();
    }

    @Test
    void knows_the_worst_residual_risk_once_all_are_judged() {
        judge(Phase.RESIDUAL, Severity.MAJOR);
        assertThat(only().worstResidual()).isEqualTo(3);

        projection.on(new HazardAdded(REVIEW, new HazardId("HZ-2"), WRONG_UNIT), NOW, fact++);
        assertThat(only().worstResidual()).isZero();
    }

    @Test
    void is_not_ready_while_a_hazard_that_came_true_is_not_judged_anew() {
        judge(Phase.INITIAL, Severity.MAJOR);
        judge(Phase.RESIDUAL, Severity.MAJOR);
        projection.on(
                new IncidentReported(
                        REVIEW,
                        CHANGE,
                        new IncidentId("INC-1"),
                        "W-1",
                        LocalDate.of(2026, 8, 5),
                        "Wrong dose.",
                        HAZARD),
                NOW,
                fact++);
        assertThat(only().unassessed()).isOne();
        assertThat(only().readyToDecide()).isFalse();

        judge(Phase.RESIDUAL, Severity.MAJOR);
        assertThat(only().readyToDecide()).isTrue();
    }

    @Test
    void follows_the_signature() {
        projection.on(new SafetyReviewRefused(REVIEW, CHANGE, REFUSAL), NOW, fact++);
        assertThat(only().status()).isEqualTo(ReviewStatus.REFUSED);
        projection.on(new ControlAdded(REVIEW, HAZARD, CONTROL, UNIT_SHOWN), NOW, fact++);
        assertThat(only().status()).isEqualTo(ReviewStatus.OPEN);
        projection.on(new SafetyReviewSigned(REVIEW, CHANGE, STATEMENT, "", null), NOW, fact++);
        assertThat(only().status()).isEqualTo(ReviewStatus.SIGNED);
        projection.on(new SignOffBecameStale(REVIEW, CHANGE, "Edited."), NOW, fact++);
        assertThat(only().status()).isEqualTo(ReviewStatus.STALE);
        projection.on(new SignOffWithdrawn(REVIEW, CHANGE, WITHDRAWAL), NOW, fact++);
        assertThat(only().status()).isEqualTo(ReviewStatus.WITHDRAWN);
    }

    @Test
    void tells_the_same_when_it_hears_the_same_again() {
        judge(Phase.INITIAL, Severity.MAJOR);
        var once = only();

        fact = 0;
        a_review_with_a_hazard_is_told();
        judge(Phase.INITIAL, Severity.MAJOR);

        assertThat(only()).isEqualTo(once);
    }

    @Test
    void lets_no_older_fact_undo_a_newer_one() {
        projection.on(new SafetyReviewSigned(REVIEW, CHANGE, STATEMENT, "", null), NOW, fact++);
        projection.on(new SignOffBecameStale(REVIEW, CHANGE, "Edited."), NOW, fact++);

        projection.on(new SafetyReviewSigned(REVIEW, CHANGE, STATEMENT, "", null), NOW, fact - 2);

        assertThat(only().status()).isEqualTo(ReviewStatus.STALE);
    }

    @Test
    void finds_by_change_status_and_words() {
        assertThat(found(CHANGE, Set.of(ReviewStatus.OPEN), "sr-3 FLUID", "-worstResidual"))
                .hasSize(1);
        assertThat(found(new ChangeId("CHG-4"), Set.of(), "", "")).isEmpty();
        assertThat(found(null, Set.of(ReviewStatus.SIGNED), "", "openedAt")).isEmpty();
        assertThatThrownBy(() -> found(null, Set.of(), "", "colour")).isInstanceOf(Misshapen.class);
    }

    private void judge(Phase phase, Severity severity) {
        projection.on(assessment(phase, Likelihood.LOW, severity), NOW, fact++);
    }

    private ReviewList.Card only() {
        return found(CHANGE, Set.of(), "", "").getFirst();
    }

    private List<ReviewList.Card> found(
            @Nullable ChangeId change, Set<ReviewStatus> statuses, String words, String sort) {
        return lists.answer(new ReviewList.Find(change, statuses, words, new PageRequest(0, 10, sort)))
                .items();
    }
}
