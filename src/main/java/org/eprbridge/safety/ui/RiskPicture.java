package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.ReviewPage.Assessment;
import org.eprbridge.safety.ReviewPage.Hazard;
import org.eprbridge.safety.RiskMatrix;
import org.eprbridge.safety.RiskTables;
import org.eprbridge.safety.Severity;
import org.jspecify.annotations.Nullable;

/** Where every hazard stood and stands in the 5×5 table, after the sentence that says what it shows. */
class RiskPicture extends Composite<Div> {

    final Paragraph finding = new Paragraph();

    private final RiskTables tables;

    private final Map<MatrixField.Cell, List<String>> marks = new HashMap<>();

    RiskPicture(List<Hazard> hazards, RiskTables tables) {
        this.tables = tables;
        for (var hazard : hazards) {
            mark(hazard, hazard.initial(), "initial");
            mark(hazard, hazard.residual(), "residual");
        }
        finding.setText(finding(hazards));
        finding.addClassName("epr-strong");
        getContent().add(finding);
        if (!marks.isEmpty()) {
            var table = new Div(new MatrixTable("Initial and residual risk of each hazard", tables, this::cell));
            table.addClassName("epr-scroll");
            table.getElement().setAttribute("tabindex", "0");
            table.getElement().setAttribute("role", "region");
            table.getElement().setAttribute("aria-label", "Initial and residual risk of each hazard");
            getContent().add(table);
        }
    }

    private static String finding(List<Hazard> hazards) {
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
            marks.computeIfAbsent(
                            new MatrixField.Cell(assessment.likelihood(), assessment.severity()),
                            _ -> new ArrayList<>())
                    .add(hazard.hazard() + " " + when);
        }
    }

    private Component cell(Likelihood likelihood, Severity severity) {
        int number = tables.rating(likelihood, severity);
        var figure = new Span(number + " ");
        figure.addClassName("epr-rating-number");
        var cell = new Div(figure, new Span(SafetyWords.rating(number)));
        for (String words : marks.getOrDefault(new MatrixField.Cell(likelihood, severity), List.of())) {
            var mark = new Div(words);
            mark.addClassName("epr-mark");
            cell.add(mark);
        }
        return cell;
    }
}
