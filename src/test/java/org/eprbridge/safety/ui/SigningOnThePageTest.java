package org.eprbridge.safety.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ui.Reviews.OFFICER;
import static org.eprbridge.safety.ui.Reviews.REVIEW;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import org.eprbridge.kernel.RecordId;
import org.eprbridge.safety.SafetyReviewCommand.RefuseSignOff;
import org.eprbridge.safety.SafetyReviewCommand.SignOff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Signing and refusing on the page of a sign-off")
@ViewPackages(packages = "org.eprbridge.safety.ui")
class SigningOnThePageTest extends SignOffPages {

    @Nested
    class for_the_officer_who_may_sign {

        @Test
        void says_in_which_office_they_sign_and_for_which_record() {
            assertThat(signing(opened(OFFICER, READY)).getElement().getTextRecursively())
                    .contains("GMC 0000042, valid until 31 December 2030.", Reviews.SHA256);
        }

        @Test
        void signs_the_statement_as_they_wrote_it_and_leads_back_to_the_review() {
            var view = opened(OFFICER, READY);
            signing(view).statement.setValue("I give authority.");
            signing(view).password.setValue("bridge");
            test(signing(view).sign).click();
            assertThat(sent).containsExactly(new SignOff(REVIEW, "I give authority.", new RecordId(Reviews.SHA256)));
            assertThat(find(Anchor.class)
                            .withText("Back to the review")
                            .single()
                            .getHref())
                    .isEqualTo("safety/SR-3");
        }

        @Test
        void leaves_no_password_behind() {
            var view = opened(OFFICER, READY);
            signing(view).password.setValue("bridge");
            test(signing(view).sign).click();
            assertThat(signing(view).password.getValue()).isEmpty();
        }

        @Test
        void does_not_sign_on_somebody_elses_open_screen() {
            var view = opened(OFFICER, READY);
            signing(view).password.setValue("guess");
            test(signing(view).sign).click();
            assertThat(sent).isEmpty();
            assertThat(signing(view).errors.sentences()).contains("This is not your password.");
        }

        @Test
        void must_say_what_they_sign_in_so_many_words_and_no_more() {
            var view = opened(OFFICER, READY);
            signing(view).statement.setValue(" ");
            test(signing(view).sign).click();
            assertThat(signing(view).errors.sentences()).contains("Enter the statement that you sign.");

            signing(view).statement.setValue("a".repeat(4_001));
            test(signing(view).sign).click();
            assertThat(signing(view).errors.sentences()).contains("Use 4,000 characters or fewer.");
            assertThat(sent).isEmpty();
        }

        @Test
        void reads_at_once_that_both_the_statement_and_the_password_are_missing() {
            var view = opened(OFFICER, READY);
            signing(view).statement.clear();
            test(signing(view).sign).click();
            assertThat(signing(view).statement.isInvalid()).isTrue();
            assertThat(signing(view).password.isInvalid()).isTrue();
            assertThat(signing(view).password.getErrorMessage()).isEqualTo("Type your password again to sign.");
            assertThat(sent).isEmpty();
        }

        @Test
        void loses_nothing_typed_when_a_rule_stands_in_the_way() {
            var view = opened(OFFICER, READY, Reviews.refusing("You assessed a residual risk yourself."));
            signing(view).statement.setValue("My own words");
            signing(view).password.setValue("bridge");
            test(signing(view).sign).click();
            view.refreshIfChanged();
            assertThat(signing(view).errors.sentences()).contains("You assessed a residual risk yourself.");
            assertThat(signing(view).statement.getValue()).isEqualTo("My own words");
        }

        @Test
        void refuses_with_a_reason() {
            var view = opened(OFFICER, READY);
            forms(view).refusing.reason.setValue("No test evidence");
            test(forms(view).refusing.button).click();
            assertThat(sent).containsExactly(new RefuseSignOff(REVIEW, "No test evidence"));
        }

        @Test
        void must_give_a_reason_to_refuse() {
            var view = opened(OFFICER, READY);
            test(forms(view).refusing.button).click();
            assertThat(forms(view).refusing.errors.sentences()).contains("Say what must change before you can sign.");
        }

        @Test
        void reads_only_of_the_problem_with_what_they_just_tried() {
            var view = opened(OFFICER, READY, Reviews.refusing("No."));
            test(forms(view).refusing.button).click();
            test(signing(view).sign).click();
            assertThat(forms(view).refusing.errors.isShown()).isFalse();
            assertThat(signing(view).errors.isShown()).isTrue();
        }
    }

    @Nested
    class when_the_record_changes_while_the_page_is_open {

        @Test
        void says_what_happened_and_keeps_all_but_the_password() {
            var view = opened(OFFICER, READY);
            signing(view).statement.setValue("My own words");
            signing(view).password.setValue("bridge");
            forms(view).refusing.reason.setValue("Perhaps");
            assertThat(told(view)).isEmpty();

            page = Reviews.edited("b6".repeat(32), READY);
            view.refreshIfChanged();

            assertThat(told(view))
                    .contains("The record has changed while this page was open.", "Priya Shah edited hazard HZ-5.");
            assertThat(signing(view).password.getValue()).isEmpty();
            assertThat(signing(view).statement.getValue()).isEqualTo("My own words");
            assertThat(forms(view).refusing.reason.getValue()).isEqualTo("Perhaps");
        }

        @Test
        void signs_the_record_as_it_is_now_and_then_has_nothing_to_tell() {
            var view = opened(OFFICER, READY);
            page = Reviews.edited("b6".repeat(32), READY);
            view.refreshIfChanged();
            signing(view).statement.setValue("I give authority.");
            signing(view).password.setValue("bridge");
            test(signing(view).sign).click();

            assertThat(sent).containsExactly(new SignOff(REVIEW, "I give authority.", new RecordId("b6".repeat(32))));
            assertThat(told(view)).isEmpty();
        }

        @Test
        void leaves_the_password_alone_when_something_else_happened() {
            var view = opened(OFFICER, READY);
            signing(view).password.setValue("bridge");
            page = Reviews.edited(Reviews.SHA256, READY);
            view.refreshIfChanged();
            assertThat(signing(view).password.getValue()).isEqualTo("bridge");
            assertThat(told(view)).isEmpty();
        }
    }
}
