package org.eprbridge.safety.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.eprbridge.safety.ReviewDifferences.Line;

/** One row for each field that is other than it was: what it was, what it is. */
class DifferenceTable extends StackedTable {

    DifferenceTable(List<Line> lines) {
        super("As signed, and as it is now", List.of("Field", "As signed", "Now"));
        for (var line : lines) {
            row(
                    new Span(PlaceWords.place(line.place())),
                    List.of(
                            value(PlaceWords.value(line.place(), line.before()), "It was not there"),
                            value(PlaceWords.value(line.place(), line.after()), "It is no longer there")));
        }
    }

    private static Div value(String value, String nothing) {
        var words = new Div(value.isEmpty() ? nothing : value);
        words.addClassName(value.isEmpty() ? "epr-secondary" : "epr-stacked-words");
        return words;
    }
}
