package org.eprbridge.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.eprbridge.administration.DataDesk.PatientDataFigures;
import org.eprbridge.platform.guard.PatientDataKind;
import org.eprbridge.platform.ui.Words;

/** How often the guard met what looks like a patient's data, and what became of it. No word of it is anywhere. */
class PatientDataTable extends Composite<Div> {

    void show(List<PatientDataFigures> figures) {
        getContent().removeAll();
        getContent().add(new Paragraph(finding(figures)), table(figures));
    }

    private static String finding(List<PatientDataFigures> figures) {
        long blocked = figures.stream().mapToLong(PatientDataFigures::blocked).sum();
        long warned = figures.stream().mapToLong(PatientDataFigures::warned).sum();
        long confirmed =
                figures.stream().mapToLong(PatientDataFigures::confirmed).sum();
        return "Since this node was started: %s refused, %s given, %s confirmed not to be about a patient."
                .formatted(
                        Words.count(blocked, "NHS number was", "NHS numbers were"),
                        Words.count(warned, "warning was", "warnings were"),
                        Words.count(confirmed, "text was", "texts were"));
    }

    private static Div table(List<PatientDataFigures> figures) {
        var lines = new NativeTableBody();
        figures.forEach(each -> lines.add(line(each)));
        var header = new NativeTableRow(column("Kind"), column("Refused"), column("Warned"), column("Confirmed"));
        var table = new NativeTable(new NativeTableHeader(header), lines);
        table.addClassNames("admin-table", "admin-table-narrow");
        table.getElement().setAttribute("aria-label", "What looked like data of a patient");
        var frame = new Div(table);
        frame.addClassNames("admin-scroll", "admin-beneath");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", "Table of what looked like data of a patient");
        return frame;
    }

    private static NativeTableRow line(PatientDataFigures figures) {
        var kind = new NativeTableHeaderCell(words(figures.kind()));
        kind.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                kind, number(figures.blocked()), number(figures.warned()), number(figures.confirmed()));
    }

    private static String words(PatientDataKind kind) {
        return switch (kind) {
            case NHS_NUMBER -> "NHS number";
            case DATE_OF_BIRTH -> "Date of birth";
            case HOSPITAL_NUMBER -> "Hospital number";
            case PATIENT_NAME -> "Name";
            case EMAIL_ADDRESS -> "Email address";
            case PHONE_NUMBER -> "Phone number";
            case POSTCODE -> "Postcode";
        };
    }

    private static NativeTableCell number(long count) {
        var cell = new NativeTableCell(Words.number(count));
        cell.addClassName("admin-number");
        return cell;
    }

    private static NativeTableHeaderCell column(String words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
