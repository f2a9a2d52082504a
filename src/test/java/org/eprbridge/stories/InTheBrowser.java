package org.eprbridge.stories;

import org.eprbridge.EprBridge;
import org.eprbridge.testing.FreshDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The whole house with the demo people and no demo ideas, and a Chromium before it. */
@SpringBootTest(
        classes = EprBridge.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "epr.demo.ideas=false")
@ActiveProfiles("demo")
@ContextConfiguration(initializers = FreshDatabase.class)
@Tag("browser")
@SuppressWarnings("NullAway.Init")
abstract class InTheBrowser {

    @LocalServerPort
    int port;

    Chromium chromium;

    @BeforeEach
    void openChromium() {
        chromium = new Chromium("http://127.0.0.1:" + port);
    }

    @AfterEach
    void closeChromium() {
        chromium.close();
    }

    /** Begins to share an idea; what is beside the form has the words to look for. */
    static void describes(Chromium.Window person, String problem) {
        person.opens("share").chooses("idea").presses("Continue");
        person.sees("Give it a title, in one line").types("What gets in your way?", problem);
    }

    /** Shares an idea, and says its reference. */
    static String sends(Chromium.Window person, String title) {
        describes(person, title + ".");
        person.types("Give it a title, in one line", title).presses("Continue");
        person.sees("What would help? (optional)").presses("Continue");
        person.sees("How many times a week").presses("Continue");
        person.sees("What do you do today instead? (optional)").presses("Continue");
        person.sees("Check your answers").presses("Send this idea");
        person.sees("We have your idea");
        return person.page().locator(".epr-receipt-reference").innerText().strip();
    }
}
