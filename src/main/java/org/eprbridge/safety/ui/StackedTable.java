package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table to compare things in. On a phone its cells stand below each other, each under the name of its column. */
class StackedTable extends Composite<NativeTable> {

    private final List<String> columns;

    /** @param columns the first one names what each row is about */
    StackedTable(String caption, List<String> columns) {
        this.columns = columns;
        getContent().addClassName("epr-stacked");
        getContent().setCaptionText(caption);
        var head = getContent().getHead().addRow();
        for (var name : columns) {
            var cell = head.addHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            cell.add(new Span(name));
        }
    }

    final void row(Component about, List<? extends Component> cells) {
        var row = getContent().getBody().addRow();
        var name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(about);
        for (int i = 0; i < cells.size(); i++) {
            var label = new Span(columns.get(i + 1) + ": ");
            label.addClassName("epr-stacked-label");
            row.addDataCell().add(label, cells.get(i));
        }
    }
}
