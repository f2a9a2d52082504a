package org.eprbridge.safety.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.safety.ui.Reviews.NURSE;
import static org.eprbridge.safety.ui.Reviews.OFFICER;
import static org.eprbridge.safety.ui.Reviews.REVIEW;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import org.eprbridge.safety.ReviewPage.InTheWay;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.SignOffCommand.WithdrawSignOff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The page of a sign-off")
@ViewPackages(packages = "org.eprbridge.safety.ui")
class SignOffViewTest extends SignOffPages {

    @Nested
    class for_everybody {

        @Test
        void tells_the_residual_risk_of_each_hazard_and_leads_to_it() {
            var view = opened(NURSE, READY);
            assertThat(view.risk.getElement().getTextRecursively())
                    .contains("The highest residual rating is 2.", "4 Must be reduced", "2 Acceptable with reason")
                    .contains("Very low likelihood, Major severity");
            assertThat(find(Anchor.class).withText("HZ-5 Wrong chart").single().getHref())
                    .isEqualTo("safety/SR-3?hazard=HZ-5");
        }

        @Test
        void says_who_signed_and_what() {
            assertThat(opened(NURSE, SIGNED).signature.getElement().getTextRecursively())
                    .contains("Signed by Ruth Cohen on 20 August 2026", "I give authority", Reviews.SHA256);
        }

        @Test
        void says_why_a_signature_was_withdrawn() {
            assertThat(opened(NURSE, Reviews.page(ReviewStatus.WITHDRAWN, List.of(), ASSESSED))
                            .state
                            .getElement()
                            .getTextRecursively())
                    .contains("A ward saw the wrong chart");
        }

        @Test
        void lays_side_by_side_what_has_changed_since_the_last_signature() {
            assertThat(opened(NURSE, STALE).since.getElement().getTextRecursively())
                    .contains("HZ-5, residual risk, likelihood", "As signed: Low", "Now: Medium");
            assertThat(opened(NURSE, SIGNED).since.isVisible()).isFalse();
            assertThat(opened(NURSE, READY).since.isVisible()).isFalse();
        }

        @Test
        void names_the_incidents_that_were_reported_since() {
            assertThat(opened(NURSE, STALE).since.getElement().getTextRecursively())
                    .contains("Incident W-2291 of 5 August 2026 was reported since.");
            assertThat(find(Anchor.class).withText("Incident W-2291").single().getHref())
                    .isEqualTo("safety/incidents/INC-4");
        }

        @Test
        void says_in_a_sentence_why_there_is_no_form() {
            for (var status : ReviewStatus.values()) {
                var forms = forms(opened(NURSE, Reviews.page(status, List.of(), ASSESSED)));
                assertThat(forms.noForm.isVisible()).isTrue();
                assertThat(forms.noForm.getText()).startsWith("Only a clinical safety officer");
                assertThat(forms.signing.isVisible()).isFalse();
                assertThat(forms.refusing.isVisible()).isFalse();
                assertThat(forms.withdrawing.isVisible()).isFalse();
            }
        }

        @Test
        void says_plainly_that_a_review_does_not_exist() {
            assertThatThrownBy(() -> opened(NURSE, null)).isInstanceOf(NotFoundException.class);
        }
    }

    @Nested
    class while_something_is_in_the_way {

        @Test
        void says_so_instead_of_letting_the_officer_try_and_leads_to_where_it_is_put_right() {
            var view = opened(OFFICER, BLOCKED);
            assertThat(view.inTheWay.getElement().getTextRecursively()).contains("SR-3 names no hazard yet.");
            assertThat(find(Anchor.class).withText("Add a hazard").single().getHref())
                    .isEqualTo("safety/SR-3/hazards/new");
            assertThat(forms(view).signing.isVisible()).isFalse();
            assertThat(forms(view).noForm.getText()).contains("as soon as nothing stands in the way");
        }

        @Test
        void tells_the_officer_alone_what_they_themselves_may_not_sign() {
            var took = Reviews.page(
                    ReviewStatus.OPEN,
                    new InTheWay(List.of(), List.of("You built it, so another officer has to sign.")),
                    ASSESSED);
            var view = opened(OFFICER, took);
            assertThat(view.inTheWay.getElement().getTextRecursively()).contains("You built it");
            assertThat(forms(view).signing.isVisible()).isFalse();
            assertThat(forms(view).noForm.isVisible()).isFalse();
            assertThat(opened(NURSE, took).inTheWay.isVisible()).isFalse();
        }

        @Test
        void offers_refusing_as_the_other_choice_only_where_signing_is_one() {
            assertThat(forms(opened(OFFICER, READY)).refusing.heading.getText()).isEqualTo("Or refuse");
            assertThat(forms(opened(OFFICER, BLOCKED)).refusing.heading.getText())
                    .isEqualTo("Refuse to sign");
            assertThat(forms(opened(OFFICER, SIGNED)).refusing.isVisible()).isFalse();
        }
    }

    @Nested
    class when_a_signature_no_longer_stands {

        @Test
        void the_officer_withdraws_it_with_a_reason() {
            var view = opened(OFFICER, SIGNED);
            forms(view).withdrawing.reason.setValue("A ward saw the wrong chart");
            test(forms(view).withdrawing.button).click();
            assertThat(sent).containsExactly(new WithdrawSignOff(REVIEW, "A ward saw the wrong chart"));
        }

        @Test
        void a_stale_one_may_be_withdrawn_too_and_given_anew() {
            var view = opened(OFFICER, STALE);
            assertThat(forms(view).withdrawing.isVisible()).isTrue();
            assertThat(signing(view).isVisible()).isTrue();
        }

        @Test
        void nothing_is_withdrawn_where_nobody_has_signed() {
            assertThat(forms(opened(OFFICER, READY)).withdrawing.isVisible()).isFalse();
        }
    }
}
