package org.eprbridge.similarity.index;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeatureEvent.FeatureAdded;
import org.eprbridge.kernel.FeatureId;

/** What clinicians ask, and which feature answers it: how good the index is, in numbers. */
final class Evaluation {

    /** The blend of those who go by one thing only, and of the product. */
    static final Blend WORDS_ONLY = new Blend(1, 0, 0, 0);

    static final Blend MEANING_ONLY = new Blend(0, 0, 1, 0);

    private final List<Asked> all;
    private final List<String> catalogue;

    private Evaluation(String questions, String... catalogue) {
        this.all = records(questions)
                .map(line -> new Asked(
                        line.getField("part"), line.getField("feature"), line.getField("who"), line.getField("query")))
                .toList();
        this.catalogue = List.of(catalogue);
    }

    /** The catalogue of the demo and twice as many features again. */
    static Evaluation usual() {
        return new Evaluation("/similarity/queries.csv", "/demo/features.csv", "/similarity/more-features.csv");
    }

    /** Another hospital with another catalogue: nothing was ever chosen by what is found in it. */
    static Evaluation elsewhere() {
        return new Evaluation("/similarity/fresh-queries.csv", "/similarity/fresh-features.csv");
    }

    void tell(Index index) {
        var lines = catalogue.stream().flatMap(Evaluation::records).toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            index.hear(
                    new FeatureAdded(
                            new FeatureId(line.getField("key")),
                            new FeatureDescription(
                                    line.getField("name"),
                                    line.getField("summary"),
                                    line.getField("where"),
                                    line.getField("audience"),
                                    line.getField("how_to"))),
                    i + 1L);
        }
        index.show();
    }

    List<Asked> part(String name) {
        return all.stream().filter(asked -> asked.part.equals(name)).toList();
    }

    List<Asked> all() {
        return all;
    }

    Result measure(Index index, Blend blend, List<Asked> part) {
        return new Result(
                part.stream().map(asked -> answer(index, blend, asked)).toList());
    }

    private static Answered answer(Index index, Blend blend, Asked asked) {
        var found = index.features().find(index.question(asked.query), blend, 20).stream()
                .filter(scored -> scored.score() > 0)
                .map(Shelf.Scored::id)
                .toList();
        return new Answered(
                asked, found.indexOf(asked.feature) + 1, found.stream().limit(3).toList());
    }

    static Stream<NamedCsvRecord> records(String file) {
        var stream = Objects.requireNonNull(Evaluation.class.getResourceAsStream(file), file);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Asked(String part, String feature, String who, String query) {}

    /** @param rank of the right one, from 1; 0 when it is not among the first twenty */
    record Answered(Asked asked, int rank, List<String> instead) {}

    record Result(List<Answered> answers) {

        double hit(int within) {
            return answers.stream()
                            .filter(it -> it.rank > 0 && it.rank <= within)
                            .count()
                    / (double) answers.size();
        }

        double meanReciprocalRank() {
            return answers.stream()
                    .mapToDouble(it -> it.rank == 0 ? 0 : 1.0 / it.rank)
                    .average()
                    .orElse(0);
        }

        String line(String name) {
            return "| %s | %d | %.1f %% | %.1f %% | %.3f |"
                    .formatted(name, answers.size(), 100 * hit(1), 100 * hit(3), meanReciprocalRank());
        }

        List<String> misses() {
            return answers.stream()
                    .filter(it -> it.rank == 0 || it.rank > 3)
                    .map(it -> String.format(
                            Locale.UK,
                            "%s (%s): %s came %s, behind %s",
                            it.asked.query,
                            it.asked.who,
                            it.asked.feature,
                            it.rank == 0 ? "nowhere" : String.valueOf(it.rank),
                            it.instead))
                    .toList();
        }
    }
}
