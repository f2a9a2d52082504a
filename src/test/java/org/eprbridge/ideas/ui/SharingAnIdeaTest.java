package org.eprbridge.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.eprbridge.ideas.IdeaCommand.SubmitIdea;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.ui.FormErrors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Sharing an idea on the screen")
@ViewPackages(packages = "org.eprbridge.ideas.ui")
class SharingAnIdeaTest extends SharingAnIdea {

    @Nested
    class begins_with_what_it_is_about {

        @BeforeEach
        void at_the_start() {
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
        void on_its_first_page() {
            begin();
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
}
