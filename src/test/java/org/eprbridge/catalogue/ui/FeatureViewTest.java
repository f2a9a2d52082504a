package org.eprbridge.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.catalogue.FeaturePasts.MONDAY;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eprbridge.catalogue.FeatureCommand.AddSynonym;
import org.eprbridge.catalogue.FeatureCommand.GiveFeedback;
import org.eprbridge.catalogue.FeatureCommand.RejectSynonym;
import org.eprbridge.catalogue.FeatureCommand.ReviewFeature;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.catalogue.FeaturePage.Answer;
import org.eprbridge.catalogue.FeaturePage.Feedback;
import org.eprbridge.catalogue.FeaturePage.Merge;
import org.eprbridge.catalogue.FeaturePage.Retirement;
import org.eprbridge.catalogue.FeaturePage.Synonym;
import org.eprbridge.catalogue.LearntFrom;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.testing.Answers;
import org.eprbridge.testing.Sent;
import org.eprbridge.testing.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A feature's page")
@ViewPackages(packages = "nothing.to.scan")
class FeatureViewTest extends BrowserlessTest {

    static final FeatureId LETTERS = FeatureEditViewTest.LETTERS;

    static final PersonId P1 = new PersonId("P-1");

    final List<Object> sent = new ArrayList<>();

    Optional<FeaturePage.View> answer = Optional.of(FeatureEditViewTest.page("Writes the letter.", 0));

    @Test
    void numbers_the_steps_once() {
        show(Role.CLINICIAN);

        assertThat($(ListItem.class).all()).extracting(ListItem::getText).containsExactly("Open the chart", "Sign");
    }

    @Test
    void offers_editing_to_those_who_keep_the_catalogue() {
        show(Role.DIGITAL_ANALYST);

        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("catalogue/FEAT-3/edit");
    }

    @Test
    void offers_no_editing_to_others() {
        show(Role.CLINICIAN);

        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("catalogue/FEAT-3/edit");
    }

    @Test
    void sends_what_somebody_says_of_it_and_nothing_else() {
        var view = show(Role.CLINICIAN);
        view.wasItNeeded.sentence.setValue("Not on my ward.");
        view.wasItNeeded.no.click();

        assertThat(sent).containsExactly(new GiveFeedback(LETTERS, false, "Not on my ward."));
        assertThat(view.wasItNeeded.sentence.getValue()).isEmpty();
    }

    @Test
    void says_what_the_reader_said_before_and_counts_for_nobody_else() {
        answer = page().feedback(new Feedback(new Answer(P1, MONDAY, true, ""), null, null, List.of()))
                .made();

        var text = show(Role.CLINICIAN).wasItNeeded.getElement().getTextRecursively();
        assertThat(text).contains("You said yes on 1 June 2026").doesNotContain("said no");
    }

    @Test
    void counts_for_those_who_look_after_it() {
        answer = page().feedback(new Feedback(null, 3L, 1L, List.of(new Answer(P1, MONDAY, false, "Not here."))))
                .keeping()
                .made();

        assertThat(show(Role.CCIO).wasItNeeded.getElement().getTextRecursively())
                .contains("3 said yes, 1 said no.", "No: “Not here.”");
    }

    @Test
    void leads_from_a_retired_one_to_its_successor() {
        answer = page().retired(new Retirement(
                        LocalDate.of(2026, 1, 31), new FeatureId("FEAT-9"), "The typewriters are gone.", P1, MONDAY))
                .made();

        assertThat(show(Role.CLINICIAN).getElement().getTextRecursively())
                .contains("Retired on 31 January 2026. The typewriters are gone. Use this instead: Letters by"
                        + " dictation.");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("catalogue/FEAT-9");
    }

    @Test
    void leads_from_a_merged_one_to_the_one_that_stayed() {
        answer = page().merged(new Merge(new FeatureId("FEAT-9"), P1, MONDAY)).made();

        assertThat(show(Role.CLINICIAN).getElement().getTextRecursively())
                .contains("This is described on another page now: Letters by dictation.");
    }

    @Test
    void tells_where_each_word_came_from() {
        answer = page().words(given(), proposed()).keeping().made();

        assertThat(show(Role.CCIO).otherWords.words.getElement().getTextRecursively())
                .contains(
                        "given by someone who has left on 1 June 2026",
                        "learnt from IDEA-7, someone who has left on 1 June 2026");
    }

    @Test
    void keeps_proposals_from_those_who_do_not_decide() {
        answer = page().words(given(), proposed()).made();

        assertThat(show(Role.CLINICIAN).otherWords.words.getElement().getTextRecursively())
                .contains("Letter writer")
                .doesNotContain("Typewriter");
    }

    @Test
    void lets_the_owner_decide_on_a_word() {
        answer = page().words(proposed()).keeping().made();
        show(Role.CLINICIAN);

        test($(NativeButton.class).all().stream()
                        .filter(button -> button.getText().equals("Reject"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(sent).containsExactly(new RejectSynonym(LETTERS, "Typewriter"));
    }

    @Test
    void lets_those_who_keep_the_catalogue_add_a_word() {
        answer = page().keeping().made();
        var view = show(Role.DIGITAL_ANALYST);
        view.otherWords.word.setValue("Letter writer");
        view.otherWords.add.click();

        assertThat(sent).containsExactly(new AddSynonym(LETTERS, "Letter writer"));
    }

    @Test
    void lets_the_owner_say_that_it_still_holds() {
        answer = page().keeping().made();
        var view = show(Role.CLINICIAN);
        view.review.note.setValue("Still so.");
        view.review.reviewed.click();

        assertThat(sent).containsExactly(new ReviewFeature(LETTERS, LocalDate.of(2027, 6, 1), "Still so."));
    }

    @Test
    void says_so_when_there_is_no_such_feature() {
        answer = Optional.empty();

        assertThat(show(Role.CLINICIAN).getElement().getTextRecursively())
                .contains("The catalogue has no feature with the reference FEAT-3.");
    }

    private static PageSaying page() {
        return PageSaying.of(FeatureEditViewTest.page("Writes the letter.", 0));
    }

    private static Synonym given() {
        return new Synonym("Letter writer", Synonym.Standing.ACCEPTED, P1, MONDAY, null, null, null, null);
    }

    private static Synonym proposed() {
        var idea = new LearntFrom(LearntFrom.Kind.IDEA, "IDEA-7");
        return new Synonym("Typewriter", Synonym.Standing.PROPOSED, P1, MONDAY, idea, null, null, null);
    }

    private FeatureView show(Role role) {
        var view = new FeatureView(
                new Answers().to(FeaturePage.Of.class, _ -> answer),
                Sent.into(sent),
                Staff.directory(),
                feature -> Optional.of("Letters by dictation"),
                () -> Optional.of(Actor.of(new PersonId("P-1"), role)),
                _ -> () -> {},
                Clock.fixed(MONDAY, ZoneOffset.UTC),
                List.of());
        UI.getCurrent().add(view);
        view.show(LETTERS);
        return view;
    }
}
