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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.kernel.Misshapen;

/**
 * Reads a list of features as spreadsheets save it. Collects everything that is wrong before it refuses, and takes every
 * cell as text, whatever sign it begins with.
 */
final class FeatureCsv {

    private static final int MOST_LINES = 5_000;
    private static final List<String> COLUMNS = List.of("name", "summary", "where", "audience", "how_to");
    private static final Set<String> REQUIRED = Set.of("name", "summary");
    private static final Map<String, String> COLUMN_OF = Map.of("howTo", "how_to");

    private final List<LineError> errors = new ArrayList<>();
    private final Map<Long, FeatureDescription> features = new LinkedHashMap<>();

    private FeatureCsv() {}

    /**
     * The features by the line on which each begins.
     *
     * @param taken tells which of these names the catalogue has already
     * @throws BadFile when anything at all is wrong
     */
    static Map<Long, FeatureDescription> read(byte[] file, Function<Set<String>, ? extends Collection<String>> taken) {
        var csv = new FeatureCsv();
        csv.readLines(text(file));
        csv.refuseTwins();
        csv.refuseTaken(taken);
        if (!csv.errors.isEmpty()) {
            csv.errors.sort(Comparator.comparingLong(LineError::line));
            throw new BadFile(csv.errors);
        }
        return csv.features;
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
                } else if (features.size() >= MOST_LINES) {
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
            return;
        }
        var cell = new HashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            cell.put(header.get(i), cells.getField(i));
        }
        try {
            features.put(
                    line,
                    new FeatureDescription(
                            cell.get("name"),
                            cell.get("summary"),
                            cell.get("where"),
                            cell.get("audience"),
                            cell.get("how_to")));
        } catch (Misshapen e) {
            e.problems()
                    .forEach(problem -> errors.add(new LineError(line, columnOf(problem.field()), problem.whatToDo())));
        }
    }

    private void refuseTwins() {
        var first = new HashMap<String, Long>();
        features.forEach((line, feature) -> {
            var earlier = first.putIfAbsent(key(feature.name()), line);
            if (earlier != null) {
                errors.add(new LineError(line, "name", "Line %d has the same name.".formatted(earlier)));
            }
        });
    }

    private void refuseTaken(Function<Set<String>, ? extends Collection<String>> taken) {
        var names = features.values().stream().map(FeatureDescription::name).collect(Collectors.toSet());
        if (names.isEmpty()) {
            return;
        }
        var known = taken.apply(names).stream().map(FeatureCsv::key).collect(Collectors.toSet());
        features.forEach((line, feature) -> {
            if (known.contains(key(feature.name()))) {
                errors.add(new LineError(line, "name", "The catalogue already has a feature with this name."));
            }
        });
    }

    static String columnOf(String field) {
        return COLUMN_OF.getOrDefault(field, field);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.UK);
    }
}
