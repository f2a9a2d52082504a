package org.eprbridge.similarity.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eprbridge.similarity.meaning.DirectionDesk;
import org.eprbridge.similarity.meaning.KeptDirections;
import org.eprbridge.similarity.meaning.MiniLm;
import org.eprbridge.similarity.meaning.Topics;
import org.eprbridge.similarity.words.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is measured here stands in docs/similarity.md; the whole of it, misses too, is written to target/similarity.md. */
@DisplayName("Asked as clinicians ask, the right feature is among the first three")
class MeasuringSimilarityTest {

    static final String TUNING = "tune";
    static final String SCORED = "scored";

    /** Written when everything else was finished. */
    static final String LATER = "later";

    /** Another catalogue with its questions, written before the lists were widened and never tuned on. */
    static final String FRESH = "fresh";

    /** More of that catalogue, as people would type it who are not out to be difficult; never tuned on either. */
    static final String PLAIN = "plain";

    static final SameIdeas SAME_IDEAS = new SameIdeas();

    static DirectionDesk desk;
    static Index ideas;
    static Index ideasWithoutMeaning;
    static Catalogue usual;
    static Catalogue elsewhere;

    @BeforeAll
    static void tellEverything() {
        desk = new DirectionDesk(new Forgetful());
        var topics = new Topics(new Reader());
        topics.learnDirections(desk);
        usual = new Catalogue(Evaluation.usual(), topics, desk);
        elsewhere = new Catalogue(Evaluation.elsewhere(), topics, desk);
        ideas = new Index(new Reader(), topics, desk);
        SAME_IDEAS.tell(ideas);
        ideasWithoutMeaning = new Index(new Reader(), topics, null);
        SAME_IDEAS.tell(ideasWithoutMeaning);
        desk.open(MiniLm::new);
        await().atMost(Duration.ofMinutes(5)).until(usual.whole::complete);
    }

    @AfterAll
    static void close() throws IOException {
        report();
        usual.close();
        elsewhere.close();
        ideas.close();
        ideasWithoutMeaning.close();
        desk.close();
    }

    @Test
    void nine_times_in_ten_and_more() {
        assertThat(usual.byEverything(SCORED).hit(3)).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void without_the_language_model_still_nearly_as_often() {
        assertThat(usual.withoutMeaning(SCORED).hit(3)).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void and_by_words_alone_three_times_in_four() {
        assertThat(usual.byWords(SCORED).hit(3)).isGreaterThanOrEqualTo(0.72);
    }

    @Test
    void in_a_catalogue_that_nothing_was_tuned_on_plain_questions_are_answered_too() {
        assertThat(elsewhere.byEverything(PLAIN).hit(3)).isGreaterThanOrEqualTo(0.92);
        assertThat(elsewhere.byEverything(FRESH).hit(3)).isGreaterThanOrEqualTo(0.7);
    }

    @Test
    void of_ideas_that_are_offered_as_the_same_most_are() {
        var result = SAME_IDEAS.measure(ideas);

        assertThat(result.precision()).isGreaterThanOrEqualTo(0.85);
        assertThat(result.recall()).isGreaterThanOrEqualTo(0.75);
        assertThat(SAME_IDEAS.measure(ideasWithoutMeaning).recall()).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void what_is_asked_covers_the_catalogue() {
        var asked = usual.evaluation;
        assertThat(asked.all()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(asked.all().stream().map(Evaluation.Asked::feature).distinct())
                .hasSizeGreaterThanOrEqualTo(80);
        assertThat(asked.part(SCORED)).doesNotContainAnyElementsOf(asked.part(TUNING));
    }

    private static void report() throws IOException {
        var lines = new ArrayList<String>();
        for (var part : List.of(TUNING, SCORED, LATER)) {
            lines.addAll(usual.report(part));
        }
        lines.addAll(elsewhere.report(FRESH));
        lines.addAll(elsewhere.report(PLAIN));
        lines.add(SAME_IDEAS.measure(ideas).line());
        lines.add(SAME_IDEAS.measure(ideasWithoutMeaning).line() + " model off");
        lines.forEach(System.out::println);
        Files.write(Path.of("target", "similarity.md"), lines);
    }

    /** A hospital's features, known to two indexes. */
    static final class Catalogue implements AutoCloseable {

        final Evaluation evaluation;
        final Index whole;
        final Index withoutMeaning;

        Catalogue(Evaluation evaluation, Topics topics, DirectionDesk desk) {
            this.evaluation = evaluation;
            this.whole = new Index(new Reader(), topics, desk);
            this.withoutMeaning = new Index(new Reader(), topics, null);
            evaluation.tell(whole);
            evaluation.tell(withoutMeaning);
        }

        Evaluation.Result byWords(String part) {
            return evaluation.measure(withoutMeaning, Evaluation.WORDS_ONLY, evaluation.part(part));
        }

        Evaluation.Result byMeaning(String part) {
            return evaluation.measure(whole, Evaluation.MEANING_ONLY, evaluation.part(part));
        }

        Evaluation.Result withoutMeaning(String part) {
            return evaluation.measure(withoutMeaning, Blend.USUAL, evaluation.part(part));
        }

        Evaluation.Result byEverything(String part) {
            return evaluation.measure(whole, Blend.USUAL, evaluation.part(part));
        }

        List<String> report(String part) {
            var lines = new ArrayList<String>();
            lines.add("## " + part);
            lines.add("| found by | questions | hit@1 | hit@3 | MRR |");
            lines.add("|---|---|---|---|---|");
            lines.add(byWords(part).line("words (BM25)"));
            lines.add(byMeaning(part).line("meaning (vectors)"));
            lines.add(withoutMeaning(part).line("words and topics"));
            var everything = byEverything(part);
            lines.add(everything.line("all of it"));
            lines.add("");
            everything.misses().forEach(miss -> lines.add("- " + miss));
            return lines;
        }

        @Override
        public void close() {
            whole.close();
            withoutMeaning.close();
        }
    }

    /** Keeps nothing, so that every direction is found out anew. */
    static final class Forgetful implements KeptDirections {

        @Override
        public Map<String, byte[]> find(Collection<String> fingerprints) {
            return Map.of();
        }

        @Override
        public void keep(Map<String, byte[]> byFingerprint) {}
    }
}
