package org.eprbridge.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.eprbridge.administration.DataDesk;
import org.eprbridge.platform.archive.Backups.Backup;
import org.eprbridge.platform.ui.EmptyState;
import org.eprbridge.platform.ui.Words;

/** Every backup in one line: when it was made, how large it is, and the way to take it along. */
class BackupTable extends Composite<Div> {

    private static final double THOUSAND = 1_000;

    private final DataDesk desk;

    BackupTable(DataDesk desk) {
        this.desk = desk;
    }

    void show(List<Backup> backups) {
        getContent().removeAll();
        getContent().add(backups.isEmpty() ? new EmptyState("There is no backup yet.") : table(backups));
    }

    private Component table(List<Backup> backups) {
        var lines = new NativeTableBody();
        backups.forEach(backup -> lines.add(line(backup)));
        var header = new NativeTableRow(column("Made on"), column("Size"), column("Copy"));
        var table = new NativeTable(new NativeTableHeader(header), lines);
        table.addClassNames("admin-table", "admin-table-narrow");
        table.getElement().setAttribute("aria-label", "Backups");
        var frame = new Div(table);
        frame.addClassNames("admin-scroll", "admin-beneath");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", "Table of backups");
        return frame;
    }

    private NativeTableRow line(Backup backup) {
        var name = new Span(backup.name());
        name.addClassNames("epr-secondary", "admin-cause");
        var made = new NativeTableHeaderCell(new Span(Words.moment(backup.at())), name);
        made.getElement().setAttribute("scope", "row");
        var size = new NativeTableCell(size(backup.bytes()));
        size.addClassName("admin-number");
        var download = new Anchor(event -> send(backup.name(), event), "Download");
        download.setAriaLabel("Download " + backup.name());
        return new NativeTableRow(made, size, new NativeTableCell(download));
    }

    private void send(String name, DownloadEvent event) throws IOException {
        var file = desk.backup(name);
        event.setFileName(name);
        event.setContentType("application/octet-stream");
        event.setContentLength(Files.size(file));
        Files.copy(file, event.getOutputStream());
    }

    static String size(long bytes) {
        return bytes < THOUSAND * THOUSAND
                ? Words.number(Math.ceil(bytes / THOUSAND)) + " kB"
                : Words.number(bytes / THOUSAND / THOUSAND) + " MB";
    }

    private static NativeTableHeaderCell column(String words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
