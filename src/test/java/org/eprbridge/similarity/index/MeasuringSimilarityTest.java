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

    static final Evaluation EVALUATION = new Evaluation();

    static DirectionDesk desk;
    static Index whole;
    static Index withoutMeaning;

    @BeforeAll
    static void tellBoth() {
        desk = new DirectionDesk(new Forgetful());
        var reader = new Reader();
        var topics = new Topics(reader);
        topics.learnDirections(desk);
        whole = new Index(reader, topics, desk);
        Evaluation.tell(whole);
        desk.open(MiniLm::new);
        var another = new Reader();
        withoutMeaning = new Index(another, new Topics(another), null);
        Evaluation.tell(withoutMeaning);
        await().atMost(Duration.ofMinutes(5)).until(whole::complete);
    }

    @AfterAll
    static void close() throws IOException {
        report();
        whole.close();
        withoutMeaning.close();
        desk.close();
    }

    @Test
    void nine_times_in_ten_and_more() {
        assertThat(whole(SCORED).hit(3)).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void without_the_language_model_still_nearly_as_often() {
        assertThat(EVALUATION
                        .measure(withoutMeaning, Blend.USUAL, EVALUATION.part(SCORED))
                        .hit(3))
                .isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void and_by_words_alone_three_times_in_four() {
        assertThat(EVALUATION
                        .measure(withoutMeaning, Evaluation.WORDS_ONLY, EVALUATION.part(SCORED))
                        .hit(3))
                .isGreaterThanOrEqualTo(0.72);
    }

    @Test
    void what_is_asked_covers_the_catalogue() {
        assertThat(EVALUATION.all()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(EVALUATION.all().stream().map(Evaluation.Asked::feature).distinct())
                .hasSizeGreaterThanOrEqualTo(80);
        assertThat(EVALUATION.part(SCORED)).doesNotContainAnyElementsOf(EVALUATION.part(TUNING));
    }

    private static Evaluation.Result whole(String part) {
        return EVALUATION.measure(whole, Blend.USUAL, EVALUATION.part(part));
    }

    private static void report() throws IOException {
        var lines = new ArrayList<String>();
        for (var part : List.of(TUNING, SCORED, LATER)) {
            var asked = EVALUATION.part(part);
            lines.add("## " + part);
            lines.add("| found by | questions | hit@1 | hit@3 | MRR |");
            lines.add("|---|---|---|---|---|");
            lines.add(EVALUATION
                    .measure(withoutMeaning, Evaluation.WORDS_ONLY, asked)
                    .line("words (BM25)"));
            lines.add(EVALUATION.measure(whole, Evaluation.MEANING_ONLY, asked).line("meaning (vectors)"));
            lines.add(EVALUATION.measure(withoutMeaning, Blend.USUAL, asked).line("words and topics"));
            lines.add(whole(part).line("all of it"));
            lines.add("");
            whole(part).misses().forEach(miss -> lines.add("- " + miss));
        }
        lines.forEach(System.out::println);
        Files.write(Path.of("target", "similarity.md"), lines);
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
