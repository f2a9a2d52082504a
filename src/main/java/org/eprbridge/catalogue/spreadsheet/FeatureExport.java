package org.eprbridge.catalogue.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.eprbridge.catalogue.FeatureList.Row;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Person;

/** The catalogue as a file that a spreadsheet opens and {@link FeatureImport} takes back. */
public final class FeatureExport {

    private FeatureExport() {}

    public static String of(List<Row> rows, Directory directory) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(FeatureCsv.COLUMNS);
            rows.forEach(row -> csv.writeRecord(
                    cells(row, directory).stream().map(Formulas::disarm).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(Row row, Directory directory) {
        var said = row.description();
        var owner = row.owner();
        return List.of(
                said.name(),
                said.summary(),
                said.where(),
                said.audience(),
                said.howTo(),
                String.join("; ", row.synonyms()),
                String.join("; ", row.available()),
                owner == null ? "" : directory.find(owner).map(Person::userName).orElse(""),
                row.reviewDue() == null ? "" : row.reviewDue().toString(),
                row.link());
    }
}
