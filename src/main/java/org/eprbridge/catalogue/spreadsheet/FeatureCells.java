package org.eprbridge.catalogue.spreadsheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eprbridge.catalogue.FeatureCommand.AddSynonym;
import org.eprbridge.catalogue.FeatureCommand.DescribeAvailability;
import org.eprbridge.catalogue.FeatureCommand.Extra;
import org.eprbridge.catalogue.Link;
import org.eprbridge.catalogue.Synonyms;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** The cells beside the description. An empty one leaves what is known as it is. */
final class FeatureCells {

    private static final FeatureId SOME = new FeatureId("FEAT-0");
    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-MM-dd", "d/M/uuuu", "d MMMM uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private final Map<String, String> cells;
    private final Function<String, Optional<PersonId>> people;

    /** @param people by user name */
    FeatureCells(Map<String, String> cells, Function<String, Optional<PersonId>> people) {
        this.cells = cells;
        this.people = people;
    }

    /** @throws Misshapen with the column as its field */
    Extra read() {
        return new Extra(SOME, synonyms(), places(), owner(), reviewDue(), link());
    }

    private List<String> synonyms() {
        return column("synonyms", () -> {
            var words = several("synonyms")
                    .map(word -> new AddSynonym(SOME, word).word())
                    .toList();
            if (words.size() > Synonyms.MOST) {
                throw new Misshapen("synonyms", "A feature has at most 100 other words.");
            }
            return words;
        });
    }

    private List<String> places() {
        return column(
                "where_available",
                () -> new DescribeAvailability(SOME, several("where_available").toList()).places());
    }

    private String link() {
        return column("link", () -> Link.checked(cell("link")));
    }

    private @Nullable PersonId owner() {
        var name = cell("owner");
        return name.isEmpty()
                ? null
                : people.apply(name)
                        .orElseThrow(() -> new Misshapen("owner", "Nobody here has the user name “" + name + "”."));
    }

    private @Nullable LocalDate reviewDue() {
        var typed = cell("review_due");
        if (typed.isEmpty()) {
            return null;
        }
        return DAYS.stream()
                .flatMap(format -> parsed(typed, format).stream())
                .filter(day -> day.getYear() >= 2000 && day.getYear() <= 2099)
                .findFirst()
                .orElseThrow(() -> new Misshapen("review_due", "Write the day as 2027-08-06 or 6/8/2027."));
    }

    private static Optional<LocalDate> parsed(String typed, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(typed, format));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private Stream<String> several(String column) {
        return Arrays.stream(cell(column).split("[;\\n]")).map(String::strip).filter(each -> !each.isEmpty());
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    private static <T> T column(String name, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Misshapen e) {
            throw new Misshapen(name, e.problems().getFirst().whatToDo());
        }
    }
}
