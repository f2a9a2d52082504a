package org.eprbridge.safety.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eprbridge.kernel.Role;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.Harm;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.Patients;
import org.eprbridge.safety.RiskMatrix;
import org.eprbridge.safety.RiskTables;
import org.eprbridge.safety.Severity;
import org.eprbridge.safety.words.RiskWords;

/** What is looked at, by whom and how: the first four sections of a safety case report. */
final class OpeningSections {

    private final CaseReport report;
    private final Directory directory;
    private final RiskTables tables;

    OpeningSections(CaseReport report, Directory directory, RiskTables tables) {
        this.report = report;
        this.directory = directory;
        this.tables = tables;
    }

    Xhtml introduction() {
        var view = report.view();
        var ideas = view.record().ideas();
        return new Xhtml()
                .heading(2, "introduction", "1. Introduction")
                .paragraph(
                        "This report shows what was done to keep patients safe when the electronic patient record was"
                                + " changed as %s, \"%s\", describes. It is made from the record of safety review %s, for the"
                                        .formatted(view.change(), view.title(), view.review())
                                + " clinical risk management that DCB0160 asks of a health organisation. "
                                + CaseWords.status(view.status()))
                .facts(
                        "The report and what it rests on",
                        List.of(
                                List.of("Safety review", view.review().value()),
                                List.of("Change", view.change() + ", " + view.title()),
                                List.of(
                                        "Ideas that it answers",
                                        ideas.isEmpty()
                                                ? "None"
                                                : Words.list(ideas.stream()
                                                        .map(Object::toString)
                                                        .toList())),
                                List.of("Position in the log", Long.toString(report.position())),
                                List.of("SHA-256 of the record", report.sha256())));
    }

    Xhtml system() {
        var record = report.view().record();
        var section = new Xhtml()
                .heading(2, "system", "2. System definition")
                .paragraph("Why an impact on safety was seen: " + record.concern());
        var scope = record.scope();
        return scope == null
                ? section.paragraph("Scope and intended use are not described yet.")
                : section.facts(
                        "Scope and intended use",
                        List.of(
                                List.of("Scope", scope.scope()),
                                List.of("Intended use", scope.intendedUse()),
                                List.of("Normal conditions", scope.normalConditions()),
                                List.of("Fault conditions", scope.faultConditions())));
    }

    Xhtml management() {
        var record = report.view().record();
        var section = new Xhtml()
                .heading(2, "management", "3. Clinical risk management system")
                .paragraph(
                        "Only a clinical safety officer whom the board has nominated, on a professional registration that"
                                + " is valid on the day, gives clinical authority to release. Whoever sent, triaged or built what is"
                                + " reviewed, or judged a residual risk of it, cannot sign. A rating of 4 or 5 is never released.")
                .paragraph(CaseWords.path(record.path())
                        + (record.pathReason().isBlank() ? "" : " Reason: " + record.pathReason()));
        section.table("Who took part in the review", "halves", List.of("Person", "In the role of"), people());
        var workshop = record.workshop();
        if (workshop == null) {
            return section.paragraph("No workshop is recorded.");
        }
        return section.paragraph(
                        "The workshop took place on %s. %s".formatted(Words.date(workshop.date()), workshop.summary()))
                .table(
                        "Who attended the workshop",
                        "halves",
                        List.of("Person", "Profession"),
                        workshop.attendees().stream()
                                .map(it -> List.of(directory.nameOf(it.person()), it.profession()))
                                .toList());
    }

    Xhtml method() {
        return new Xhtml()
                .heading(2, "method", "4. Clinical risk analysis method")
                .paragraph(
                        "Each hazard is written down as cause, effect, hazard and harm. Its risk is judged twice: as it"
                                + " would be without additional controls (initial), and with them (residual). The severity follows"
                                + " from the harm and from one or many patients; the rating is looked up from likelihood and"
                                + " severity. These are the tables of version %s; each judgement names the version it used."
                                        .formatted(tables.version()))
                .table("Rating from likelihood and severity", "matrix", ratingHeadings(), ratings())
                .table(
                        "Severity from the harm",
                        "harms",
                        List.of("Harm", "One patient", "Many patients"),
                        Arrays.stream(Harm.values()).map(this::severities).toList())
                .table(
                        "What the ratings mean",
                        "facts",
                        List.of("Rating", "Meaning"),
                        IntStream.of(5, 4, 3, 2, 1)
                                .mapToObj(it -> List.of(Integer.toString(it), RiskMatrix.meaning(it)))
                                .toList());
    }

    /** Everybody who did something in the review, in the order in which they came. */
    private List<List<String>> people() {
        var roles = new LinkedHashMap<String, Set<String>>();
        report.view().timeline().stream()
                .filter(it -> it.role() != Role.SYSTEM)
                .forEach(it -> roles.computeIfAbsent(it.who(), _ -> new LinkedHashSet<>())
                        .add(Words.role(it.role())));
        return roles.isEmpty()
                ? List.of(List.of("Nobody yet", ""))
                : roles.entrySet().stream()
                        .map(it -> List.of(it.getKey(), Words.list(List.copyOf(it.getValue()))))
                        .toList();
    }

    private static List<String> ratingHeadings() {
        var headings = new ArrayList<>(List.of("Likelihood"));
        Arrays.stream(Severity.values()).map(Words::sentenceCase).forEach(headings::add);
        return headings;
    }

    private List<List<String>> ratings() {
        return Arrays.stream(Likelihood.values())
                .sorted((one, other) -> other.compareTo(one))
                .map(this::ratings)
                .toList();
    }

    private List<String> ratings(Likelihood likelihood) {
        var cells = new ArrayList<>(List.of(Words.sentenceCase(likelihood)));
        Arrays.stream(Severity.values())
                .map(severity -> Integer.toString(tables.rating(likelihood, severity)))
                .forEach(cells::add);
        return cells;
    }

    private List<String> severities(Harm harm) {
        return List.of(
                RiskWords.harm(harm),
                Words.sentenceCase(tables.severity(harm, Patients.ONE)),
                Words.sentenceCase(tables.severity(harm, Patients.MANY)));
    }
}
