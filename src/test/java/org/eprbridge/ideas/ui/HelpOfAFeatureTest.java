package org.eprbridge.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.eprbridge.ideas.FeatureHelp.Figures;
import org.eprbridge.kernel.FeatureId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A feature's page says whether it helps")
class HelpOfAFeatureTest {

    @Test
    void in_whole_sentences() {
        assertThat(HelpOfAFeature.sentences(figures(12, 5, 3, 7)))
                .containsExactly(
                        "7 people found it while describing an idea and did not have to send one.",
                        "12 ideas were redirected here.",
                        "It solved the problem of 5 of the 8 who have answered (62 %). Of all who were redirected that"
                                + " is 41 % so far.");
    }

    @Test
    void and_of_a_single_answer_as_of_one() {
        assertThat(HelpOfAFeature.sentences(figures(1, 1, 0, 0)))
                .contains("It solved the problem of the one person who has answered (100 %).");
        assertThat(HelpOfAFeature.sentences(figures(1, 0, 1, 0)))
                .contains("It did not solve the problem of the one person who has answered (0 %).");
    }

    @Test
    void and_that_nobody_has_answered_yet() {
        assertThat(HelpOfAFeature.sentences(figures(1, 0, 0, 0)))
                .containsExactly("1 idea was redirected here.", "Nobody has said yet whether it helped.");
    }

    @Test
    void and_nothing_of_redirects_when_there_were_none() {
        assertThat(HelpOfAFeature.sentences(figures(0, 0, 0, 1)))
                .containsExactly("1 person found it while describing an idea and did not have to send one.");
    }

    private static Figures figures(long redirected, long confirmed, long refuted, long deflected) {
        return new Figures(new FeatureId("FEAT-12"), redirected, confirmed, refuted, deflected);
    }
}
