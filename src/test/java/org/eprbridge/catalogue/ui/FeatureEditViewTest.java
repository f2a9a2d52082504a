package org.eprbridge.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureCommand.EditFeature;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.catalogue.FeaturePasts;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.testing.Answers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Describing a feature")
@ViewPackages(packages = "nothing.to.scan")
class FeatureEditViewTest extends BrowserlessTest {

    static final FeatureId LETTERS = new FeatureId("FEAT-3");

    final List<Object> sent = new ArrayList<>();
    final List<String> left = new ArrayList<>();
    Consumer<Object> onSend = sent::add;
    FeaturePage.View page = page("Writes the letter.", 4);

    final FeatureEditView view = new FeatureEditView(
            new Answers().to(FeaturePage.Of.class, _ -> Optional.of(page)),
            command -> {
                onSend.accept(command);
                return 0;
            },
            (prefix, _) -> prefix + "-9");

    @BeforeEach
    void open() {
        UI.getCurrent().add(view);
        view.leave = left::add;
    }

    @Test
    void adds_a_feature_and_leads_to_its_page() {
        view.name.setValue("Order sets");
        view.summary.setValue("Orders what belongs together.");

        view.save.click();

        assertThat(sent)
                .containsExactly(new AddFeature(
                        new FeatureId("FEAT-9"),
                        new FeatureDescription("Order sets", "Orders what belongs together.", "", "", "")));
        assertThat(left).containsExactly("catalogue/FEAT-9");
    }

    @Test
    void names_every_gap_and_keeps_what_was_typed() {
        view.where.setValue("Patient › Orders");

        view.save.click();

        assertThat(sent).isEmpty();
        assertThat(view.errors.sentences()).contains("Enter the name", "Say in a sentence or two");
        assertThat(view.where.getValue()).isEqualTo("Patient › Orders");
        assertThat(view.save.isEnabled()).isTrue();
    }

    @Test
    void hands_back_the_version_that_the_person_saw() {
        view.edit(LETTERS);
        view.summary.setValue("Writes and sends the letter.");

        view.save.click();

        assertThat(sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        EditFeature.class, edit -> assertThat(edit.version()).isEqualTo(4));
    }

    @Nested
    class when_somebody_else_saved_first {

        @BeforeEach
        void be_slower() {
            view.edit(LETTERS);
            view.summary.setValue("My words.");
            onSend = _ -> {
                throw new Refused("edited-meanwhile", Refusal.Kind.RULE, "Asha Patel changed this a minute ago.");
            };
            page = page("Her words.", 5);
            view.save.click();
        }

        @Test
        void both_versions_are_on_the_screen() {
            assertThat(view.errors.sentences()).isEqualTo("Asha Patel changed this a minute ago.");
            assertThat(view.whatItSaysNow.getElement().getTextRecursively()).contains("Her words.");
            assertThat(view.summary.getValue()).isEqualTo("My words.");
        }

        @Test
        void the_next_save_follows_their_version() {
            onSend = sent::add;

            view.save.click();

            assertThat(sent)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            EditFeature.class,
                            edit -> assertThat(edit.version()).isEqualTo(5));
        }
    }

    static FeaturePage.View page(String summary, long version) {
        return FeaturePasts.page(
                LETTERS,
                new FeatureDescription(
                        "Discharge letter", summary, "Patient › Letters", "Doctors", "1. Open the chart\n2. Sign"),
                version);
    }
}
