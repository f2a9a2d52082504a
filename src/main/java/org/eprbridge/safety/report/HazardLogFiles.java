package org.eprbridge.safety.report;

import java.util.ArrayList;
import java.util.List;
import org.eprbridge.platform.guard.CsvText;
import org.eprbridge.safety.HazardDescription;
import org.eprbridge.safety.Judgement;
import org.eprbridge.safety.ReviewPage.Assessment;
import org.eprbridge.safety.ReviewPage.Control;
import org.eprbridge.safety.ReviewPage.Hazard;
import org.jspecify.annotations.Nullable;

/** The hazard log for programs and for spreadsheets. */
final class HazardLogFiles {

    private static final List<String> COLUMNS = List.of(
            "hazard",
            "name",
            "cause",
            "effect",
            "hazard description",
            "harm",
            "condition",
            "existing controls",
            "status",
            "status reason",
            "initial likelihood",
            "initial severity",
            "initial rating",
            "initial rationale",
            "residual likelihood",
            "residual severity",
            "residual rating",
            "residual rationale",
            "why not lower",
            "risk and benefit",
            "controls",
            "links",
            "review",
            "change",
            "position",
            "sha256");

    private HazardLogFiles() {}

    /** A line a hazard; a review without any has only the line of headings. */
    static String csv(CaseReport report) {
        return CsvText.of(COLUMNS, report.view().hazards().stream().map(hazard -> cells(report, hazard)));
    }

    /** The canonical record, whose hash stands beside it: whoever hashes the text of {@code record} gets the same. */
    static String json(CaseReport report) {
        return "{\"position\":%d,\"sha256\":\"%s\",\"status\":\"%s\",\"record\":%s}"
                .formatted(
                        report.position(),
                        report.sha256(),
                        report.view().status().name(),
                        report.view().record().canonicalJson());
    }

    private static List<String> cells(CaseReport report, Hazard hazard) {
        var record = hazard.record();
        var cells = new ArrayList<String>();
        cells.add(record.id().value());
        cells.addAll(description(record.description()));
        cells.add(record.status().name());
        cells.add(record.statusReason());
        cells.addAll(judgement(hazard.initial()));
        cells.addAll(judgement(hazard.residual()));
        var residual = hazard.residual();
        cells.add(residual == null ? "" : residual.judgement().whyNotLower());
        cells.add(residual == null ? "" : residual.judgement().riskBenefit());
        cells.add(controls(hazard));
        cells.add(String.join("; ", record.links().stream().map(CaseWords::link).toList()));
        cells.add(report.view().review().value());
        cells.add(report.view().change().value());
        cells.add(Long.toString(report.position()));
        cells.add(report.sha256());
        return cells;
    }

    private static List<String> description(HazardDescription told) {
        return List.of(
                told.name(),
                told.cause(),
                told.effect(),
                told.hazard(),
                told.harm(),
                told.condition().name(),
                told.existingControls());
    }

    private static List<String> judgement(@Nullable Assessment assessment) {
        if (assessment == null) {
            return List.of("", "", "", "");
        }
        Judgement judgement = assessment.judgement();
        return List.of(
                judgement.likelihood().name(),
                judgement.severity().name(),
                Integer.toString(judgement.rating()),
                judgement.rationale());
    }

    private static String controls(Hazard hazard) {
        return String.join(
                "; ", hazard.controls().stream().map(HazardLogFiles::control).toList());
    }

    private static String control(Control control) {
        var evidence = control.control().evidence().stream()
                .map(it -> CaseWords.evidence(it.evidence()))
                .toList();
        return "%s %s (%s, owner %s, evidence: %s)"
                .formatted(
                        control.control().id(),
                        control.description(),
                        control.type(),
                        control.owner().isBlank() ? "none" : control.owner(),
                        evidence.isEmpty() ? "none" : String.join(", ", evidence));
    }
}
