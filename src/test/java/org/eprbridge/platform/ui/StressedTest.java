package org.eprbridge.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sentence with stars")
class StressedTest {

    @Test
    void stresses_what_stands_between_them() {
        var shown = new Stressed("matches *take home drugs* → TTO, *bloods*");

        assertThat(shown.getElement().getOuterHTML())
                .contains("<em>take home drugs</em>", "<em>bloods</em>")
                .doesNotContain("*");
        assertThat(shown.getElement().getTextRecursively()).isEqualTo("matches take home drugs → TTO, bloods");
    }

    @Test
    void stays_as_it_is_without_any() {
        assertThat(new Stressed("about the same").getElement().getTextRecursively())
                .isEqualTo("about the same");
    }

    @Test
    void loses_no_word_when_one_star_is_alone() {
        assertThat(new Stressed("a * b").getElement().getTextRecursively()).contains("a ", " b");
    }
}
