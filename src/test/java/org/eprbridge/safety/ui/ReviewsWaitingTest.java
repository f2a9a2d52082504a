package org.eprbridge.safety.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.eprbridge.platform.ui.Waiting;
import org.eprbridge.safety.ReviewStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What waits because of a safety review")
class ReviewsWaitingTest {

    final ReviewsWaiting waiting = new ReviewsWaiting(Reviews.answering(
            null,
            List.of(
                    Reviews.card(ReviewStatus.OPEN, 2, 0, 3),
                    Reviews.card(ReviewStatus.STALE, 2, 0, 2),
                    Reviews.card(ReviewStatus.OPEN, 2, 1, 0),
                    Reviews.card(ReviewStatus.REFUSED, 1, 0, 4))));

    @Test
    void is_a_decision_for_the_officer_once_every_hazard_is_assessed() {
        assertThat(waiting.waitingFor(Reviews.OFFICER))
                .extracting(Waiting.Item::title, Waiting.Item::count, Waiting.Item::link)
                .containsExactly(tuple("Safety reviews to decide", 2L, "safety"));
    }

    @Test
    void is_a_refusal_to_put_right_for_the_team() {
        assertThat(waiting.waitingFor(Reviews.ANALYST))
                .extracting(Waiting.Item::title, Waiting.Item::link)
                .containsExactly(tuple("Refused by clinical safety", "safety/SR-3"));
    }

    @Test
    void is_nothing_for_a_clinician() {
        assertThat(waiting.waitingFor(Reviews.NURSE)).isEmpty();
    }
}
