package org.eprbridge.safety.report;

import java.util.ArrayList;
import java.util.List;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.ControlType;
import org.eprbridge.safety.HazardRecord;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewPage.Assessment;
import org.eprbridge.safety.ReviewPage.Control;
import org.eprbridge.safety.ReviewPage.Hazard;
import org.jspecify.annotations.Nullable;

/** Each hazard in full, and what testing left open: sections five and six of a safety case report. */
final class HazardSections {

    private final CaseReport report;

    HazardSections(CaseReport report) {
        this.report = report;
    }

    Xhtml hazardLog() {
        var hazards = report.view().hazards();
        var section = new Xhtml().heading(2, "hazards", "5. Hazard log");
        if (hazards.isEmpty()) {
            return section.paragraph("No hazard is written down yet.");
        }
        section.table(
                "All hazards in a line each",
                "hazards",
                List.of("Hazard", "Name", "Status", "Initial rating", "Residual rating"),
                hazards.stream().map(HazardSections::line).toList());
        hazards.forEach(hazard -> section.add(hazard(hazard)));
        return section;
    }

    Xhtml testIssues() {
        var section = new Xhtml().heading(2, "tests", "6. Test issues and their impact");
        var tests = report.view().hazards().stream()
                .flatMap(hazard -> hazard.controls().stream()
                        .filter(it -> it.type() == ControlType.TESTING)
                        .map(it -> List.of(hazard.hazard().value(), it.description(), evidence(it))))
                .toList();
        if (tests.isEmpty()) {
            section.paragraph("No control of this review is a test.");
        } else {
            section.table("Controls that are tests", "hazards", List.of("Hazard", "Test", "Evidence"), tests);
        }
        var incidents = report.view().timeline().stream()
                .filter(it -> it.event().startsWith("incident-"))
                .toList();
        return incidents.isEmpty()
                ? section.paragraph("No incident was reported after go-live.")
                : section.table(
                        "Incidents after go-live",
                        "facts",
                        List.of("When", "What"),
                        incidents.stream().map(HazardSections::moment).toList());
    }

    private static List<String> line(Hazard hazard) {
        return List.of(
                hazard.hazard().value(),
                hazard.description().name(),
                Words.sentenceCase(hazard.record().status()),
                rating(hazard.initial()),
                rating(hazard.residual()));
    }

    private static Xhtml hazard(Hazard hazard) {
        var told = hazard.description();
        var record = hazard.record();
        var rows = new ArrayList<>(List.of(
                List.of("Cause", told.cause()),
                List.of("Effect", told.effect()),
                List.of("Hazard", told.hazard()),
                List.of("Harm", told.harm()),
                List.of("Condition", CaseWords.condition(told.condition())),
                List.of("Existing controls", orNone(told.existingControls())),
                List.of("Status", status(record))));
        rows.addAll(judgement(Phase.INITIAL, hazard.initial()));
        rows.addAll(judgement(Phase.RESIDUAL, hazard.residual()));
        record.links().forEach(link -> rows.add(List.of("Link", CaseWords.link(link))));
        var part = new Xhtml()
                .heading(3, record.id().value(), record.id() + ": " + told.name())
                .facts("Hazard " + record.id(), rows);
        if (hazard.controls().isEmpty()) {
            return part.paragraph("No additional control.");
        }
        hazard.controls()
                .forEach(control -> part.facts("Control %s of %s".formatted(id(control), record.id()), rows(control)));
        return part;
    }

    private static List<List<String>> judgement(Phase phase, @Nullable Assessment assessment) {
        String what = Words.sentenceCase(phase) + " risk";
        if (assessment == null) {
            return List.of(List.of(what, "Not assessed yet."));
        }
        var judgement = assessment.judgement();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                what,
                "%s\nJudged by %s on %s, tables %s."
                        .formatted(
                                CaseWords.judgement(judgement),
                                assessment.name(),
                                Words.moment(assessment.at()),
                                judgement.tables())));
        rows.add(List.of(what + ": severity", CaseWords.severityRule(judgement)));
        rows.add(List.of(what + ": why", judgement.rationale()));
        if (!judgement.whyNotLower().isBlank()) {
            rows.add(List.of(what + ": why it is not reduced further", judgement.whyNotLower()));
        }
        if (!judgement.riskBenefit().isBlank()) {
            rows.add(List.of(what + ": risk and benefit", judgement.riskBenefit()));
        }
        return rows;
    }

    private static List<List<String>> rows(Control control) {
        var told = control.control().description();
        String made = told.madeHazard() == null ? "" : ", " + told.madeHazard();
        return List.of(
                List.of("Control", told.description()),
                List.of("Type", Words.sentenceCase(told.type())),
                List.of("Owner", orNone(control.owner())),
                List.of("Makes a new hazard?", Words.sentenceCase(told.makesHazard()) + made),
                List.of("Evidence", evidence(control)));
    }

    private static String id(Control control) {
        return control.control().id().value();
    }

    private static String evidence(Control control) {
        var evidence = control.control().evidence();
        return evidence.isEmpty()
                ? "None yet"
                : String.join(
                        "\n",
                        evidence.stream()
                                .map(it -> CaseWords.evidence(it.evidence()))
                                .toList());
    }

    private static String status(HazardRecord record) {
        var receiver = record.receiver();
        String whom = receiver == null
                ? ""
                : " (%s%s)"
                        .formatted(
                                receiver.organisation(),
                                receiver.division().isBlank() ? "" : ", " + receiver.division());
        return Words.sentenceCase(record.status())
                + whom
                + (record.statusReason().isBlank() ? "" : ": " + record.statusReason());
    }

    private static List<String> moment(ReviewPage.Entry entry) {
        return List.of(
                Words.moment(entry.at()), entry.sentence() + (entry.details().isBlank() ? "" : " " + entry.details()));
    }

    private static String rating(@Nullable Assessment assessment) {
        return assessment == null ? "Not assessed" : Integer.toString(assessment.rating());
    }

    private static String orNone(String words) {
        return words.isBlank() ? "None" : words;
    }
}
