package org.eprbridge.catalogue.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeatureList.Row;
import org.eprbridge.catalogue.FeatureState;
import org.eprbridge.catalogue.Synonyms;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.platform.guard.Formulas;
import org.eprbridge.platform.guard.FreeText.Words;

/**
 * Reads a list of features as spreadsheets save it. Collects everything that is wrong before it refuses, and takes every
 * cell as text, whatever sign it begins with.
 */
final class FeatureCsv {

    private static final int MOST_LINES = 10_000;
    static final List<String> COLUMNS = List.of(
            "name",
            "summary",
            "where",
            "audience",
            "how_to",
            "synonyms",
            "where_available",
            "owner",
            "review_due",
            "link");
    private static final Set<String> REQUIRED = Set.of("name", "summary");
    private static final Map<String, String> COLUMN_OF = Map.of("howTo", "how_to", "places", "where_available");
    private static final Set<String> WITHOUT_WORDS = Set.of("owner", "review_due");

    private final List<LineError> errors = new ArrayList<>();
    private final List<CsvLine> features = new ArrayList<>();
    private final List<RawLine> misshapen = new ArrayList<>();
    private final Function<String, Optional<PersonId>> people;

    private FeatureCsv(Function<String, Optional<PersonId>> people) {
        this.people = people;
    }

    /**
     * All that the file says, and all that is wrong with it.
     *
     * @param people by user name
     * @param known what the catalogue has already, by the key of its name
     * @throws BadFile when it is no such file
     */
    static FeatureCsv read(
            byte[] file, Function<String, Optional<PersonId>> people, Map<String, Row> known, WhenKnown whenKnown) {
        var csv = new FeatureCsv(people);
        csv.readLines(text(file));
        csv.refuseTwins();
        csv.refuseKnown(known, whenKnown);
        return csv;
    }

    /** In the order of the file. */
    List<CsvLine> features() {
        return List.copyOf(features);
    }

    List<RawLine> misshapen() {
        return List.copyOf(misshapen);
    }

    List<LineError> errors() {
        return List.copyOf(errors);
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            var withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (withoutMark.isBlank()) {
                throw new BadFile("This file is empty.");
            }
            if (withoutMark.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n')) {
                throw new BadFile("This is not a CSV file. In your spreadsheet, save it as CSV UTF-8.");
            }
            return withoutMark;
        } catch (CharacterCodingException e) {
            throw new BadFile("This is not a CSV file in UTF-8. In your spreadsheet, save it as CSV UTF-8.");
        }
    }

    private void readLines(String text) {
        long line = 1;
        try (var lines = CsvReader.builder()
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text)) {
            List<String> header = null;
            for (CsvRecord cells : lines) {
                line = cells.getStartingLineNumber();
                if (header == null) {
                    header = header(cells);
                } else if (features.size() + misshapen.size() >= MOST_LINES) {
                    throw new BadFile("Import at most %,d features at a time.".formatted(MOST_LINES));
                } else {
                    readLine(header, cells);
                }
            }
            if (features.isEmpty() && errors.isEmpty()) {
                throw new BadFile("This file names the columns but holds no feature.");
            }
        } catch (CsvParseException e) {
            errors.add(new LineError(
                    line, "", "From here on the file cannot be read. Look for a quotation mark that is not closed."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> header(CsvRecord cells) {
        var names = cells.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!Set.copyOf(COLUMNS).containsAll(names)
                || !names.containsAll(REQUIRED)
                || names.size() != Set.copyOf(names).size()) {
            throw new BadFile(List.of(new LineError(
                    cells.getStartingLineNumber(),
                    "",
                    "The first line must name the columns, with commas between: " + String.join(", ", COLUMNS) + ".")));
        }
        return names;
    }

    private void readLine(List<String> header, CsvRecord cells) {
        long line = cells.getStartingLineNumber();
        if (cells.getFieldCount() != header.size()) {
            errors.add(new LineError(
                    line,
                    "",
                    "This line has %d cells, but the first line names %d columns."
                            .formatted(cells.getFieldCount(), header.size())));
            misshapen.add(raw(header, cells));
            return;
        }
        var cell = new HashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            cell.put(header.get(i), Formulas.restore(cells.getField(i)));
        }
        var description = read(
                line,
                () -> new FeatureDescription(
                        cell.get("name"),
                        cell.get("summary"),
                        cell.get("where"),
                        cell.get("audience"),
                        cell.get("how_to")));
        var extra = read(line, () -> new FeatureCells(cell, people).read());
        if (description.isPresent() && extra.isPresent()) {
            features.add(new CsvLine(line, description.get(), extra.get()));
        } else {
            misshapen.add(raw(header, cells));
        }
    }

    private static RawLine raw(List<String> header, CsvRecord cells) {
        var words = new ArrayList<Words>();
        for (int i = 0; i < cells.getFieldCount(); i++) {
            var column = i < header.size() ? header.get(i) : "";
            if (!WITHOUT_WORDS.contains(column)) {
                words.add(new Words(column, Formulas.restore(cells.getField(i)).strip()));
            }
        }
        return new RawLine(cells.getStartingLineNumber(), words);
    }

    private <T> Optional<T> read(long line, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Misshapen e) {
            e.problems()
                    .forEach(problem -> errors.add(new LineError(line, columnOf(problem.field()), problem.whatToDo())));
            return Optional.empty();
        }
    }

    private void refuseTwins() {
        var first = new HashMap<String, Long>();
        features.forEach(each -> {
            var earlier = first.putIfAbsent(each.key(), each.line());
            if (earlier != null) {
                errors.add(new LineError(each.line(), "name", "Line %d has the same name.".formatted(earlier)));
            }
        });
    }

    private void refuseKnown(Map<String, Row> known, WhenKnown whenKnown) {
        features.forEach(each -> {
            var row = known.get(each.key());
            if (row != null && whenKnown == WhenKnown.REFUSE) {
                errors.add(new LineError(each.line(), "name", "The catalogue already has a feature with this name."));
            } else if (row != null && tooManyWords(row, each)) {
                errors.add(new LineError(
                        each.line(),
                        "synonyms",
                        "A feature has at most 100 other words. Remove some on its page first."));
            } else if (row != null && row.state() == FeatureState.MERGED) {
                errors.add(new LineError(
                        each.line(), "name", "This feature was merged with another one. Change that one instead."));
            }
        });
    }

    /** Said before anything comes in; the feature itself would say so only then. */
    private static boolean tooManyWords(Row row, CsvLine line) {
        return Stream.concat(row.synonyms().stream(), line.extra().synonyms().stream())
                        .map(Synonyms::key)
                        .distinct()
                        .count()
                > Synonyms.MOST;
    }

    static String columnOf(String field) {
        return COLUMN_OF.getOrDefault(field, field);
    }
}
