package org.eprbridge.safety.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ReviewStatus.OPEN;
import static org.eprbridge.safety.ReviewStatus.REFUSED;
import static org.eprbridge.safety.ReviewStatus.SIGNED;
import static org.eprbridge.testing.Cast.BOARD;
import static org.eprbridge.testing.Cast.NURSE;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.Query;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.ReviewList;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.testing.HomeSentences;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What clinical safety says, for the board")
class ReviewsInNumbersTest {

    @Test
    void counts_what_is_signed_and_what_is_stopped() {
        assertThat(HomeSentences.of(partFor(Map.of(SIGNED, 9L, OPEN, 1L, REFUSED, 2L))))
                .isEqualTo("Of 12 safety reviews, 9 are signed, 1 is open and 0 are to be signed again. "
                        + "2 changes are stopped: the clinical safety officer refused to sign.");
    }

    @Test
    void leads_from_each_number_to_its_list() {
        assertThat(HomeSentences.links(partFor(Map.of(REFUSED, 1L))))
                .containsEntry("1 safety review", "safety")
                .containsEntry("0 are signed", "safety?status=signed")
                .containsEntry("1 change is stopped", "safety?status=refused");
    }

    @Test
    void says_when_nothing_was_stopped_or_nothing_was_reviewed() {
        assertThat(HomeSentences.of(partFor(Map.of(SIGNED, 1L))))
                .endsWith("No change is stopped by a refusal to sign.");
        assertThat(HomeSentences.of(partFor(Map.of()))).isEqualTo("No change has needed a safety review yet.");
    }

    @Test
    void is_not_shown_to_others() {
        assertThat(new ReviewsInNumbers(answering(Map.of())).partFor(NURSE)).isEmpty();
    }

    private static Component partFor(Map<ReviewStatus, Long> reviews) {
        return new ReviewsInNumbers(answering(reviews)).partFor(BOARD).orElseThrow();
    }

    private static Queries answering(Map<ReviewStatus, Long> reviews) {
        return new Queries() {
            @Override
            @SuppressWarnings("unchecked")
            public <R> R ask(Query<R> question) {
                var wanted = ((ReviewList.Find) question).statuses();
                long total = reviews.entrySet().stream()
                        .filter(it -> wanted.isEmpty() || wanted.contains(it.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
                return (R) new Page<>(List.of(), total, 0, 1);
            }
        };
    }
}
