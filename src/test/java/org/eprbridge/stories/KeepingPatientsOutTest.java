package org.eprbridge.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Keeping patients out of an idea")
class KeepingPatientsOutTest extends InTheBrowser {

    static final String PROBLEM = "What gets in your way?";

    Chromium.Window grace;

    @BeforeEach
    void beginAnIdea() {
        grace = chromium.signIn("Grace Oyelaran");
        grace.opens("share")
                .chooses("I have an idea that would make the record better")
                .presses("Continue")
                .sees("It takes about two minutes");
    }

    @Test
    void an_nhs_number_is_marked_taken_out_and_never_kept() {
        grace.types(PROBLEM, "The chart of 943 476 5919 opens on the wrong tab, and so do others.")
                .sees("Draft saved without the NHS number")
                .types("Give it a title, in one line", "Open the right tab")
                .presses("Continue")
                .sees("This holds an NHS number")
                .passesAxe();
        assertThat(grace.page().locator("mark").textContent()).isEqualTo("943 476 5919");
        assertThat(keptInTheTab()).doesNotContain("5919");

        grace.presses("Remove this: 943 476 5919").sees("Taken out").passesAxe();
        assertThat(grace.page().getByLabel(PROBLEM).inputValue())
                .isEqualTo("The chart of opens on the wrong tab, and so do others.");

        goOnToTheEnd();
        grace.presses("Send this idea").sees("We have your idea");
    }

    @Test
    void a_colleagues_phone_number_is_sent_once_somebody_has_said_so() {
        grace.types(PROBLEM, "Ring the ward clerk on 07700 900123, she knows the steps.")
                .types("Give it a title, in one line", "Fewer steps");
        goOnToTheEnd();

        grace.presses("Send this idea").sees("This may hold a phone number").passesAxe();
        grace.presses("This is not about a patient").sees("We have your idea");
    }

    @Test
    void a_reload_brings_back_every_word_but_the_number() {
        grace.page().getByLabel(PROBLEM).fill("As for 9434765919: every chart opens on the wrong tab.");
        grace.page().reload();

        grace.page().waitForCondition(() -> !problem().isEmpty());
        assertThat(problem()).isEqualTo("As for : every chart opens on the wrong tab.");
    }

    private String problem() {
        return grace.page().getByLabel(PROBLEM).inputValue();
    }

    private String keptInTheTab() {
        return String.valueOf(grace.page().evaluate("JSON.stringify(sessionStorage)"));
    }

    private void goOnToTheEnd() {
        for (var question : new String[] {
            "What would help?", "Who is affected", "What do you do today instead?", "Check your answers"
        }) {
            grace.presses("Continue").sees(question);
        }
    }
}
