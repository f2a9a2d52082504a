package org.eprbridge.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.catalogue.FeaturePasts.MONDAY;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eprbridge.catalogue.FeatureCommand.AssignFeature;
import org.eprbridge.catalogue.FeatureCommand.DescribeAvailability;
import org.eprbridge.catalogue.FeatureCommand.LinkFeature;
import org.eprbridge.catalogue.FeatureCommand.MergeFeature;
import org.eprbridge.catalogue.FeatureCommand.PlanReview;
import org.eprbridge.catalogue.FeatureCommand.RestoreFeature;
import org.eprbridge.catalogue.FeatureCommand.RetireFeature;
import org.eprbridge.catalogue.FeatureCommand.UndoMerge;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.catalogue.FeaturePage.Merge;
import org.eprbridge.catalogue.FeaturePage.Retirement;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.testing.Answers;
import org.eprbridge.testing.Cast;
import org.eprbridge.testing.Sent;
import org.eprbridge.testing.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Looking after a feature, on the screen")
@ViewPackages(packages = "nothing.to.scan")
class KeepViewTest extends BrowserlessTest {

    static final FeatureId LETTERS = FeatureEditViewTest.LETTERS;
    static final FeatureList.Card OTHER =
            new FeatureList.Card(new FeatureId("FEAT-9"), "Letters by dictation", "Writes.", "", "");
    static final PersonId P1 = new PersonId("P-1");

    final List<Object> sent = new ArrayList<>();

    PageSaying page =
            PageSaying.of(FeatureEditViewTest.page("Writes the letter.", 0)).keeping();

    @Test
    void saves_each_fact_for_itself() {
        var view = show();
        view.forms.owner.setValue(Staff.DIRECTORY.find(Cast.NURSE.person()).orElseThrow());
        press("Save the owner");
        view.forms.places.setValue("Ward 7\nSite B");
        press("Save the places");
        view.forms.link.setValue("https://example.org/a.png");
        press("Save the link");
        view.forms.due.setValue(LocalDate.of(2026, 8, 6));
        press("Save the date");

        assertThat(sent)
                .containsExactly(
                        new AssignFeature(LETTERS, Cast.NURSE.person()),
                        new DescribeAvailability(LETTERS, List.of("Ward 7", "Site B")),
                        new LinkFeature(LETTERS, "https://example.org/a.png"),
                        new PlanReview(LETTERS, LocalDate.of(2026, 8, 6)));
    }

    @Test
    void retires_with_a_sentence() {
        var view = show();
        view.ends.successor.setValue(OTHER);
        view.ends.sentence.setValue("Use dictation.");
        view.ends.retire.click();

        assertThat(sent)
                .containsExactly(
                        new RetireFeature(LETTERS, LocalDate.of(2026, 6, 1), OTHER.feature(), "Use dictation."));
    }

    @Test
    void says_beside_the_field_that_a_sentence_is_missing() {
        var view = show();
        view.ends.retire.click();

        assertThat(sent).isEmpty();
        assertThat(view.ends.sentence.isInvalid()).isTrue();
    }

    @Test
    void merges_into_the_chosen_one() {
        var view = show();
        view.ends.into.setValue(OTHER);
        view.ends.merge.click();

        assertThat(sent).containsExactly(new MergeFeature(LETTERS, OTHER.feature()));
    }

    @Test
    void merges_into_nothing_when_nothing_was_chosen() {
        var view = show();
        view.ends.merge.click();

        assertThat(sent).isEmpty();
        assertThat(view.ends.into.isInvalid()).isTrue();
    }

    @Test
    void takes_a_retirement_back() {
        page = page.retired(new Retirement(LocalDate.of(2026, 1, 31), null, "Gone.", P1, MONDAY));
        show().ends.takeBack.click();

        assertThat(sent).containsExactly(new RestoreFeature(LETTERS));
    }

    @Test
    void undoes_a_merge_and_offers_nothing_else() {
        page = page.merged(new Merge(OTHER.feature(), P1, MONDAY));
        var view = show();

        assertThat(view.forms.isAttached()).isFalse();
        view.ends.takeBack.click();
        assertThat(sent).containsExactly(new UndoMerge(LETTERS, OTHER.feature()));
    }

    private void press(String words) {
        $(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private KeepView show() {
        var view = new KeepView(
                new Answers()
                        .to(FeaturePage.Of.class, _ -> page.made())
                        .to(FeatureList.Find.class, _ -> new Page<>(List.of(OTHER), 1, 0, 50)),
                Sent.into(sent),
                Staff.DIRECTORY,
                feature -> Optional.of("Letters by dictation"),
                Clock.fixed(MONDAY, ZoneOffset.UTC));
        UI.getCurrent().add(view);
        view.show(LETTERS);
        return view;
    }
}
