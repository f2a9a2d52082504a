package org.eprbridge.delivery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eprbridge.delivery.SafetyOverview;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.RiskMatrix;

/** Open hazards by residual rating: a chart whose bars stand in the rows of its table, so that both say the same. */
class HazardBars extends Composite<Div> {

    private static final List<Integer> WORST_FIRST = List.of(5, 4, 3, 2, 1, 0);

    final NativeTable table = new NativeTable();

    HazardBars(SafetyOverview.Told told) {
        table.addClassName("epr-bars");
        table.setCaptionText("Open hazards by residual rating");
        var head = table.getHead().addRow();
        for (var words : List.of("Residual rating", "Hazards", "")) {
            var cell = head.addHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            cell.add(new Span(words));
        }
        long most = WORST_FIRST.stream().mapToLong(told::hazards).max().orElse(0);
        WORST_FIRST.forEach(rating -> row(rating, told.hazards(rating), most));
        getContent().add(table);
    }

    static String link(int... residual) {
        var rated = Arrays.stream(residual).mapToObj(Integer::toString).collect(Collectors.joining(","));
        var statuses =
                SafetyOverview.OPEN.stream().sorted().map(UrlState::inAddress).collect(Collectors.joining(","));
        return "safety/hazards?status=" + statuses + (rated.isEmpty() ? "" : "&residual=" + rated);
    }

    private void row(int rating, long hazards, long most) {
        var row = table.getBody().addRow();
        var name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new Span(rating == 0 ? "Not assessed" : Integer.toString(rating)));
        if (rating > 0) {
            var meaning = new Div(RiskMatrix.meaning(rating));
            meaning.addClassName("epr-secondary");
            name.add(meaning);
        }
        row.addDataCell().add(new Anchor(link(rating), Words.number(hazards)));
        var bar = new Div();
        bar.addClassNames("epr-bar", "epr-bar-" + rating);
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.setWidth((most == 0 ? 0 : 100 * hazards / most) + "%");
        row.addDataCell().add(bar);
    }
}
