package org.eprbridge.safety.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ui.Reviews.REVIEW;
import static org.eprbridge.safety.ui.Reviews.WRONG_CHART;

import com.vaadin.browserless.ViewPackages;
import java.time.LocalDate;
import org.eprbridge.safety.OfferDecision;
import org.eprbridge.safety.OutsideAnswer;
import org.eprbridge.safety.TransferCommand.AcceptHazard;
import org.eprbridge.safety.TransferCommand.RecordOutsideAnswer;
import org.eprbridge.safety.TransferCommand.RefuseHazard;
import org.eprbridge.testing.Sent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The answer to an offer, on the screen")
@ViewPackages(packages = "org.eprbridge.safety.ui")
class AnsweringAnOfferOnScreenTest extends HandingOver {

    static final LocalDate DAY = LocalDate.of(2026, 8, 6);

    @Test
    void takes_it_over_and_says_what_happens_now() {
        var view = shown(new AcceptHazardView(pageWith(offered()), Sent.into(sent)));
        test(view.save).click();
        assertThat(view.errors.sentences()).contains("Say what you do about it.");
        view.words.setValue("New label.");
        test(view.save).click();
        assertThat(sent).containsExactly(new AcceptHazard(REVIEW, WRONG_CHART, "New label."));
    }

    @Test
    void refuses_it_with_the_reason() {
        var view = shown(new RefuseHazardView(pageWith(offered()), Sent.into(sent)));
        test(view.save).click();
        assertThat(view.errors.sentences()).contains("Say why it is not yours.");
        assertThat(sent).isEmpty();
        view.words.setValue("The label is printed elsewhere.");
        test(view.save).click();
        assertThat(sent).containsExactly(new RefuseHazard(REVIEW, WRONG_CHART, "The label is printed elsewhere."));
    }

    @Test
    void from_outside_is_recorded_with_who_gave_it_when_and_where_it_can_be_read() {
        var view = shown(new OutsideAnswerView(pageWith(offeredOutside()), Sent.into(sent)));
        view.decision.setValue(OfferDecision.ACCEPTED);
        view.answeredBy.setValue("Head of product safety");
        view.date.setValue(DAY);
        view.reference.setValue("TCK-4711");
        view.words.setValue("New label in version 9.");
        test(view.save).click();
        assertThat(sent)
                .containsExactly(new RecordOutsideAnswer(
                        REVIEW,
                        WRONG_CHART,
                        new OutsideAnswer(
                                OfferDecision.ACCEPTED,
                                "Head of product safety",
                                DAY,
                                "TCK-4711",
                                "New label in version 9.")));
        assertThat(left).containsExactly("safety/SR-3");
    }

    @Test
    void from_outside_that_is_not_complete_is_not_recorded() {
        var view = shown(new OutsideAnswerView(pageWith(offeredOutside()), Sent.into(sent)));
        test(view.save).click();
        assertThat(view.errors.sentences())
                .contains(
                        "Choose what they answered.",
                        "Say who answered for them",
                        "Enter the day on which they answered",
                        "Enter where their answer can be read",
                        "Say what they do about it");
        assertThat(view.date.isInvalid()).isTrue();
        assertThat(sent).isEmpty();
    }
}
