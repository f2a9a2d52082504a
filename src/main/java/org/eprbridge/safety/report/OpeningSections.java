package org.eprbridge.safety.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.ui.Words;

/** What is looked at and by whom: the first three sections of a safety case report. */
final class OpeningSections {

    private final CaseReport report;

    OpeningSections(CaseReport report) {
        this.report = report;
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
                                List.of("SHA-256 of the record", report.sha256()),
                                List.of("Form of this report", Integer.toString(CaseHtml.FORM))));
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
        section.table(
                "Who took part in the review", "thirds", List.of("Person", "Reference", "In the role of"), people());
        var workshop = record.workshop();
        if (workshop == null) {
            return section.paragraph("No workshop is recorded.");
        }
        return section.paragraph(
                        "The workshop took place on %s. %s".formatted(Words.date(workshop.date()), workshop.summary()))
                .table(
                        "Who attended the workshop",
                        "thirds",
                        List.of("Person", "Reference", "Profession"),
                        workshop.attendees().stream()
                                .map(it -> List.of(
                                        report.names().nameOf(it.person()),
                                        it.person().value(),
                                        it.profession()))
                                .toList());
    }

    /** Everybody who did something in the review, in the order in which they came. The record knows them by the reference. */
    private List<List<String>> people() {
        var names = new LinkedHashMap<PersonId, String>();
        var roles = new HashMap<PersonId, Set<String>>();
        report.view().timeline().stream().filter(it -> it.role() != Role.SYSTEM).forEach(it -> {
            names.putIfAbsent(it.person(), it.who());
            roles.computeIfAbsent(it.person(), _ -> new LinkedHashSet<>()).add(Words.role(it.role()));
        });
        return names.isEmpty()
                ? List.of(List.of("Nobody yet", "", ""))
                : names.entrySet().stream()
                        .map(it -> List.of(
                                it.getValue(),
                                it.getKey().value(),
                                Words.list(List.copyOf(roles.getOrDefault(it.getKey(), Set.of())))))
                        .toList();
    }
}
