package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.eprbridge.safety.ReviewDifferences.Line;

/** One row for each field that is other than it was: what it was, what it is. On a phone the two stand below each other. */
class DifferenceTable extends Composite<NativeTable> {

    DifferenceTable(List<Line> lines) {
        getContent().addClassName("epr-difference");
        getContent().setCaptionText("As signed, and as it is now");
        var head = getContent().getHead().addRow();
        for (var name : List.of("Field", "As signed", "Now")) {
            var cell = head.addHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            cell.add(new Span(name));
        }
        lines.forEach(line -> fill(getContent().getBody().addRow(), line));
    }

    private static void fill(NativeTableRow row, Line line) {
        var field = row.addHeaderCell();
        field.getElement().setAttribute("scope", "row");
        field.add(new Span(PlaceWords.place(line.place())));
        value(row, "As signed", PlaceWords.value(line.place(), line.before()), "It was not there");
        value(row, "Now", PlaceWords.value(line.place(), line.after()), "It is no longer there");
    }

    /** The label is for the phone, where the head of the table is out of sight. */
    private static void value(NativeTableRow row, String label, String value, String nothing) {
        var cell = row.addDataCell();
        var name = new Span(label + ": ");
        name.addClassName("epr-difference-label");
        var words = new Div(value.isEmpty() ? nothing : value);
        words.addClassName(value.isEmpty() ? "epr-secondary" : "epr-difference-words");
        cell.add(name, words);
    }
}
