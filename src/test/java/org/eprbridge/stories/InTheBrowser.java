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
}
