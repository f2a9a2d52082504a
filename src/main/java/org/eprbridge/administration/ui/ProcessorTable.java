package org.eprbridge.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.eprbridge.platform.readers.Processors.Processor;
import org.eprbridge.platform.ui.Words;

/** Every processor in one line: what it is called, how it is and how far. */
class ProcessorTable extends Composite<Div> {

    private final NativeTableBody lines = new NativeTableBody();

    ProcessorTable() {
        var header = new NativeTableRow(
                column("Processor"), column("State"), column("Position"), column("Behind by"), column("Dead letters"));
        var table = new NativeTable(new NativeTableHeader(header), lines);
        table.addClassName("admin-table");
        table.getElement().setAttribute("aria-label", "Processors");
        getContent().addClassName("admin-scroll");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", "Table of processors");
        getContent().add(table);
    }

    void show(List<Processor> processors) {
        lines.removeAll();
        processors.forEach(processor -> lines.add(line(processor)));
    }

    private static NativeTableRow line(Processor processor) {
        var name = new NativeTableHeaderCell(processor.name());
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                new NativeTableCell(state(processor)),
                number(Words.number(processor.position()) + " of " + Words.number(processor.head())),
                number(Words.count(processor.lag(), "event", "events")),
                number(Words.number(processor.deadLetters())));
    }

    private static Component state(Processor processor) {
        var state = new Div(ProcessorState.of(processor).tag());
        if (processor.error() != null) {
            var error = new Span(processor.error());
            error.addClassNames("epr-secondary", "admin-cause");
            state.add(error);
        }
        return state;
    }

    private static NativeTableCell number(String words) {
        var cell = new NativeTableCell(words);
        cell.addClassName("admin-number");
        return cell;
    }

    private static NativeTableHeaderCell column(String words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
