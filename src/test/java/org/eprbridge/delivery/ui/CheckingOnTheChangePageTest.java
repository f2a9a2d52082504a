package org.eprbridge.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.delivery.ui.Changes.OFFICER;
import static org.eprbridge.delivery.ui.Changes.SCANNER;

import com.vaadin.browserless.ViewPackages;
import java.time.LocalDate;
import java.util.List;
import org.eprbridge.delivery.AuditCommand.OverturnScreening;
import org.eprbridge.delivery.AuditCommand.UpholdScreening;
import org.eprbridge.delivery.WatchCommand.ExtendWatch;
import org.eprbridge.testing.Sent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a safety officer checks again on the page of a change")
@ViewPackages(packages = "org.eprbridge.delivery.ui")
class CheckingOnTheChangePageTest extends ChangeScreen {

    @Test
    void looks_again_at_a_decision_that_was_drawn() {
        var view = opened(OFFICER, Changes.drawnForAudit(""), Sent.into(sent));
        test(audit(view).overturn.open).click();
        audit(view).overturn.reason.setValue("The button stands beside the dose");
        audit(view).overturn.password.setValue("bridge");
        test(audit(view).overturn.send).click();
        assertThat(sent).containsExactly(new OverturnScreening(SCANNER, 2, "The button stands beside the dose"));
    }

    @Test
    void upholds_a_decision_that_was_drawn() {
        var view = opened(OFFICER, Changes.drawnForAudit(""), Sent.into(sent));
        test(audit(view).uphold.open).click();
        audit(view).uphold.reason.setValue("Rightly so");
        audit(view).uphold.password.setValue("bridge");
        test(audit(view).uphold.send).click();
        assertThat(sent).containsExactly(new UpholdScreening(SCANNER, 2, "Rightly so"));
        assertThat(audit(view).uphold.password.getValue()).isEmpty();
    }

    @Test
    void reads_at_once_that_both_the_reason_and_the_password_are_missing() {
        var view = opened(OFFICER, Changes.drawnForAudit(""), Sent.into(sent));
        for (var form : List.of(audit(view).uphold, audit(view).overturn)) {
            test(form.open).click();
            test(form.send).click();
            assertThat(form.reason.isInvalid()).isTrue();
            assertThat(form.password.isInvalid()).isTrue();
        }
        assertThat(sent).isEmpty();
    }

    @Test
    void decides_nothing_on_somebody_elses_open_screen_and_loses_nothing_typed() {
        var view = opened(OFFICER, Changes.drawnForAudit(""), Sent.into(sent));
        test(audit(view).overturn.open).click();
        audit(view).overturn.reason.setValue("The button stands beside the dose");
        audit(view).overturn.password.setValue("guess");
        test(audit(view).overturn.send).click();

        assertThat(sent).isEmpty();
        assertThat(audit(view).overturn.errors.sentences()).isEqualTo("This is not your password.");
        assertThat(audit(view).overturn.reason.getValue()).isEqualTo("The button stands beside the dose");
    }

    @Test
    void reads_why_somebody_else_has_to_look_again() {
        var view = opened(OFFICER, Changes.drawnForAudit("This is your own decision."), Sent.into(sent));
        assertThat(audit(view).sentence.getText()).endsWith("This is your own decision.");
        assertThat(audit(view).answers.isVisible()).isFalse();
    }

    @Test
    void watches_for_longer_what_went_live() {
        var view = opened(OFFICER, Changes.screened(), Sent.into(sent));
        assertThat(watch(view).sentence.getText()).contains("watched closely until 1 September 2026");
        test(watch(view).open).click();
        watch(view).until.setValue(LocalDate.of(2026, 10, 1));
        watch(view).reason.setValue("Nobody has seen a weekend yet");
        test(watch(view).send).click();
        assertThat(sent)
                .containsExactly(new ExtendWatch(SCANNER, LocalDate.of(2026, 10, 1), "Nobody has seen a weekend yet"));
    }

    @Test
    void says_for_how_long_and_why() {
        var view = opened(OFFICER, Changes.screened(), Sent.into(sent));
        test(watch(view).open).click();
        test(watch(view).send).click();
        assertThat(watch(view).errors.sentences())
                .contains("Choose the last day of the watch.", "Say what should be watched for longer.");
        assertThat(sent).isEmpty();
    }
}
