package org.eprbridge.safety.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.safety.ui.Reviews.ANALYST;
import static org.eprbridge.safety.ui.Reviews.NURSE;
import static org.eprbridge.safety.ui.Reviews.OFFICER;
import static org.eprbridge.safety.ui.Reviews.REVIEW;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.RecordId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewPasts;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.Severity;
import org.eprbridge.safety.SignOffCommand.ApproveHazardLog;
import org.eprbridge.testing.Sent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The page of a safety review")
@ViewPackages(packages = "org.eprbridge.safety.ui")
class ReviewViewTest extends BrowserlessTest {

    static final ReviewPage.Hazard ASSESSED = Reviews.hazard(
            Reviews.assessed(Likelihood.HIGH, Severity.MAJOR), Reviews.assessed(Likelihood.VERY_LOW, Severity.MAJOR));

    final List<Object> sent = new ArrayList<>();

    @Nested
    class for_everybody {

        @Test
        void tells_each_hazard_from_cause_to_harm_with_its_controls_and_ratings() {
            var view = opened(NURSE, Reviews.page(ReviewStatus.OPEN, List.of(), ASSESSED), Sent.into(sent));
            assertThat(view.hazards.getElement().getTextRecursively())
                    .contains("Two wristbands scan", "The wrong chart opens", "Wrong drug given", "Overdose")
                    .contains("Design: ", "Show the photo", "4 Must be reduced", "2 Acceptable with reason");
        }

        @Test
        void says_what_the_picture_of_risk_shows() {
            var view = opened(NURSE, Reviews.page(ReviewStatus.OPEN, List.of(), ASSESSED), Sent.into(sent));
            assertThat(view.risk.getElement().getTextRecursively())
                    .contains("The highest residual rating is 2.", "HZ-5 initial", "HZ-5 residual");
        }

        @Test
        void shows_what_is_done_and_what_is_to_do() {
            var view = opened(
                    NURSE, Reviews.page(ReviewStatus.OPEN, List.of(), Reviews.hazard(null, null)), Sent.into(sent));
            assertThat(view.head.getElement().getTextRecursively())
                    .contains(
                            "HazardsDone",
                            "Evidence1 control lacks it",
                            "Residual risk0 of 1 assessed",
                            "Sign-offCannot start yet");
        }

        @Test
        void offers_nothing_to_change() {
            opened(NURSE, Reviews.page(ReviewStatus.OPEN, List.of(), ASSESSED), Sent.into(sent));
            assertThat(find(Anchor.class).withText("Add a hazard").exists()).isFalse();
            assertThat(find(Button.class).exists()).isFalse();
        }

        @Test
        void says_plainly_that_a_review_does_not_exist() {
            assertThatThrownBy(() -> opened(NURSE, null, Sent.into(sent))).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void leads_the_team_to_the_next_assessment() {
        opened(ANALYST, Reviews.page(ReviewStatus.OPEN, List.of(), Reviews.hazard(null, null)), Sent.into(sent));
        assertThat(find(Anchor.class).withText("Assess initial risk").single().getHref())
                .isEqualTo("safety/SR-3/hazards/HZ-5/initial");
    }

    @Nested
    class about_the_signature {

        @Test
        void says_where_it_stands_and_what_is_in_the_way_and_leads_on() {
            var view =
                    opened(NURSE, Reviews.page(ReviewStatus.OPEN, List.of("HZ-5 has no assessment.")), Sent.into(sent));
            assertThat(view.signOff.getElement().getTextRecursively())
                    .contains("Nobody has signed this review yet.", "HZ-5 has no assessment.", "See the sign-off");
            assertThat(view.signOff.signOff.getHref()).isEqualTo("safety/SR-3/sign-off");
        }

        @Test
        void leads_the_officer_to_where_they_sign() {
            var view = opened(OFFICER, Reviews.page(ReviewStatus.OPEN, List.of(), ASSESSED), Sent.into(sent));
            assertThat(view.signOff.signOff.getText()).isEqualTo("Go to sign-off");
            assertThat(find(Anchor.class).withText("Sign-off").single().getHref())
                    .isEqualTo("safety/SR-3/sign-off");
        }

        @Test
        void leads_the_team_to_what_has_changed_since_the_last_one() {
            var stale = opened(ANALYST, Reviews.page(ReviewStatus.STALE, List.of(), ASSESSED), Sent.into(sent));
            assertThat(stale.signOff.difference.isVisible()).isTrue();
            assertThat(stale.signOff.difference.getHref()).isEqualTo("safety/SR-3/difference");
            var signed = opened(ANALYST, Reviews.page(ReviewStatus.SIGNED, List.of(), ASSESSED), Sent.into(sent));
            assertThat(signed.signOff.difference.isVisible()).isFalse();
        }

        @Test
        void tells_the_team_why_it_was_refused() {
            var view = opened(ANALYST, Reviews.page(ReviewStatus.REFUSED, List.of(), ASSESSED), Sent.into(sent));
            assertThat(view.signOff.state.getElement().getTextRecursively()).contains("No test evidence");
        }
    }

    @Test
    void lets_the_officer_approve_a_version_on_its_own() {
        opened(OFFICER, Reviews.page(ReviewStatus.OPEN, List.of(), ASSESSED), Sent.into(sent));
        test(find(Button.class).withText("Approve version 1 on its own").single())
                .click();
        assertThat(sent).containsExactly(new ApproveHazardLog(REVIEW, new RecordId(Reviews.SHA256)));
    }

    private static ReviewView opened(Actor actor, ReviewPage.@Nullable View page, Commands commands) {
        var view = new ReviewView(
                Reviews.answering(page, List.of()),
                commands,
                new Reviews.Nobody(),
                () -> Optional.of(actor),
                ReviewPasts.BOOK,
                new Reviews.NoFiles(),
                _ -> () -> {});
        view.open("SR-3");
        UI.getCurrent().add(view);
        return view;
    }
}
