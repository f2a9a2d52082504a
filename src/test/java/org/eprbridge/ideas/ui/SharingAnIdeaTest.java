package org.eprbridge.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eprbridge.ideas.DeflectionCommand.FindFeatureInstead;
import org.eprbridge.ideas.DeflectionCommand.UndoFinding;
import org.eprbridge.ideas.IdeaCommand.SubmitIdea;
import org.eprbridge.ideas.IdeaCommand.SupportIdea;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.IdeaTimeline;
import org.eprbridge.kernel.DeflectionId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Sharing an idea on the screen")
@ViewPackages(packages = "org.eprbridge.ideas.ui")
class SharingAnIdeaTest extends IdeaScreen {

    static final FeatureId CHART = new FeatureId("FEAT-12");
    static final IdeaId THEIRS = new IdeaId("IDEA-3");

    @Nested
    class begins_with_what_it_is_about {

        @BeforeEach
        void open() {
            navigate("share", ShareStartView.class);
        }

        @Test
        void and_asks_again_when_nothing_is_chosen() {
            continueOn();

            assertThat($(FormErrors.class).single().sentences()).contains("Choose what you want to tell us.");
            assertThat(drafts.of(Ideas.NURSE)).isEmpty();
        }

        @Test
        void and_an_idea_gets_a_draft_that_knows_the_sender() {
            begin();

            assertThat(heading()).isEqualTo("What gets in your way?");
            assertThat(drafts.only().answers()).containsEntry("affected", "Registered nurse, Surgery");
        }

        @Test
        void and_harm_is_led_to_incident_reporting_with_a_text_to_copy() {
            $(RadioButtonGroup.class).single().setValue(ShareStartView.Kind.HARM);
            continueOn();

            assertThat(heading()).isEqualTo("Report it as an incident");
            assertThat($(TextArea.class).single().getValue()).contains("What happened:");
        }
    }

    @Nested
    class asks_one_question_a_page {

        @BeforeEach
        void begin() {
            SharingAnIdeaTest.this.begin();
        }

        @Test
        void and_names_what_is_missing_only_on_continue() {
            type("What gets in your way?", "I add up by hand.");
            assertThat($(FormErrors.class).all()).allMatch(errors -> !errors.isShown());

            continueOn();

            assertThat($(FormErrors.class).single().sentences()).isEqualTo("Give your idea a title, in one line.");
            assertThat(area("What gets in your way?").getValue()).isEqualTo("I add up by hand.");
        }

        @Test
        void and_names_what_is_missing_in_the_order_of_the_page() {
            continueOn();

            assertThat($(FormErrors.class).single().sentences())
                    .containsSubsequence("Say what gets in your way.", "Give your idea a title, in one line.");
        }

        @Test
        void and_keeps_on_the_server_whatever_is_typed() {
            type("What gets in your way?", "I add up by hand.");

            assertThat(drafts.only().answers()).containsEntry("problem", "I add up by hand.");
        }

        @Test
        void and_tells_whoever_sits_beside_the_form_what_was_typed_so_far() {
            type("What gets in your way?", "I add up by hand.");
            field("Give it a title, in one line").setValue("Fluid chart");

            assertThat(neighbour.told.getLast()).contains("Fluid chart", "I add up by hand.");
            assertThat(everythingShown()).contains("The neighbour");
        }

        @Test
        void and_tells_them_no_nhs_number() {
            type("What gets in your way?", "For 943 476 5919 I add up by hand.");

            assertThat(neighbour.told.getLast()).contains("I add up by hand").doesNotContain("943 476 5919");
        }

        @Test
        void and_has_nobody_beside_questions_that_do_not_describe_it() {
            answerTheFirstPage();
            continueOn();

            assertThat(everythingShown()).doesNotContain("The neighbour");
        }

        @Test
        void and_shows_it_again_after_going_back() {
            answerTheFirstPage();
            assertThat(heading()).isEqualTo("What would help?");

            UI.getCurrent().navigate(ShareStep.PROBLEM.in(drafts.only().draftId()));

            assertThat(area("What gets in your way?").getValue()).isEqualTo("I add up by hand.");
        }

        @Test
        void and_asks_for_numbers_in_words_that_help() {
            answerTheFirstPage();
            continueOn();
            field("How many times a week do you meet it? (optional)").setValue("often");
            continueOn();

            assertThat($(FormErrors.class).single().sentences())
                    .isEqualTo("Enter how many times a week as a number, for example 20.");
        }
    }

    @Nested
    class ends_when_a_feature_solves_it {

        @BeforeEach
        void begin() {
            SharingAnIdeaTest.this.begin();
            field("Give it a title, in one line").setValue("Fluid chart");
        }

        @Test
        void with_the_words_typed_so_far_and_without_an_idea() {
            type("What gets in your way?", "I add up by hand.");
            solvedBy(CHART);

            assertThat(sent)
                    .containsExactly(
                            new FindFeatureInstead(new DeflectionId("DEF-5"), CHART, "Fluid chart\nI add up by hand."));
            assertThat(drafts.of(Ideas.NURSE)).isEmpty();
        }

        @Test
        void and_brings_the_draft_back_when_it_does_not_after_all() {
            type("What gets in your way?", "I add up by hand.");
            var draft = drafts.only();
            solvedBy(CHART);
            sent.clear();

            var guide = new Screen("Fluid balance chart") {};
            UI.getCurrent().add(guide);
            test($(NativeButton.class).withText("Undo").single()).click();
            UI.getCurrent().remove(guide);

            assertThat(sent).containsExactly(new UndoFinding(new DeflectionId("DEF-5")));
            assertThat(drafts.only().answers()).isEqualTo(draft.answers());
            assertThat(heading()).isEqualTo("What gets in your way?");
        }

        @Test
        void and_whatever_may_be_about_a_patient_stays_behind() {
            type("What gets in your way?", "Ring me on 07700 900123, please.");
            solvedBy(CHART);

            assertThat(sent)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            FindFeatureInstead.class,
                            found -> assertThat(found.text())
                                    .contains("Ring me on")
                                    .doesNotContain("900123"));
        }

        @Test
        void and_without_a_word_it_is_not_over() {
            field("Give it a title, in one line").setValue("");
            solvedBy(CHART);

            assertThat($(FormErrors.class).single().sentences())
                    .isEqualTo("Say in your own words what you were looking for.");
            assertThat(drafts.of(Ideas.NURSE)).hasSize(1);
        }

        private void solvedBy(FeatureId feature) {
            Objects.requireNonNull(neighbour.writer).isHelpedBy(feature);
        }
    }

    @Nested
    class ends_in_the_support_of_somebody_elses_idea {

        @BeforeEach
        void begin() {
            answers.to(IdeaTimeline.Of.class, _ -> List.of());
            SharingAnIdeaTest.this.begin();
        }

        @Test
        void with_nothing_counted_while_no_number_is_typed() {
            Objects.requireNonNull(neighbour.writer).supports(THEIRS);

            assertThat(sent).containsExactly(new SupportIdea(THEIRS, 0, 0, 1, ""));
            assertThat(drafts.of(Ideas.NURSE)).isEmpty();
            assertThat(heading()).isNotEqualTo("What gets in your way?");
        }

        @Test
        void and_what_was_said_of_it_before_is_not_lost() {
            var before = new IdeaPage.Support(Ideas.NURSE, "Grace Okafor", "", "", 7, 3, 12, "Nights", NOW);
            answers.to(
                    IdeaPage.Of.class, question -> Optional.of(Ideas.page(question.idea(), Set.of(), List.of(before))));

            Objects.requireNonNull(neighbour.writer).supports(THEIRS);

            assertThat(sent).isEmpty();
            assertThat(drafts.of(Ideas.NURSE)).isEmpty();
        }

        @Test
        void but_not_with_half_of_what_weighs_it() {
            answerTheFirstPage();
            continueOn();
            field("How many times a week do you meet it? (optional)").setValue("20");
            var draft = drafts.only();
            UI.getCurrent().navigate(ShareStep.PROBLEM.in(draft.draftId()));

            Objects.requireNonNull(neighbour.writer).supports(THEIRS);

            assertThat(sent).isEmpty();
            assertThat(everythingShown())
                    .contains("not how many minutes it costs each time. Say both, or clear the one.");
            assertThat($(Anchor.class).all())
                    .filteredOn(link -> link.getText().startsWith("You have said how many times"))
                    .extracting(Anchor::getHref)
                    .containsExactly(ShareStep.WHO.in(draft.draftId()));
            assertThat(drafts.only().answers()).isEqualTo(draft.answers());
        }

        @Test
        void with_the_numbers_that_were_typed_on_a_later_page() {
            answerTheFirstPage();
            continueOn();
            field("How many times a week do you meet it? (optional)").setValue("20");
            field("How many minutes does it cost each time? (optional)").setValue("2,5");
            UI.getCurrent().navigate(ShareStep.PROBLEM.in(drafts.only().draftId()));

            Objects.requireNonNull(neighbour.writer).supports(THEIRS);

            assertThat(sent).containsExactly(new SupportIdea(THEIRS, 20, 2.5, 1, ""));
        }
    }

    @Nested
    class keeps_patients_out {

        @BeforeEach
        void begin() {
            SharingAnIdeaTest.this.begin();
            field("Give it a title, in one line").setValue("Fluid chart");
        }

        @Test
        void and_says_at_once_that_an_nhs_number_is_not_kept() {
            type("What gets in your way?", "The chart of 943 476 5919 is empty.");

            assertThat(everythingShown()).contains("Draft saved without the NHS number.");
        }

        @Test
        void and_never_says_only_that_the_draft_is_saved_while_there_is_one() {
            type("What gets in your way?", "The chart of 943 476 5919 is empty.");
            field("Give it a title, in one line").setValue("Fluid chart of the night");

            assertThat(everythingShown()).contains("Draft saved without the NHS number.");

            continueOn();

            assertThat(everythingShown()).contains("This holds an NHS number").doesNotContain("Draft saved");
        }

        @Test
        void and_does_not_go_on_with_an_nhs_number() {
            type("What gets in your way?", "The chart of 943 476 5919 is empty.");
            continueOn();

            assertThat(heading()).isEqualTo("What gets in your way?");
            assertThat(area("What gets in your way?").isInvalid()).isTrue();
        }

        @Test
        void and_goes_on_once_it_is_removed() {
            type("What gets in your way?", "The chart of 943 476 5919 is empty.");
            continueOn();
            press("Remove this");
            continueOn();

            assertThat(heading()).isEqualTo("What would help?");
            assertThat(drafts.only().answers()).containsEntry("problem", "The chart of is empty.");
        }

        @Test
        void and_asks_about_the_rest_before_it_is_sent() {
            type("What gets in your way?", "Ring me on 07700 900123, please.");
            goOnToTheEnd();
            test(button("Send this idea")).click();
            assertThat(sent).isEmpty();

            press("Remove this");
            test(button("Send this idea")).click();

            assertThat(sent)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            SubmitIdea.class,
                            command -> assertThat(command.text().problem()).isEqualTo("Ring me on, please."));
        }

        @Test
        void and_sends_what_is_not_about_a_patient() {
            type("What gets in your way?", "Ring me on 07700 900123, please.");
            goOnToTheEnd();
            test(button("Send this idea")).click();

            press("This is not about a patient");

            assertThat(sent).hasSize(1);
            assertThat(heading()).isEqualTo("We have your idea");
        }

        private void goOnToTheEnd() {
            for (int page = 0; page < 4; page++) {
                continueOn();
            }
        }

        private void press(String words) {
            test($(NativeButton.class).withText(words).single()).click();
        }
    }

    @Nested
    class sends_it {

        @BeforeEach
        void answerEverything() {
            begin();
            answerTheFirstPage();
            type("What would help? (optional)", "A total.");
            continueOn();
            field("How many times a week do you meet it? (optional)").setValue("20");
            field("How many minutes does it cost each time? (optional)").setValue("2,5");
            continueOn();
            continueOn();
        }

        @Test
        void after_a_last_look_at_the_answers() {
            assertThat(heading()).isEqualTo("Check your answers");
            assertThat($(Anchor.class).all().stream().map(Anchor::getText)).contains("Change");

            test(button("Send this idea")).click();

            assertThat(sent).singleElement().isInstanceOfSatisfying(SubmitIdea.class, command -> {
                assertThat(command.idea()).isEqualTo(new IdeaId("IDEA-7"));
                assertThat(command.text().timesPerWeek()).isEqualTo(20);
                assertThat(command.text().minutesEach()).isEqualTo(2.5);
            });
        }

        @Test
        void once_and_the_draft_is_gone() {
            String draft = drafts.only().draftId();

            test(button("Send this idea")).click();

            assertThat(drafts.of(Ideas.NURSE)).isEmpty();
            assertThat(heading()).isEqualTo("We have your idea");
            UI.getCurrent().navigate(ShareStep.CHECK.in(draft));
            assertThat(heading()).isEqualTo("This draft is no longer here");
        }

        @Test
        void and_says_what_happens_next_and_by_when() {
            test(button("Send this idea")).click();

            assertThat(everythingShown()).contains("IDEA-7").contains("by 17 August 2026");
        }
    }

    private void begin() {
        navigate("share", ShareStartView.class);
        $(RadioButtonGroup.class).single().setValue(ShareStartView.Kind.IDEA);
        continueOn();
    }

    private void answerTheFirstPage() {
        type("What gets in your way?", "I add up by hand.");
        field("Give it a title, in one line").setValue("Fluid chart");
        continueOn();
    }

    private void continueOn() {
        test(button("Continue")).click();
    }

    private void type(String label, String words) {
        area(label).setValue(words);
    }
}
