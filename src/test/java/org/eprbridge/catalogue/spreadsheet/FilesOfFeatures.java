package org.eprbridge.catalogue.spreadsheet;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.catalogue.FeatureState;
import org.eprbridge.catalogue.Synonyms;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.testing.Guards;

/** A file of features, read for a catalogue that knows one person and whatever names a story says. */
final class FilesOfFeatures {

    static final String HEADER = "name,summary,where,audience,how_to\n";
    static final String FLUIDS = "Fluid balance chart,Adds up fluids,Flowsheets,Nurses,Open it\n";

    private FilesOfFeatures() {}

    static Collection<FeatureDescription> read(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8), _ -> List.of()).stream()
                .map(CsvLine::description)
                .toList();
    }

    static List<CsvLine> read(byte[] file, Function<Set<String>, ? extends Collection<String>> taken) {
        Map<String, FeatureList.Row> known = taken.apply(Set.of()).stream()
                .collect(Collectors.toMap(
                        Synonyms::key,
                        name -> new FeatureList.Row(
                                new FeatureId("FEAT-1"),
                                new FeatureDescription(name, "It helps.", "", "", ""),
                                0,
                                FeatureState.IN_USE,
                                null,
                                List.of(),
                                List.of(),
                                null,
                                "")));
        var csv = FeatureCsv.read(
                file,
                person -> person.equals("nurse") ? Optional.of(new PersonId("P-1")) : Optional.empty(),
                known,
                WhenKnown.REFUSE);
        new PatientDataInLines(Guards.guard()).refuseIn(csv, _ -> {});
        return csv.features();
    }

    static List<LineError> errors(String file) {
        return refusal(file, _ -> List.of()).errors();
    }

    static BadFile refusal(String file, Function<Set<String>, ? extends Collection<String>> taken) {
        return catchThrowableOfType(BadFile.class, () -> read(file.getBytes(StandardCharsets.UTF_8), taken));
    }
}
