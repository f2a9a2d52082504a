package org.eprbridge.catalogue.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureCommand.Extra;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.kernel.FeatureId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file in as few steps as the log allows")
class ImportingInPartsTest {

    @Test
    void is_one_step_when_it_is_of_a_usual_size() {
        assertThat(ImportParts.of(plan(3_000, "Short."))).hasSize(1);
    }

    @Test
    void loses_no_line_when_it_takes_several() {
        var parts = ImportParts.of(plan(10_000, "Short."));

        assertThat(parts).hasSizeGreaterThan(1);
        assertThat(parts.stream().flatMap(part -> part.features().stream()).map(AddFeature::feature))
                .doesNotHaveDuplicates()
                .hasSize(10_000);
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.extras())
                        .extracting(Extra::feature)
                        .isSubsetOf(part.features().stream()
                                .map(AddFeature::feature)
                                .toList()));
    }

    @Test
    void minds_how_long_the_words_are() {
        assertThat(ImportParts.of(plan(3_000, "word ".repeat(900)))).hasSizeGreaterThan(4);
    }

    @Test
    void is_no_step_when_nothing_would_change() {
        assertThat(ImportParts.of(plan(0, ""))).isEmpty();
    }

    private static ImportPlan plan(int lines, String howTo) {
        return new ImportPlan(
                IntStream.range(0, lines)
                        .mapToObj(i -> new AddFeature(
                                new FeatureId("FEAT-" + i),
                                new FeatureDescription("Feature " + i, "It helps.", "", "", howTo)))
                        .toList(),
                List.of(),
                IntStream.range(0, lines / 10)
                        .mapToObj(i ->
                                new Extra(new FeatureId("FEAT-" + i), List.of("Word " + i), List.of(), null, null, ""))
                        .toList(),
                0,
                0);
    }
}
