package org.eprbridge.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.delivery.ui.Changes.OFFICER;
import static org.eprbridge.delivery.ui.Changes.SCANNER;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eprbridge.delivery.ChangeCommand.ScreenChange;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.delivery.ScreeningAnswers;
import org.eprbridge.delivery.Stage;
import org.eprbridge.platform.security.Proofs;
import org.eprbridge.testing.Sent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Signing that a change has no safety impact")
@ViewPackages(packages = "org.eprbridge.delivery.ui")
@SuppressWarnings("NullAway.Init")
class SigningNoImpactTest extends BrowserlessTest {

    final List<Object> sent = new ArrayList<>();
    SafetyQuestion safety;

    @BeforeEach
    void the_question_is_open() {
        safety = new SafetyQuestion(
                SCANNER,
                Hands.of(() -> Optional.of(OFFICER)),
                Sent.into(sent),
                Proofs.forThePassword("bridge"),
                _ -> {});
        safety.show(Changes.page(Stage.BUILDING, SafetyState.NOT_SCREENED, List.of()));
        UI.getCurrent().add(safety);
    }

    @Test
    void asks_for_the_password_only_of_whoever_decides_that_there_is_none() {
        assertThat(safety.password.isVisible()).isFalse();
        safety.impact.setValue(false);
        assertThat(safety.password.isVisible()).isTrue();
        safety.impact.setValue(true);
        assertThat(safety.password.isVisible()).isFalse();
    }

    @Test
    void lets_an_impact_be_seen_without_it() {
        safety.impact.setValue(true);
        safety.reason.setValue("A dose could be read wrongly");
        test(safety.send).click();
        assertThat(sent).containsExactly(new ScreenChange(SCANNER, true, "A dose could be read wrongly"));
    }

    @Test
    void does_not_happen_on_somebody_elses_open_screen_and_loses_nothing_typed() {
        noImpact();
        safety.password.setValue("guess");
        test(safety.send).click();

        assertThat(sent).isEmpty();
        assertThat(safety.password.isInvalid()).isTrue();
        assertThat(safety.password.getErrorMessage()).isEqualTo("This is not your password.");
        assertThat(safety.reason.getValue()).isEqualTo("It changes a label only");
        assertThat(safety.impact.getValue()).isFalse();
        assertThat(safety.questions.given()).isEqualTo(ScreeningAnswers.noToAll());
    }

    @Test
    void does_not_happen_without_a_password() {
        noImpact();
        test(safety.send).click();
        assertThat(sent).isEmpty();
        assertThat(safety.password.isInvalid()).isTrue();
    }

    @Test
    void tells_at_once_of_the_reason_and_of_the_password_that_are_missing() {
        noImpact();
        safety.reason.clear();
        test(safety.send).click();
        assertThat(safety.reason.isInvalid()).isTrue();
        assertThat(safety.password.isInvalid()).isTrue();
    }

    @Test
    void leaves_no_password_behind() {
        noImpact();
        safety.password.setValue("bridge");
        test(safety.send).click();
        assertThat(sent).hasSize(1);
        assertThat(safety.password.getValue()).isEmpty();
        assertThat(safety.password.isVisible()).isFalse();
    }

    @Test
    void forgets_the_password_of_whoever_changes_their_mind() {
        noImpact();
        safety.password.setValue("bridge");
        safety.impact.setValue(true);
        assertThat(safety.password.getValue()).isEmpty();
    }

    private void noImpact() {
        safety.questions.answers.values().forEach(answer -> answer.setValue(false));
        safety.impact.setValue(false);
        safety.reason.setValue("It changes a label only");
    }
}
