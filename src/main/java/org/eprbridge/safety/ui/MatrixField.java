package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.Map;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.RiskMatrix;
import org.eprbridge.safety.RiskTables;
import org.eprbridge.safety.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Chooses likelihood and severity: in the 5×5 table where there is room, by two questions on a phone. Both ways hold the
 * same answer, and the rating that it leads to is said in words.
 */
class MatrixField extends Composite<Div> {

    final RadioButtonGroup<Likelihood> likely = new RadioButtonGroup<>("How likely is the harm?");
    final Paragraph rating = new Paragraph();

    private final Map<Cell, Element> radios = new HashMap<>();
    private final MatrixTable table;
    private final RiskTables tables;
    private final Map<Cell, String> marks;
    private Runnable changed = () -> {};
    private @Nullable Severity severity;

    /** @param marks assessments that exist, named in their cell, for example "Initial risk" */
    MatrixField(String caption, RiskTables tables, Map<Cell, String> marks) {
        this.tables = tables;
        this.marks = marks;
        table = new MatrixTable(caption, tables, this::cell);
        likely.setItems(MatrixTable.mostLikelyFirst());
        likely.setItemLabelGenerator(
                likelihood -> SafetyWords.likelihood(likelihood) + ": " + SafetyWords.meaning(likelihood));
        likely.addThemeNames("vertical");
        likely.addValueChangeListener(_ -> tell());
        rating.addClassName("epr-rating-said");
        rating.getElement().setAttribute("role", "status");
        var questions = new Div(likely);
        questions.addClassName("epr-matrix-questions");
        var wide = new Div(table);
        wide.addClassName("epr-matrix-wide");
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().add(wide, questions, rating);
        tell();
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    void choose(Likelihood likelihood) {
        likely.setValue(likelihood);
    }

    /** The harm leads to it; only the likelihood is left to choose. */
    void severityByHarm(Severity found) {
        severity = found;
        for (var each : Severity.values()) {
            table.column(each).removeAll();
            table.column(each).add(new Span(SafetyWords.severity(each)));
        }
        var mark = new Span(" from the harm");
        mark.addClassName("epr-mark");
        table.column(found).add(mark);
        tell();
    }

    @Nullable
    Likelihood likelihood() {
        return likely.getValue();
    }

    /** 1 to 5, or 0 while something is not chosen. */
    int ratingNow() {
        return likely.isEmpty() || severity == null ? 0 : tables.rating(likely.getValue(), severity);
    }

    private void tell() {
        var now = likely.isEmpty() || severity == null ? null : new Cell(likely.getValue(), severity);
        radios.forEach((cell, radio) -> {
            radio.setProperty("checked", cell.equals(now));
            radio.setProperty("disabled", cell.severity() != severity);
        });
        rating.setText(
                now == null
                        ? "No rating yet. Say which harm is credible and for how many patients, then how likely it is."
                        : "Rating %d. %s".formatted(ratingNow(), RiskMatrix.meaning(ratingNow())));
        changed.run();
    }

    private Component cell(Likelihood likelihood, Severity column) {
        int number = tables.rating(likelihood, column);
        var radio = new Element("input");
        radio.setAttribute("type", "radio");
        radio.setAttribute("name", "rating");
        radio.addPropertyChangeListener("checked", "change", event -> {
            if (event.isUserOriginated() && Boolean.TRUE.equals(event.getValue())) {
                choose(likelihood);
            }
        });
        var cell = new Cell(likelihood, column);
        radios.put(cell, radio);
        var where = new Span(
                SafetyWords.likelihood(likelihood) + " likelihood, " + SafetyWords.severity(column) + " severity: ");
        where.addClassName("epr-visually-hidden");
        var figure = new Span(number + " ");
        figure.addClassName("epr-rating-number");
        var label = new NativeLabel();
        label.getElement().appendChild(radio);
        label.add(where, figure, new Span(SafetyWords.rating(number)));
        if (marks.containsKey(cell)) {
            label.add(mark(marks.get(cell)));
        }
        return label;
    }

    private static Span mark(String words) {
        var mark = new Span(" " + words);
        mark.addClassName("epr-mark");
        return mark;
    }

    /** One place in the table. */
    record Cell(Likelihood likelihood, Severity severity) {}
}
