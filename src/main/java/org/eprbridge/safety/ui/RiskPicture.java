package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.ReviewPage.Assessment;
import org.eprbridge.safety.ReviewPage.Hazard;
import org.eprbridge.safety.RiskMatrix;
import org.eprbridge.safety.RiskTables;
import org.eprbridge.safety.RiskTablesBook;
import org.jspecify.annotations.Nullable;

/**
 * Where every hazard stood and stands in the 5×5 table, after the sentence that says what it shows. Each judgement stands
 * in the table that it rests on, so there are two when some are older than the tables of today.
 */
class RiskPicture extends Composite<Div> {

    private final Map<String, Map<MatrixField.Cell, List<String>>> marks = new LinkedHashMap<>();

    RiskPicture(List<Hazard> hazards, RiskTablesBook book) {
        for (var hazard : hazards) {
            mark(hazard, hazard.initial(), "initial");
            mark(hazard, hazard.residual(), "residual");
        }
        getContent().add(finding(hazards));
        marks.keySet()
                .forEach(version -> getContent()
                        .add(book.version(version)
                                .<Component>map(this::table)
                                .orElseGet(() -> new Paragraph(
                                        "The risk tables of version %s are not known here.".formatted(version)))));
    }

    private Div table(RiskTables tables) {
        String caption = "Initial and residual risk of each hazard"
                + (marks.size() > 1 ? " judged by the tables of version " + tables.version() : "");
        var table = new Div(new MatrixTable(
                caption, tables, (likelihood, severity) -> cell(tables, new MatrixField.Cell(likelihood, severity))));
        table.addClassName("epr-scroll");
        table.getElement().setAttribute("tabindex", "0");
        table.getElement().setAttribute("role", "region");
        table.getElement().setAttribute("aria-label", caption);
        return table;
    }

    /** What all of it comes to. */
    static Paragraph finding(List<Hazard> hazards) {
        var finding = new Paragraph(sentence(hazards));
        finding.addClassName("epr-strong");
        return finding;
    }

    private static String sentence(List<Hazard> hazards) {
        if (hazards.isEmpty()) {
            return "There is no hazard to assess yet.";
        }
        var residual =
                hazards.stream().map(Hazard::residual).filter(Objects::nonNull).toList();
        if (residual.size() < hazards.size()) {
            return "%d of %s assessed for residual risk."
                    .formatted(residual.size(), Words.count(hazards.size(), "hazard", "hazards"));
        }
        int worst = residual.stream().mapToInt(Assessment::rating).max().orElse(0);
        return "The highest residual rating is %d. %s%s"
                .formatted(
                        worst,
                        RiskMatrix.meaning(worst),
                        RiskMatrix.mayBeReleased(worst) ? "" : " This never goes live.");
    }

    private void mark(Hazard hazard, @Nullable Assessment assessment, String when) {
        if (assessment != null) {
            marks.computeIfAbsent(assessment.judgement().tables(), _ -> new HashMap<>())
                    .computeIfAbsent(
                            new MatrixField.Cell(assessment.likelihood(), assessment.severity()),
                            _ -> new ArrayList<>())
                    .add(hazard.hazard() + " " + when);
        }
    }

    private Component cell(RiskTables tables, MatrixField.Cell place) {
        int number = tables.rating(place.likelihood(), place.severity());
        var figure = new Span(number + " ");
        figure.addClassName("epr-rating-number");
        var cell = new Div(figure, new Span(SafetyWords.rating(number)));
        for (String words : marks.getOrDefault(tables.version(), Map.of()).getOrDefault(place, List.of())) {
            var mark = new Div(words);
            mark.addClassName("epr-mark");
            cell.add(mark);
        }
        return cell;
    }
}
