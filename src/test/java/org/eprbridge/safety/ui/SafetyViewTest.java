package org.eprbridge.safety.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ui.Reviews.NURSE;
import static org.eprbridge.safety.ui.Reviews.OFFICER;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.safety.ReviewList;
import org.eprbridge.safety.ReviewStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The safety inbox")
@ViewPackages(packages = "org.eprbridge.safety.ui")
class SafetyViewTest extends BrowserlessTest {

    static final ReviewList.Card READY = Reviews.card(ReviewStatus.OPEN, 2, 0, 3);
    static final ReviewList.Card SIGNED = Reviews.card(ReviewStatus.SIGNED, 1, 0, 2);

    @Test
    void shows_the_officer_on_top_what_waits_for_a_decision() {
        var view = opened(OFFICER, "safety", READY, SIGNED);
        assertThat(view.waiting.isVisible()).isTrue();
        assertThat(view.waiting.list.getElement().getTextRecursively())
                .contains("SR-3 Scan wristbands at the bedside", "Decide: sign or refuse", "3 Undesirable");
    }

    @Test
    void leads_the_officer_straight_to_the_sign_off() {
        assertThat(opened(OFFICER, "safety", READY).waiting.list.getElement().getOuterHTML())
                .contains("safety/SR-3/sign-off");
    }

    @Test
    void keeps_the_officers_decisions_from_others() {
        assertThat(opened(NURSE, "safety", READY).waiting.isVisible()).isFalse();
    }

    @Test
    void counts_reviews_by_status_and_each_count_is_a_filter() {
        var view = opened(NURSE, "safety", READY, SIGNED);
        assertThat(view.counts.getElement().getTextRecursively())
                .contains("All (2)", "Open (1)", "Signed (1)", "Refused (0)");
    }

    @Test
    void filters_by_what_the_address_says() {
        var view = opened(NURSE, "safety?status=signed&q=scan", READY, SIGNED);
        assertThat(test(view.grid).size()).isOne();
        assertThat(view.words.getValue()).isEqualTo("scan");
    }

    @Test
    void says_what_each_review_needs_next() {
        assertThat(WaitingReviews.next(Reviews.card(ReviewStatus.OPEN, 0, 0, 0)))
                .isEqualTo("Write down the first hazard");
        assertThat(WaitingReviews.next(Reviews.card(ReviewStatus.OPEN, 2, 1, 0)))
                .isEqualTo("1 hazard to assess");
        assertThat(WaitingReviews.next(Reviews.card(ReviewStatus.OPEN, 2, 0, 4)))
                .isEqualTo("Reduce the residual risk");
    }

    @Test
    void calls_only_what_is_assessed_and_acceptable_ready_for_a_decision() {
        assertThat(READY.readyToDecide()).isTrue();
        assertThat(Reviews.card(ReviewStatus.OPEN, 0, 0, 0).readyToDecide()).isFalse();
        assertThat(Reviews.card(ReviewStatus.OPEN, 2, 1, 0).readyToDecide()).isFalse();
        assertThat(Reviews.card(ReviewStatus.OPEN, 2, 0, 4).readyToDecide()).isFalse();
        assertThat(SIGNED.readyToDecide()).isFalse();
    }

    private static SafetyView opened(Actor actor, String address, ReviewList.Card... cards) {
        var view = new SafetyView(Reviews.answering(null, List.of(cards)), () -> Optional.of(actor), _ -> () -> {});
        view.show(UrlState.of(new Location(address)));
        UI.getCurrent().add(view);
        return view;
    }
}
