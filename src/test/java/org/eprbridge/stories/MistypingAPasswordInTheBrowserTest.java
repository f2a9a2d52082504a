package org.eprbridge.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mistyping a password on the sign-in page")
class MistypingAPasswordInTheBrowserTest extends InTheBrowser {

    static final int MANY = 12;

    @Test
    void is_told_at_once_and_then_made_to_wait_and_then_let_in() {
        var jonas = chromium.signIn("Jonas Müller");
        jonas.page().context().clearCookies();
        jonas.opens("login");
        type(jonas, "rose")
                .sees("This user name and password do not belong together.")
                .passesAxe();
        for (int i = 0; i < MANY && !jonas.page().url().contains("wait="); i++) {
            type(jonas, "rose");
        }
        jonas.sees("Too many wrong passwords. Try again in ").passesAxe();

        for (int i = 0; i < MANY && jonas.page().url().contains("/login"); i++) {
            type(jonas, "bridge");
        }
        assertThat(jonas.page().url()).doesNotContain("/login");
    }

    private static Chromium.Window type(Chromium.Window window, String password) {
        window.types("User name", "analyst").types("Password", password);
        window.page().waitForNavigation(() -> window.presses("Sign in"));
        return window;
    }
}
