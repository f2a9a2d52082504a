package org.eprbridge.ideas.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.testing.Stories.NOW;

import java.util.List;
import java.util.Set;
import org.eprbridge.catalogue.FeatureEvent.FeatureGaveBack;
import org.eprbridge.catalogue.FeatureEvent.FeatureTookOver;
import org.eprbridge.ideas.DeflectionEvent.FeatureFoundInstead;
import org.eprbridge.ideas.DeflectionEvent.FindingUndone;
import org.eprbridge.ideas.FeatureHelp;
import org.eprbridge.ideas.FeatureHelp.Figures;
import org.eprbridge.ideas.IdeaEvent.IdeaRedirected;
import org.eprbridge.ideas.IdeaEvent.IdeaReopened;
import org.eprbridge.ideas.IdeaEvent.RedirectConfirmed;
import org.eprbridge.ideas.IdeaEvent.RedirectRefuted;
import org.eprbridge.kernel.DeflectionId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.testing.BorrowedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoTemplate;

@DisplayName("How well features help")
class HowFeaturesHelpTest {

    static final FeatureId CHART = new FeatureId("FEAT-12");
    static final FeatureId LETTER = new FeatureId("FEAT-3");
    static final IdeaId IDEA = new IdeaId("IDEA-7");

    @RegisterExtension
    static final BorrowedDatabase DATABASE = new BorrowedDatabase();

    final MongoTemplate mongo = DATABASE.named("help");
    final FeatureHelpProjection projection = new FeatureHelpProjection(mongo);
    final TellsHowFeaturesHelp answers = new TellsHowFeaturesHelp(mongo);

    @BeforeEach
    void forget() {
        projection.forgetEverything();
    }

    @Test
    void a_redirect_waits_for_the_answer_of_its_sender() {
        redirect(IDEA, CHART, 1);

        assertThat(of(CHART)).isEqualTo(new Figures(CHART, 1, 0, 0, 0));
        assertThat(answers.answer(new FeatureHelp.Unanswered(Set.of(IDEA))))
                .containsExactly(new FeatureHelp.Receipt(IDEA, CHART, NOW));
    }

    @Test
    void no_and_then_yes_to_another_feature_counts_for_each() {
        redirect(IDEA, CHART, 1);
        projection.on(new RedirectRefuted(IDEA, CHART, ""));
        redirect(IDEA, LETTER, 3);
        projection.on(new RedirectConfirmed(IDEA, LETTER, ""));

        assertThat(of(CHART)).isEqualTo(new Figures(CHART, 1, 0, 1, 0));
        assertThat(of(LETTER)).isEqualTo(new Figures(LETTER, 1, 1, 0, 0));
        assertThat(answers.answer(new FeatureHelp.Unanswered(Set.of(IDEA)))).isEmpty();
    }

    @Test
    void told_twice_it_counts_once() {
        for (int time = 0; time < 2; time++) {
            redirect(IDEA, CHART, 1);
            projection.on(new RedirectConfirmed(IDEA, CHART, ""));
            projection.on(new FeatureFoundInstead(new DeflectionId("DEF-1"), CHART, "fluids"), NOW);
        }

        assertThat(of(CHART)).isEqualTo(new Figures(CHART, 1, 1, 0, 1));
    }

    @Test
    void a_redirect_that_is_taken_back_does_not_count() {
        redirect(IDEA, CHART, 1);
        projection.on(new IdeaReopened(IDEA, "Sorry.", null));

        assertThat(of(CHART)).isEqualTo(new Figures(CHART, 0, 0, 0, 0));
    }

    @Test
    void one_that_is_confirmed_counts_even_when_the_idea_is_reopened() {
        redirect(IDEA, CHART, 1);
        projection.on(new RedirectConfirmed(IDEA, CHART, ""));
        projection.on(new IdeaReopened(IDEA, "Let us look again.", null));

        assertThat(of(CHART).confirmed()).isOne();
    }

    @Test
    void a_finding_that_is_taken_back_does_not_count() {
        projection.on(new FeatureFoundInstead(new DeflectionId("DEF-1"), CHART, "fluids"), NOW);
        projection.on(new FindingUndone(new DeflectionId("DEF-1"), CHART));

        assertThat(of(CHART)).isEqualTo(new Figures(CHART, 0, 0, 0, 0));
    }

    @Nested
    class of_features_that_were_merged {

        @BeforeEach
        void both_are_known_by_their_cases() {
            for (int idea = 1; idea <= 6; idea++) {
                redirect(new IdeaId("IDEA-" + idea), CHART, 1);
                redirect(new IdeaId("IDEA-" + (10 + idea)), LETTER, 1);
            }
            projection.on(new RedirectConfirmed(new IdeaId("IDEA-1"), CHART, ""));
            projection.on(new FeatureFoundInstead(new DeflectionId("DEF-1"), CHART, "fluids"), NOW);
            projection.on(new FeatureTookOver(LETTER, CHART, List.of()));
        }

        @Test
        void count_for_the_one_that_stays() {
            assertThat(of(LETTER)).isEqualTo(new Figures(LETTER, 12, 1, 0, 1));
            assertThat(answers.answer(new FeatureHelp.HardToFind())).containsExactly(new Figures(LETTER, 12, 1, 0, 1));
        }

        @Test
        void and_so_do_answers_that_come_later() {
            projection.on(new RedirectRefuted(new IdeaId("IDEA-2"), CHART, ""));

            assertThat(answers.answer(new FeatureHelp.HardToFind())).containsExactly(new Figures(LETTER, 12, 1, 1, 1));
        }

        @Test
        void wherever_that_one_is_merged_further() {
            var last = new FeatureId("FEAT-99");
            projection.on(new FeatureTookOver(last, LETTER, List.of()));

            assertThat(of(last)).isEqualTo(new Figures(last, 12, 1, 0, 1));
            assertThat(answers.answer(new FeatureHelp.HardToFind())).containsExactly(of(last));
        }

        @Test
        void count_for_themselves_again_when_that_is_undone() {
            projection.on(new FeatureGaveBack(LETTER, CHART, List.of()));

            assertThat(of(CHART)).isEqualTo(new Figures(CHART, 6, 1, 0, 1));
            assertThat(of(LETTER)).isEqualTo(new Figures(LETTER, 6, 0, 0, 0));
            assertThat(answers.answer(new FeatureHelp.HardToFind())).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"8, 3, 2, 37, 60", "5, 3, 2, 60, 60"})
    void success_is_of_all_who_were_redirected_and_beside_it_of_those_who_answered(
            long redirected, long confirmed, long refuted, int success, int ofAnswers) {
        var figures = new Figures(CHART, redirected, confirmed, refuted, 0);

        assertThat(figures.successPercent()).isEqualTo(success);
        assertThat(figures.percentOfAnswers()).isEqualTo(ofAnswers);
    }

    @Test
    void those_that_people_are_shown_too_often_are_named() {
        for (int idea = 1; idea <= 10; idea++) {
            redirect(new IdeaId("IDEA-" + idea), CHART, 1);
        }
        redirect(new IdeaId("IDEA-11"), LETTER, 1);

        assertThat(answers.answer(new FeatureHelp.HardToFind())).containsExactly(new Figures(CHART, 10, 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "9, 5, 4, false",
        "10, 10, 0, true",
        "4, 0, 4, false",
        "5, 2, 3, true",
        "6, 3, 3, false",
        "9, 2, 2, false",
        "0, 0, 0, false"
    })
    void hard_to_find_is_ten_redirects_or_fewer_than_half_of_five_answers(
            long redirected, long confirmed, long refuted, boolean hardToFind) {
        assertThat(new Figures(CHART, redirected, confirmed, refuted, 99).hardToFind())
                .isEqualTo(hardToFind);
    }

    private Figures of(FeatureId feature) {
        return answers.answer(new FeatureHelp.Of(feature));
    }

    private void redirect(IdeaId idea, FeatureId feature, long fact) {
        projection.on(new IdeaRedirected(idea, feature, "Try this."), NOW, fact);
    }
}
