package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.RiskTables;
import org.eprbridge.safety.Severity;

/** The 5×5 table of the NHS as a real table: likelihood down, most likely first; severity across. */
class MatrixTable extends Composite<NativeTable> {

    private final Map<Severity, NativeTableHeaderCell> columns = new EnumMap<>(Severity.class);

    MatrixTable(String caption, RiskTables tables, BiFunction<Likelihood, Severity, Component> inside) {
        getContent().addClassName("epr-matrix");
        getContent().setCaptionText(caption);
        var head = getContent().getHead().addRow();
        head.addHeaderCell().add(new Span("Likelihood"));
        for (var severity : Severity.values()) {
            var cell = head.addHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            cell.add(new Span(SafetyWords.severity(severity)));
            columns.put(severity, cell);
        }
        var body = getContent().getBody();
        for (var likelihood : mostLikelyFirst()) {
            var row = body.addRow();
            var name = row.addHeaderCell();
            name.getElement().setAttribute("scope", "row");
            name.add(new Span(SafetyWords.likelihood(likelihood)));
            var meaning = new Span(" " + SafetyWords.meaning(likelihood));
            meaning.addClassName("epr-likelihood-meaning");
            name.add(meaning);
            for (var severity : Severity.values()) {
                var cell = row.addDataCell();
                cell.addClassName("epr-rating-" + tables.rating(likelihood, severity));
                cell.add(inside.apply(likelihood, severity));
            }
        }
    }

    NativeTableHeaderCell column(Severity severity) {
        return Objects.requireNonNull(columns.get(severity));
    }

    static List<Likelihood> mostLikelyFirst() {
        return Arrays.asList(Likelihood.values()).reversed();
    }
}
