package org.eprbridge.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

@DisplayName("The first words to whoever started the product")
class FirstWordsTest {

    final MockEnvironment settings = new MockEnvironment().withProperty("local.server.port", "8090");

    @Test
    void in_the_demonstration_name_somebody_to_sign_in_as() {
        settings.setActiveProfiles("demo");

        assertThat(new TellsWhereToOpenTheBrowser(settings).sentence(6.25))
                .isEqualTo("Ready after 6.3 s. Open http://localhost:8090 and pick a person,"
                        + " or sign in as ccio with the password bridge.");
    }

    @Test
    void otherwise_name_nobody() {
        assertThat(new TellsWhereToOpenTheBrowser(settings).sentence(4))
                .isEqualTo("Ready after 4.0 s. Open http://localhost:8090 and sign in.");
    }
}
