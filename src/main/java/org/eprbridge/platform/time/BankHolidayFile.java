package org.eprbridge.platform.time;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.TreeSet;

/** Reads the list of bank holidays that a trust may bring along: a heading {@code date,name}, then a day a line. */
final class BankHolidayFile {

    private BankHolidayFile() {}

    static WorkingDays read(InputStream file) {
        var days = new TreeSet<LocalDate>();
        try (var lines = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (var line : lines) {
                if (!days.add(dateOf(line))) {
                    throw complaint(line, "names a day that is already in the list");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The list of bank holidays cannot be read.", e);
        } catch (CsvParseException e) {
            throw new IllegalArgumentException("The list of bank holidays is not a CSV file: " + e.getMessage(), e);
        }
        return new WorkingDays(days);
    }

    private static LocalDate dateOf(NamedCsvRecord line) {
        try {
            return LocalDate.parse(line.findField("date").orElse("").strip());
        } catch (DateTimeParseException e) {
            throw complaint(line, "has no date like 2027-12-27 in a column called date");
        }
    }

    private static IllegalArgumentException complaint(NamedCsvRecord line, String what) {
        return new IllegalArgumentException(
                "Line %d of the list of bank holidays %s.".formatted(line.getStartingLineNumber(), what));
    }
}
