package org.eprbridge.ideas.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Cast.PHYSIO;
import static org.eprbridge.testing.Stories.NOW;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.catalogue.FeatureState;
import org.eprbridge.ideas.FeatureHelp;
import org.eprbridge.ideas.FeatureHelp.Figures;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.platform.ui.Waiting;
import org.eprbridge.testing.Answers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A feature that is hard to find waits for its owner and for the CCIO")
class FeaturesThatAreHardToFindTest {

    @Test
    void the_ccio_hears_of_each() {
        assertThat(waiting(CCIO, "FEAT-1", "FEAT-2"))
                .containsExactly(new Waiting.Item(
                        35,
                        "Hard to find",
                        2,
                        "Name of FEAT-1: People do not find it, or it does not help them."
                                + " It is the first of 2 such features.",
                        "catalogue?hard-to-find=yes"));
    }

    @Test
    void its_owner_hears_of_it() {
        assertThat(waiting(NURSE, "FEAT-1")).extracting(Waiting.Item::link).containsExactly("catalogue/FEAT-1");
    }

    @Test
    void their_owner_is_led_to_their_own() {
        assertThat(waiting(NURSE, "FEAT-1", "FEAT-2"))
                .extracting(Waiting.Item::link)
                .containsExactly("catalogue?hard-to-find=yes&owner=" + NURSE.person());
    }

    @Test
    void nobody_else_does() {
        assertThat(waiting(PHYSIO, "FEAT-1")).isEmpty();
    }

    @Test
    void nothing_waits_when_everything_is_found() {
        assertThat(waiting(CCIO)).isEmpty();
    }

    /** All of them are the nurse's. */
    private static List<Waiting.Item> waiting(Actor person, String... hardToFind) {
        var figures = Arrays.stream(hardToFind)
                .map(feature -> new Figures(new FeatureId(feature), 10, 1, 1, 0))
                .toList();
        var answers = new Answers()
                .to(FeatureHelp.HardToFind.class, _ -> figures)
                .to(FeaturePage.Of.class, question -> Optional.of(page(question.feature())));
        return new HardToFindWaiting(answers).waitingFor(person);
    }

    private static FeaturePage.View page(FeatureId feature) {
        return new FeaturePage.View(
                feature,
                new FeatureDescription("Name of " + feature, "What it does.", "", "", ""),
                0,
                CCIO.person(),
                NOW,
                CCIO.person(),
                NOW,
                FeatureState.IN_USE,
                NURSE.person(),
                List.of(),
                "",
                List.of(),
                new FeaturePage.Reviews(null, List.of()),
                null,
                null,
                List.of(),
                new FeaturePage.Feedback(null, null, null, List.of()),
                false);
    }
}
