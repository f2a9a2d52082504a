package org.eprbridge.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.readers.Processors.Processor;

/** Every processor in one line; the lines stay where they are while their numbers change. */
class ProcessorTable extends Composite<Div> {

    final Map<String, ProcessorLine> lines = new LinkedHashMap<>();

    private final NativeTableBody body = new NativeTableBody();
    private final Directory directory;
    private final Deeds deeds;

    /** What can be done to a processor from its line. */
    interface Deeds {

        void rebuild(String processor);

        void cancel(String processor);
    }

    ProcessorTable(Directory directory, Deeds deeds) {
        this.directory = directory;
        this.deeds = deeds;
        var header = new NativeTableRow(
                column("Processor"),
                column("State"),
                column("Position"),
                column("Behind by"),
                column("Dead letters"),
                column("Build again"));
        var table = new NativeTable(new NativeTableHeader(header), body);
        table.addClassName("admin-table");
        table.getElement().setAttribute("aria-label", "Processors");
        getContent().addClassName("admin-scroll");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", "Table of processors");
        getContent().add(table);
    }

    void show(List<Processor> processors) {
        var names = processors.stream().map(Processor::name).toList();
        if (!List.copyOf(lines.keySet()).equals(names)) {
            lines.clear();
            body.removeAll();
            names.forEach(this::addLine);
        }
        processors.forEach(
                processor -> Objects.requireNonNull(lines.get(processor.name())).show(processor));
    }

    private void addLine(String name) {
        var line = new ProcessorLine(name, directory, deeds);
        lines.put(name, line);
        body.add(line);
    }

    private static NativeTableHeaderCell column(String words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
