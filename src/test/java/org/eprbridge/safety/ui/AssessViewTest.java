package org.eprbridge.safety.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.safety.ui.Reviews.ANALYST;
import static org.eprbridge.safety.ui.Reviews.OFFICER;
import static org.eprbridge.safety.ui.Reviews.REVIEW;
import static org.eprbridge.safety.ui.Reviews.WRONG_CHART;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.safety.Harm;
import org.eprbridge.safety.HazardCommand.AssessHazard;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.Patients;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.ReviewPasts;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.testing.Sent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Assessing a hazard on the screen")
@ViewPackages(packages = "org.eprbridge.safety.ui")
class AssessViewTest extends BrowserlessTest {

    final List<Object> sent = new ArrayList<>();
    final List<String> left = new ArrayList<>();

    @Test
    void sends_harm_likelihood_and_why() {
        var view = opened(ANALYST, Phase.INITIAL, Sent.into(sent));
        judge(view, Harm.DEATH, Patients.ONE, Likelihood.HIGH);
        view.rationale.setValue("Seen twice");
        test(view.save).click();
        assertThat(left).containsExactly("safety/SR-3");
        assertThat(sent)
                .containsExactly(new AssessHazard(
                        REVIEW,
                        WRONG_CHART,
                        Phase.INITIAL,
                        Likelihood.HIGH,
                        Harm.DEATH,
                        Patients.ONE,
                        "Seen twice",
                        "",
                        ""));
    }

    @Test
    void says_the_rating_in_words_as_soon_as_it_is_known() {
        var view = opened(ANALYST, Phase.INITIAL, Sent.into(sent));
        assertThat(matrix(view).rating.getText()).startsWith("No rating yet.");
        judge(view, Harm.DEATH, Patients.ONE, Likelihood.HIGH);
        assertThat(matrix(view).rating.getText())
                .isEqualTo("Rating 4. Mandatory elimination or control to reduce the risk to an acceptable level.");
    }

    @Test
    void has_a_number_and_a_word_in_every_cell_of_the_table() {
        opened(ANALYST, Phase.INITIAL, Sent.into(sent));
        assertThat(find(NativeTable.class).single().getElement().getTextRecursively())
                .contains("Very high likelihood, Catastrophic severity: 5 Unacceptable")
                .contains("Very low likelihood, Minor severity: 1 Acceptable");
    }

    @Test
    void leads_from_the_harm_to_the_severity_and_shows_the_rule() {
        var view = opened(ANALYST, Phase.INITIAL, Sent.into(sent));
        judge(view, Harm.DEATH, Patients.ONE, Likelihood.LOW);
        assertThat(matrix(view).ratingNow()).isEqualTo(3);
        assertThat(questions(view).rule.getText()).isEqualTo("NHS table: \"Death\", one patient, is severity Major.");
    }

    @Test
    void names_everything_that_is_missing_at_once() {
        var view = opened(ANALYST, Phase.INITIAL, Sent.into(sent));
        test(view.save).click();
        assertThat(view.errors.sentences())
                .contains("Choose the worst harm", "Say how many", "Choose how likely", "Say why you judge it so.");
        assertThat(sent).isEmpty();
    }

    @Test
    void loses_nothing_typed_when_a_rule_stands_in_the_way() {
        var view = opened(ANALYST, Phase.INITIAL, Reviews.refusing("There is no hazard HZ-5 in SR-3."));
        judge(view, Harm.NEGLIGIBLE, Patients.ONE, Likelihood.LOW);
        view.rationale.setValue("Rare");
        test(view.save).click();
        assertThat(view.errors.sentences()).contains("There is no hazard HZ-5 in SR-3.");
        assertThat(view.rationale.getValue()).isEqualTo("Rare");
    }

    @Test
    void asks_by_name_why_a_residual_rating_of_three_cannot_be_less() {
        var view = opened(ANALYST, Phase.RESIDUAL, Sent.into(sent));
        judge(view, Harm.DEATH, Patients.ONE, Likelihood.MEDIUM);
        assertThat(view.whyNotLower.getLabel()).isEqualTo("Why is it impractical to reduce the risk further?");
        view.rationale.setValue("Seen twice");
        test(view.save).click();
        assertThat(view.errors.sentences())
                .contains("Say why the risk is not reduced further.", "Weigh what the change brings");
        view.whyNotLower.setValue("Nights");
        view.riskBenefit.setValue("An hour a shift");
        test(view.save).click();
        assertThat(sent)
                .containsExactly(new AssessHazard(
                        REVIEW,
                        WRONG_CHART,
                        Phase.RESIDUAL,
                        Likelihood.MEDIUM,
                        Harm.DEATH,
                        Patients.ONE,
                        "Seen twice",
                        "Nights",
                        "An hour a shift"));
    }

    @Test
    void asks_for_a_short_reason_only_where_a_residual_rating_is_two() {
        var view = opened(ANALYST, Phase.RESIDUAL, Sent.into(sent));
        judge(view, Harm.MINOR_UPSET, Patients.ONE, Likelihood.MEDIUM);
        assertThat(view.whyNotLower.isVisible()).isTrue();
        assertThat(view.riskBenefit.isVisible()).isFalse();
        judge(view, Harm.MINOR_UPSET, Patients.ONE, Likelihood.LOW);
        assertThat(view.whyNotLower.isVisible()).isFalse();
    }

    @Test
    void warns_the_officer_that_scoring_costs_the_right_to_sign() {
        assertThat(opened(OFFICER, Phase.RESIDUAL, Sent.into(sent)).getElement().getTextRecursively())
                .contains("another clinical safety officer has to sign");
    }

    @Test
    void says_plainly_that_a_hazard_does_not_exist() {
        var view = opened(ANALYST, Phase.INITIAL, Sent.into(sent));
        assertThatThrownBy(() -> view.open("SR-3", "HZ-99", Phase.INITIAL)).isInstanceOf(NotFoundException.class);
    }

    private AssessView opened(Actor actor, Phase phase, Commands commands) {
        var page = Reviews.page(ReviewStatus.OPEN, List.of(), Reviews.hazard(null, null));
        var view = new AssessView(
                Reviews.answering(page, List.of()), commands, ReviewPasts.TABLES, () -> Optional.of(actor));
        view.leave = left::add;
        view.open("SR-3", "HZ-5", phase);
        UI.getCurrent().add(view);
        return view;
    }

    private static void judge(AssessView view, Harm harm, Patients patients, Likelihood likelihood) {
        questions(view).harm.setValue(harm);
        questions(view).patients.setValue(patients);
        matrix(view).choose(likelihood);
    }

    private static SeverityQuestions questions(AssessView view) {
        return Objects.requireNonNull(view.severity);
    }

    private static MatrixField matrix(AssessView view) {
        return Objects.requireNonNull(view.matrix);
    }
}
