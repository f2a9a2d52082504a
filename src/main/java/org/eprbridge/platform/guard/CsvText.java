package org.eprbridge.platform.guard;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The only way to write a file for spreadsheets: no cell in it can be calculated. */
public final class CsvText {

    private CsvText() {}

    public static String of(List<String> columns, Stream<List<String>> lines) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
            lines.forEach(cells ->
                    csv.writeRecord(cells.stream().map(Formulas::disarm).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
