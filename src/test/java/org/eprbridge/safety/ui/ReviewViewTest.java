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
import java.util.Objects;
import java.util.Optional;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.RecordId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.security.Proofs;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewPasts;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.SafetyReviewCommand.RefuseSignOff;
import org.eprbridge.safety.SafetyReviewCommand.SignOff;
import org.eprbridge.safety.Severity;
import org.eprbridge.safety.SignOffCommand.ApproveHazardLog;
import org.eprbridge.safety.SignOffCommand.WithdrawSignOff;
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
            var view = opened(NURSE, Reviews.page(ReviewStatus.OPEN, List.of(), ASSESSED), Sent.into(sent));
            assertThat(find(Anchor.class).withText("Add a hazard").exists()).isFalse();
            assertThat(signOff(view).signing.isVisible()).isFalse();
            assertThat(signOff(view).refusing.isVisible()).isFalse();
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
    class for_the_clinical_safety_officer {

        @Test
        void says_what_stands_in_the_way_instead_of_letting_them_try() {
            var view = opened(
                    OFFICER, Reviews.page(ReviewStatus.OPEN, List.of("HZ-5 has no assessment.")), Sent.into(sent));
            assertThat(signOff(view).inTheWay.getElement().getTextRecursively()).contains("HZ-5 has no assessment.");
            assertThat(signOff(view).signing.isVisible()).isFalse();
        }

        @Test
        void is_asked_to_refuse_as_the_other_choice_only_where_signing_is_one() {
            var ready = opened(OFFICER, Reviews.page(ReviewStatus.OPEN, List.of(), ASSESSED), Sent.into(sent));
            assertThat(signOff(ready).refusingHeading.getText()).isEqualTo("Or refuse");
            var closed = opened(OFFICER, Reviews.page(ReviewStatus.OPEN, List.of("HZ-5 is open.")), Sent.into(sent));
            assertThat(signOff(closed).refusingHeading.getText()).isEqualTo("Refuse to sign");
            var signed = opened(OFFICER, Reviews.page(ReviewStatus.SIGNED, List.of(), ASSESSED), Sent.into(sent));
            assertThat(signOff(signed).refusing.isVisible()).isFalse();
        }

        @Test
        void reads_in_which_office_they_sign() {
            var view = opened(OFFICER, Reviews.page(ReviewStatus.OPEN, List.of(), ASSESSED), Sent.into(sent));
            assertThat(signOff(view).signing.getElement().getTextRecursively())
                    .contains("GMC 0000042, valid until 31 December 2030.");
        }

        @Test
        void signs_the_statement_as_they_wrote_it() {
            var view = opened(OFFICER, Reviews.page(ReviewStatus.OPEN, List.of(), ASSESSED), Sent.into(sent));
            signOff(view).statement.setValue("I give authority.");
            signOff(view).password.setValue("bridge");
            test(signOff(view).sign).click();
            assertThat(sent).containsExactly(new SignOff(REVIEW, "I give authority.", new RecordId(Reviews.SHA256)));
        }

        @Test
        void does_not_sign_on_somebody_elses_open_screen() {
            var view = opened(OFFICER, Reviews.page(ReviewStatus.OPEN, List.of(), ASSESSED), Sent.into(sent));
            signOff(view).password.setValue("guess");
            test(signOff(view).sign).click();
            assertThat(sent).isEmpty();
            assertThat(signOff(view).signErrors.sentences()).contains("This is not your password.");
        }

        @Test
        void is_told_when_the_record_has_changed_while_they_read() {
            var view = opened(OFFICER, Reviews.page(ReviewStatus.OPEN, List.of(), ASSESSED), Sent.into(sent));
            signOff(view).password.setValue("bridge");
            assertThat(signOff(view).changed.isVisible()).isFalse();

            signOff(view)
                    .show(Reviews.withRecord("b6".repeat(32), Reviews.page(ReviewStatus.OPEN, List.of(), ASSESSED)));

            assertThat(signOff(view).changed.isVisible()).isTrue();
            assertThat(signOff(view).password.getValue()).isEmpty();
        }

        @Test
        void reads_what_has_changed_since_the_last_signature_right_above_the_next() {
            var view = opened(OFFICER, Reviews.page(ReviewStatus.STALE, List.of(), ASSESSED), Sent.into(sent));
            assertThat(signOff(view).signing.getElement().getTextRecursively())
                    .contains("HZ-5, residual risk, likelihood", "As signed: Low", "Now: Medium");
        }

        @Test
        void approves_a_version_on_its_own() {
            opened(OFFICER, Reviews.page(ReviewStatus.OPEN, List.of(), ASSESSED), Sent.into(sent));
            test(find(Button.class).withText("Approve version 1 on its own").single())
                    .click();
            assertThat(sent).containsExactly(new ApproveHazardLog(REVIEW, new RecordId(Reviews.SHA256)));
        }

        @Test
        void leaves_no_password_behind() {
            var view = opened(OFFICER, Reviews.page(ReviewStatus.OPEN, List.of(), ASSESSED), Sent.into(sent));
            signOff(view).password.setValue("bridge");
            test(signOff(view).sign).click();
            assertThat(signOff(view).password.getValue()).isEmpty();
        }

        @Test
        void refuses_with_a_reason() {
            var view = opened(OFFICER, Reviews.page(ReviewStatus.OPEN, List.of(), ASSESSED), Sent.into(sent));
            signOff(view).reason.setValue("No test evidence");
            test(signOff(view).refuse).click();
            assertThat(sent).containsExactly(new RefuseSignOff(REVIEW, "No test evidence"));
        }

        @Test
        void withdraws_a_signature_with_a_reason() {
            var view = opened(OFFICER, Reviews.page(ReviewStatus.SIGNED, List.of(), ASSESSED), Sent.into(sent));
            signOff(view).withdrawing.reason.setValue("A ward saw the wrong chart");
            test(signOff(view).withdrawing.withdraw).click();
            assertThat(sent).containsExactly(new WithdrawSignOff(REVIEW, "A ward saw the wrong chart"));
        }

        @Test
        void is_offered_no_withdrawal_where_there_is_no_signature() {
            var view = opened(OFFICER, Reviews.page(ReviewStatus.OPEN, List.of(), ASSESSED), Sent.into(sent));
            assertThat(signOff(view).withdrawing.isVisible()).isFalse();
        }

        @Test
        void reads_why_a_signature_was_withdrawn() {
            var view = opened(OFFICER, Reviews.page(ReviewStatus.WITHDRAWN, List.of(), ASSESSED), Sent.into(sent));
            assertThat(signOff(view).state.getElement().getTextRecursively()).contains("A ward saw the wrong chart");
        }

        @Test
        void must_give_a_reason_to_refuse() {
            var view = opened(OFFICER, Reviews.page(ReviewStatus.OPEN, List.of(), ASSESSED), Sent.into(sent));
            test(signOff(view).refuse).click();
            assertThat(signOff(view).refuseErrors.sentences()).contains("Say what must change before you can sign.");
        }

        @Test
        void reads_only_of_the_problem_with_what_they_just_tried() {
            var view = opened(OFFICER, Reviews.page(ReviewStatus.OPEN, List.of(), ASSESSED), Reviews.refusing("No."));
            test(signOff(view).refuse).click();
            test(signOff(view).sign).click();
            assertThat(signOff(view).refuseErrors.isShown()).isFalse();
            assertThat(signOff(view).signErrors.isShown()).isTrue();
        }

        @Test
        void loses_nothing_typed_when_a_rule_stands_in_the_way() {
            var view = opened(
                    OFFICER,
                    Reviews.page(ReviewStatus.OPEN, List.of(), ASSESSED),
                    Reviews.refusing("You assessed a residual risk yourself."));
            signOff(view).statement.setValue("My own words");
            signOff(view).password.setValue("bridge");
            test(signOff(view).sign).click();
            view.refresh();
            assertThat(signOff(view).signErrors.sentences()).contains("You assessed a residual risk yourself.");
            assertThat(signOff(view).statement.getValue()).isEqualTo("My own words");
        }

        @Test
        void sees_who_signed_and_what() {
            var view = opened(OFFICER, Reviews.page(ReviewStatus.SIGNED, List.of(), ASSESSED), Sent.into(sent));
            assertThat(signOff(view).state.getElement().getTextRecursively())
                    .contains("Signed by Ruth Cohen on 20 August 2026", "I give authority");
            assertThat(signOff(view).signing.isVisible()).isFalse();
        }
    }

    private static ReviewView opened(Actor actor, ReviewPage.@Nullable View page, Commands commands) {
        var view = new ReviewView(
                Reviews.answering(page, List.of()),
                commands,
                new Reviews.Nobody(),
                () -> Optional.of(actor),
                Proofs.forThePassword("bridge"),
                ReviewPasts.BOOK,
                new Reviews.NoFiles(),
                _ -> () -> {});
        view.open("SR-3");
        UI.getCurrent().add(view);
        return view;
    }

    private static SignOffPart signOff(ReviewView view) {
        return Objects.requireNonNull(view.signOff);
    }
}
