package org.eprbridge.safety.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.Harm;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.Patients;
import org.eprbridge.safety.RiskMatrix;
import org.eprbridge.safety.RiskTables;
import org.eprbridge.safety.Severity;
import org.eprbridge.safety.words.RiskWords;

/** How risks were judged, with the tables that the judgements rest on: the fourth section of a safety case report. */
final class MethodSection {

    private final CaseReport report;

    MethodSection(CaseReport report) {
        this.report = report;
    }

    Xhtml method() {
        var section = new Xhtml()
                .heading(2, "method", "4. Clinical risk analysis method")
                .paragraph(
                        "Each hazard is written down as cause, effect, hazard and harm. Its risk is judged twice: as it"
                                + " would be without additional controls (initial), and with them (residual). The severity follows"
                                + " from the harm and from one or many patients; the rating is looked up from likelihood and"
                                + " severity. " + versions());
        report.tables().forEach(it -> section.add(tables(it)));
        return section.table(
                "What the ratings mean",
                "facts",
                List.of("Rating", "Meaning"),
                IntStream.of(5, 4, 3, 2, 1)
                        .mapToObj(it -> List.of(Integer.toString(it), RiskMatrix.meaning(it)))
                        .toList());
    }

    private String versions() {
        var names = report.tables().stream().map(CaseReport.Tables::version).toList();
        if (!report.judged()) {
            return "No risk is judged yet. The tables of version %s were in use.".formatted(names.getFirst());
        }
        return names.size() == 1
                ? "All judgements of this report rest on the tables of version %s.".formatted(names.getFirst())
                : "The judgements of this report rest on the tables of versions %s; each names its own."
                        .formatted(Words.list(names));
    }

    private static Xhtml tables(CaseReport.Tables used) {
        var cells = used.cells();
        if (cells == null) {
            return new Xhtml()
                    .paragraph(
                            ("The tables of version %s were used before EPR Bridge kept tables in the log, so their cells are"
                                            + " not known here. The severity and the rating that they gave stand with each judgement.")
                                    .formatted(used.version()));
        }
        return new Xhtml()
                .table(
                        "Rating from likelihood and severity, version " + used.version(),
                        "matrix",
                        ratingHeadings(),
                        ratings(cells))
                .table(
                        "Severity from the harm, version " + used.version(),
                        "harms",
                        List.of("Harm", "One patient", "Many patients"),
                        Arrays.stream(Harm.values())
                                .map(it -> severities(cells, it))
                                .toList());
    }

    private static List<String> ratingHeadings() {
        var headings = new ArrayList<>(List.of("Likelihood"));
        Arrays.stream(Severity.values()).map(Words::sentenceCase).forEach(headings::add);
        return headings;
    }

    private static List<List<String>> ratings(RiskTables cells) {
        return Arrays.stream(Likelihood.values())
                .sorted((one, other) -> other.compareTo(one))
                .map(it -> ratings(cells, it))
                .toList();
    }

    private static List<String> ratings(RiskTables tables, Likelihood likelihood) {
        var cells = new ArrayList<>(List.of(Words.sentenceCase(likelihood)));
        Arrays.stream(Severity.values())
                .map(severity -> Integer.toString(tables.rating(likelihood, severity)))
                .forEach(cells::add);
        return cells;
    }

    private static List<String> severities(RiskTables cells, Harm harm) {
        return List.of(
                RiskWords.harm(harm),
                Words.sentenceCase(cells.severity(harm, Patients.ONE)),
                Words.sentenceCase(cells.severity(harm, Patients.MANY)));
    }
}
