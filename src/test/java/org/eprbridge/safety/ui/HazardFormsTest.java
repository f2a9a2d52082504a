package org.eprbridge.safety.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ui.Reviews.REVIEW;
import static org.eprbridge.safety.ui.Reviews.WRONG_CHART;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.ControlDescription;
import org.eprbridge.safety.ControlType;
import org.eprbridge.safety.HazardCommand.AddControl;
import org.eprbridge.safety.HazardCommand.AddHazard;
import org.eprbridge.safety.NewHazard;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.testing.Sent;
import org.eprbridge.testing.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Writing down hazards and controls")
@ViewPackages(packages = "org.eprbridge.safety.ui")
class HazardFormsTest extends BrowserlessTest {

    static final Queries QUERIES =
            Reviews.answering(Reviews.page(ReviewStatus.OPEN, List.of(), Reviews.hazard(null, null)), List.of());

    final List<Object> sent = new ArrayList<>();
    final List<String> left = new ArrayList<>();
    final List<String> keys = new ArrayList<>();

    @Test
    void a_hazard_goes_from_cause_to_harm() {
        var view = hazardForm();
        view.fields.name.setValue("Wrong chart");
        view.fields.cause.setValue("Two wristbands scan");
        view.fields.effect.setValue("The wrong chart opens");
        view.fields.hazard.setValue("Wrong drug given");
        view.fields.harm.setValue("Overdose");
        view.fields.condition.setValue(Condition.FAULT);
        test(view.save).click();
        assertThat(left).containsExactly("safety/SR-3");
        assertThat(sent).containsExactly(new AddHazard(REVIEW, WRONG_CHART, Reviews.WORDS));
    }

    @Test
    void a_hazard_names_every_step_that_is_missing_and_keeps_what_is_there() {
        var view = hazardForm();
        view.fields.cause.setValue("Two wristbands scan");
        test(view.save).click();
        assertThat(view.errors.sentences())
                .contains(
                        "Name the hazard in a few words.", "Say what that does.", "Say what may happen", "normal use");
        assertThat(view.fields.cause.getValue()).isEqualTo("Two wristbands scan");
        assertThat(keys).isEmpty();
    }

    @Test
    void a_hazard_that_was_seen_before_fills_the_form_and_recalls_its_controls() {
        var view = hazardForm();
        assertThat(view.library.found.getElement().getTextRecursively())
                .contains("Dose in the wrong unit", "Seen in three changes, last as HZ-8");
        view.library
                .found
                .getComponentAt(0)
                .getChildren()
                .filter(Button.class::isInstance)
                .forEach(start -> test((Button) start).click());
        assertThat(view.fields.name.getValue()).isEqualTo("Dose in the wrong unit");
        assertThat(view.fields.condition.getValue()).isEqualTo(Condition.FAULT);
        assertThat(view.usual.getElement().getTextRecursively()).contains("Design: Show the unit");
        assertThat(sent).isEmpty();
    }

    @Test
    void a_control_says_what_kind_it_is() {
        var view = controlForm();
        view.fields.type.setValue(ControlType.TRAINING);
        view.fields.description.setValue("Show it at induction");
        view.fields.owner.setValue(Staff.registered(Reviews.ANALYST, null));
        view.fields.makesHazard.setValue(NewHazard.NO);
        test(view.save).click();
        assertThat(left).containsExactly("safety/SR-3");
        assertThat(sent)
                .containsExactly(new AddControl(
                        REVIEW,
                        WRONG_CHART,
                        new ControlId("CTL-5"),
                        new ControlDescription(
                                ControlType.TRAINING,
                                "Show it at induction",
                                Reviews.ANALYST.person(),
                                NewHazard.NO,
                                null)));
    }

    @Test
    void a_control_without_kind_or_words_is_not_sent() {
        var view = controlForm();
        test(view.save).click();
        assertThat(view.errors.sentences())
                .contains("Choose the kind of control.", "Describe what makes it safer.", "Choose who sees to it");
        assertThat(sent).isEmpty();
    }

    private String reserve(String prefix, String key) {
        keys.add(key);
        return prefix + "-5";
    }

    private AddHazardView hazardForm() {
        var view = new AddHazardView(QUERIES, Sent.into(sent), this::reserve, () -> Optional.of(Reviews.ANALYST));
        view.leave = left::add;
        view.open("SR-3");
        UI.getCurrent().add(view);
        return view;
    }

    private AddControlView controlForm() {
        var view = new AddControlView(
                QUERIES,
                Sent.into(sent),
                this::reserve,
                Staff.directory(Staff.registered(Reviews.ANALYST, null)),
                () -> Optional.of(Reviews.ANALYST));
        view.leave = left::add;
        view.open("SR-3", "HZ-5");
        UI.getCurrent().add(view);
        return view;
    }
}
