package org.eprbridge.catalogue.spreadsheet;

import java.util.List;
import org.eprbridge.catalogue.FeatureList.Row;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Person;
import org.eprbridge.platform.guard.CsvText;

/** The catalogue as a file that a spreadsheet opens and {@link FeatureImport} takes back. */
public final class FeatureExport {

    private FeatureExport() {}

    public static String of(List<Row> rows, Directory directory) {
        return CsvText.of(FeatureCsv.COLUMNS, rows.stream().map(row -> cells(row, directory)));
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
