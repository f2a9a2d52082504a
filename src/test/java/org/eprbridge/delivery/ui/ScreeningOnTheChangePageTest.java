package org.eprbridge.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.delivery.ui.Changes.OFFICER;
import static org.eprbridge.delivery.ui.Changes.SCANNER;

import com.vaadin.browserless.ViewPackages;
import java.util.Objects;
import org.eprbridge.delivery.ChangeCommand.ScreenChange;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.delivery.ScreeningAnswers;
import org.eprbridge.delivery.ScreeningTopic;
import org.eprbridge.testing.Sent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The safety question on the page of a change")
@ViewPackages(packages = "org.eprbridge.delivery.ui")
class ScreeningOnTheChangePageTest extends ChangeScreen {

    @Test
    void answers_the_safety_question() {
        var view = opened(OFFICER, SafetyState.NOT_SCREENED, Sent.into(sent));
        safety(view).questions.answers.values().forEach(answer -> answer.setValue(false));
        safety(view).impact.setValue(false);
        safety(view).reason.setValue("It changes a label only");
        safety(view).password.setValue("bridge");
        test(safety(view).send).click();
        assertThat(sent)
                .containsExactly(
                        new ScreenChange(SCANNER, false, "It changes a label only", ScreeningAnswers.noToAll()));
    }

    @Test
    void says_of_each_yes_why_it_does_no_harm() {
        var view = opened(OFFICER, SafetyState.NOT_SCREENED, Sent.into(sent));
        safety(view).questions.answers.values().forEach(answer -> answer.setValue(false));
        Objects.requireNonNull(safety(view).questions.answers.get(ScreeningTopic.MEDICINES))
                .setValue(true);
        safety(view).impact.setValue(false);
        safety(view).reason.setValue("It changes a label only");
        test(safety(view).send).click();
        assertThat(safety(view).errors.sentences()).contains("Does it touch medicines?", "Say why");
        assertThat(sent).isEmpty();

        Objects.requireNonNull(safety(view).questions.whys.get(ScreeningTopic.MEDICINES))
                .setValue("The name in print only.");
        safety(view).password.setValue("bridge");
        test(safety(view).send).click();
        assertThat(sent).hasSize(1);
    }

    @Test
    void leaves_no_question_out() {
        var view = opened(OFFICER, SafetyState.NOT_SCREENED, Sent.into(sent));
        safety(view).impact.setValue(false);
        safety(view).reason.setValue("It changes a label only");
        test(safety(view).send).click();
        assertThat(safety(view).errors.sentences()).contains("Answer yes or no: Does it matter during");
        assertThat(sent).isEmpty();
    }

    @Test
    void reads_how_the_questions_were_answered() {
        var view = opened(OFFICER, Changes.screened(), Sent.into(sent));
        assertThat(safety(view).answer.getElement().getTextRecursively())
                .contains("Decided by Asha Patel", "1 question answered, 1 with yes")
                .contains("Does it touch medicines?", "Yes. The name in print only.");
    }

    @Test
    void is_asked_only_for_an_impact_once_there_is_an_answer() {
        var view = opened(OFFICER, Changes.screened(), Sent.into(sent));
        assertThat(safety(view).questions.isVisible()).isFalse();
        assertThat(safety(view).impact.getItemEnabledProvider().test(false)).isFalse();
        safety(view).impact.setValue(true);
        safety(view).reason.setValue("Yet it could");
        test(safety(view).send).click();
        assertThat(sent).containsExactly(new ScreenChange(SCANNER, true, "Yet it could"));
    }

    @Test
    void must_choose_an_answer() {
        var view = opened(OFFICER, SafetyState.NOT_SCREENED, Sent.into(sent));
        test(safety(view).send).click();
        assertThat(safety(view).errors.sentences()).isEqualTo("Choose yes or no.");
    }

    @Test
    void is_not_asked_again_while_the_review_decides() {
        var view = opened(OFFICER, SafetyState.IN_REVIEW, Sent.into(sent));
        assertThat(safety(view).form.isVisible()).isFalse();
    }
}
