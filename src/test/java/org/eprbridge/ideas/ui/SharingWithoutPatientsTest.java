package org.eprbridge.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import org.eprbridge.ideas.IdeaCommand.SubmitIdea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sharing an idea and nothing about a patient")
@ViewPackages(packages = "org.eprbridge.ideas.ui")
class SharingWithoutPatientsTest extends SharingAnIdea {

    @BeforeEach
    void on_the_first_page() {
        begin();
        field("Give it a title, in one line").setValue("Fluid chart");
    }

    @Test
    void says_at_once_that_an_nhs_number_is_not_kept() {
        type("What gets in your way?", "The chart of 943 476 5919 is empty.");

        assertThat(everythingShown()).contains("Draft saved without the NHS number.");
    }

    @Test
    void never_says_only_that_the_draft_is_saved_while_there_is_one() {
        type("What gets in your way?", "The chart of 943 476 5919 is empty.");
        field("Give it a title, in one line").setValue("Fluid chart of the night");

        assertThat(everythingShown()).contains("Draft saved without the NHS number.");

        continueOn();

        assertThat(everythingShown()).contains("This holds an NHS number").doesNotContain("Draft saved");
    }

    @Test
    void does_not_go_on_with_an_nhs_number() {
        type("What gets in your way?", "The chart of 943 476 5919 is empty.");
        continueOn();

        assertThat(heading()).isEqualTo("What gets in your way?");
        assertThat(area("What gets in your way?").isInvalid()).isTrue();
    }

    @Test
    void goes_on_once_it_is_removed() {
        type("What gets in your way?", "The chart of 943 476 5919 is empty.");
        continueOn();
        press("Remove this");
        continueOn();

        assertThat(heading()).isEqualTo("What would help?");
        assertThat(drafts.only().answers()).containsEntry("problem", "The chart of is empty.");
    }

    @Test
    void asks_about_the_rest_before_it_is_sent() {
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
    void sends_what_is_not_about_a_patient() {
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
}
