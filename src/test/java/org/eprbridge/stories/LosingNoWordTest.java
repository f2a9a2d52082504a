package org.eprbridge.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Losing no word that was typed")
class LosingNoWordTest extends InTheBrowser {

    static final String PROBLEM = "Every chart opens on the wrong tab.";

    Chromium.Window grace;

    @BeforeEach
    void beginAnIdea() {
        grace = chromium.signIn("Grace Oyelaran");
        grace.opens("share")
                .chooses("I have an idea that would make the record better")
                .presses("Continue")
                .sees("It takes about two minutes");
        grace.page().getByLabel("What gets in your way?").fill(PROBLEM);
    }

    @Test
    void when_back_is_pressed_at_once() {
        grace.page().goBack();
        grace.sees("Or carry on with a draft");
        grace.page().goForward();

        assertThat(whatIsThere()).isEqualTo(PROBLEM);
    }

    @Test
    void when_the_page_is_loaded_again() {
        grace.page().reload();

        assertThat(whatIsThere()).isEqualTo(PROBLEM);
    }

    @Test
    void when_the_session_has_ended() {
        String address = grace.page().url();
        grace.page().getByLabel("Give it a title, in one line").fill("Open the tab that I used last");
        signOutInAnotherTab();
        grace.page().waitForURL(now -> now.contains("/login"));

        grace.presses("Grace Oyelaran Staff nurse");
        grace.page().waitForURL(now -> now.startsWith(address));

        assertThat(whatIsThere()).isEqualTo(PROBLEM);
        assertThat(grace.page().getByLabel("Give it a title, in one line").inputValue())
                .isEqualTo("Open the tab that I used last");
    }

    /** The title is being sent when the session is gone: the browser keeps it until the server has it. */
    private void signOutInAnotherTab() {
        var other = grace.page().context().newPage();
        other.navigate(grace.home() + "/");
        new Chromium.Window(other, grace.home()).presses("Sign out");
        other.waitForURL(now -> now.contains("/login"));
        other.close();
    }

    private String whatIsThere() {
        var field = grace.page().getByLabel("What gets in your way?");
        field.waitFor();
        return field.inputValue();
    }
}
