package org.eprbridge.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureCommand.ImportFeatures;
import org.eprbridge.catalogue.FeatureDescription;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What the EPR of the invented hospital can already do. */
@Component
@Profile("demo")
class DemoFeatures {

    private final Whereabouts whereabouts;

    DemoFeatures(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    ImportFeatures order() {
        return new ImportFeatures(lines().stream().map(this::addition).toList());
    }

    private AddFeature addition(NamedCsvRecord line) {
        return new AddFeature(
                whereabouts.feature(line.getField("key")),
                new FeatureDescription(
                        line.getField("name"),
                        line.getField("summary"),
                        line.getField("where"),
                        line.getField("audience"),
                        line.getField("how_to")));
    }

    private static List<NamedCsvRecord> lines() {
        try (var csv =
                CsvReader.builder().ofNamedCsvRecord(new ClassPathResource("demo/features.csv").getInputStream())) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
