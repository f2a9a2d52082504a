package org.eprbridge.similarity.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeatureEvent.FeatureAdded;
import org.eprbridge.catalogue.FeatureEvent.FeatureEdited;
import org.eprbridge.catalogue.FeatureEvent.FeatureMerged;
import org.eprbridge.catalogue.FeatureEvent.FeatureRestored;
import org.eprbridge.catalogue.FeatureEvent.FeatureRetired;
import org.eprbridge.catalogue.FeatureEvent.FeatureTookOver;
import org.eprbridge.catalogue.FeatureEvent.SynonymAdded;
import org.eprbridge.catalogue.FeatureEvent.SynonymRemoved;
import org.eprbridge.ideas.IdeaEvent.IdeaCommented;
import org.eprbridge.ideas.IdeaEvent.IdeaSubmitted;
import org.eprbridge.ideas.IdeaText;
import org.eprbridge.ideas.Visibility;
import org.eprbridge.kernel.CommentId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.similarity.meaning.Topics;
import org.eprbridge.similarity.words.Reader;
import org.eprbridge.testing.Cast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Finding what is like a text")
class FindingWhatIsSimilarTest {

    static final FeatureId TTO = new FeatureId("FEAT-1");
    static final FeatureId BALANCE = new FeatureId("FEAT-2");
    static final IdeaId GRAPH = new IdeaId("IDEA-1");

    final Reader reader = new Reader();
    final Index index = new Index(reader, new Topics(reader), null);
    long told;

    FindingWhatIsSimilarTest() {
        tell(new FeatureAdded(TTO, described("TTO", "Prepares the prescription for the day of discharge.")));
        tell(new FeatureAdded(
                BALANCE, described("Fluid balance chart", "Adds up what goes in and out, hour by hour.")));
        tell(new IdeaSubmitted(
                GRAPH,
                Cast.NURSE.person(),
                Cast.NURSE.standing(),
                new IdeaText("Draw potassium as a curve", "I copy numbers on paper", "", "", "", 0, 0, "")));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Nested
    class among_features {

        @Test
        void what_is_called_otherwise_is_found_and_the_reason_is_said() {
            var hit = features("where are his take home drugs").getFirst();

            assertThat(hit.paper().id()).isEqualTo(TTO.value());
            assertThat(hit.why()).isEqualTo("matches *take home drugs* → TTO");
            assertThat(hit.highlight()).contains("TTO");
        }

        @Test
        void the_same_words_need_no_arrow() {
            assertThat(features("fluid balance").getFirst().why()).startsWith("matches *fluid balance*");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Fluids balances", "the FLUID BALANCE of patients"})
        void nor_do_the_same_words_in_another_form(String text) {
            assertThat(features(text).getFirst().why()).startsWith("matches *").doesNotContain("→", "patients");
        }

        @Test
        void a_slip_of_the_keyboard_is_forgiven() {
            var hit = features("fliud balence").getFirst();

            assertThat(hit.paper().id()).isEqualTo(BALANCE.value());
            assertThat(hit.why()).startsWith("matches *fliud balence* → Fluid balance");
        }

        @Test
        void what_shares_no_word_is_found_by_what_it_is_about() {
            var hit = features("are we positive or negative overall").getFirst();

            assertThat(hit.paper().id()).isEqualTo(BALANCE.value());
            assertThat(hit.why()).isEqualTo("about fluid balance");
        }

        @Test
        void a_score_lies_between_nothing_and_all() {
            assertThat(features("fluid balance chart please"))
                    .allSatisfy(hit -> assertThat(hit.score()).isPositive().isLessThanOrEqualTo(1));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"ophthalmoscope", "the car park is too expensive", "hello", "more bicycle racks please"})
        void nothing_is_found_that_shares_nothing(String text) {
            assertThat(features(text)).isEmpty();
        }

        @Test
        void a_corrected_feature_is_found_by_its_new_words_only() {
            tell(new FeatureEdited(BALANCE, described("Bladder scan", "Shows what was retained.")));

            assertThat(features("urinary retention").getFirst().paper().title()).isEqualTo("Bladder scan");
            assertThat(features("fluid balance")).noneMatch(hit -> hit.why().startsWith("matches"));
        }
    }

    @Nested
    class among_features_that_people_look_after {

        @Test
        void another_word_for_it_leads_there_until_it_is_taken_away() {
            tell(new SynonymAdded(BALANCE, "thirstometer"));
            assertThat(features("thirstometer").getFirst().paper().id()).isEqualTo(BALANCE.value());

            tell(new SynonymRemoved(BALANCE, "thirstometer"));
            assertThat(features("thirstometer")).isEmpty();
        }

        @Test
        void nobody_is_led_to_one_that_is_retired_until_it_is_back() {
            tell(new FeatureRetired(BALANCE, LocalDate.of(2026, 8, 6), null, "Nobody used it."));
            assertThat(features("fluid balance")).isEmpty();

            tell(new FeatureRestored(BALANCE));
            assertThat(features("fluid balance").getFirst().paper().id()).isEqualTo(BALANCE.value());
        }

        @Test
        void a_merged_one_is_found_as_the_one_that_stays() {
            tell(new FeatureMerged(BALANCE, TTO));
            tell(new FeatureTookOver(TTO, BALANCE, List.of("Fluid balance chart")));

            assertThat(features("fluid balance chart"))
                    .extracting(hit -> hit.paper().id())
                    .containsExactly(TTO.value());
        }
    }

    @Nested
    class among_ideas {

        @Test
        void one_that_said_much_the_same_is_found() {
            assertThat(ideas("plot the potassium results over time")
                            .getFirst()
                            .paper()
                            .id())
                    .isEqualTo(GRAPH.value());
        }

        @Test
        void what_was_said_about_it_behind_closed_doors_is_not_looked_through() {
            tell(new IdeaCommented(GRAPH, new CommentId("C-1"), "Ask the plasterer", Visibility.INTERNAL));

            assertThat(ideas("plasterer")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:tto AND (",
                "\"unclosed",
                "fluid~99 balance^^ [a TO",
                "* ? !!! -- && || {}",
                "§1 §2",
                "\u0000\uFFFF\uD800 fluid",
                "\uD83D\uDE00\uD83D\uDE00"
            })
    void signs_are_only_signs(String hostile) {
        assertThatCode(() -> features(hostile)).doesNotThrowAnyException();
    }

    @Test
    void a_long_story_is_answered_too() {
        assertThat(features("fluid balance and more ".repeat(170))
                        .getFirst()
                        .paper()
                        .id())
                .isEqualTo(BALANCE.value());
    }

    @Test
    void the_index_knows_how_much_of_the_log_it_has_heard() {
        assertThat(index.position()).isEqualTo(told);
    }

    private static FeatureDescription described(String name, String summary) {
        return new FeatureDescription(name, summary, "", "", "");
    }

    private void tell(Object event) {
        index.hear(event, ++told);
        index.show();
    }

    private List<Hit> features(String text) {
        return index.features(index.question(text), 3);
    }

    private List<Hit> ideas(String text) {
        return index.ideas(index.question(text), 3);
    }
}
