package org.eprbridge.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.eprbridge.platform.eventstore.LogAudit;
import org.eprbridge.platform.ui.Words;

/** What verifying the log has found: the head hash to note, or the places that were changed. */
class LogFinding extends Composite<Div> {

    LogFinding() {
        getContent().getElement().setAttribute("role", "status");
    }

    void waiting() {
        tell(new Paragraph("Reading the log. You can leave this page; nothing is changed."));
    }

    void show(LogAudit.Report report) {
        if (report.sound()) {
            var hash = new Code(report.hash());
            hash.addClassName("admin-hash");
            tell(
                    new Paragraph("The log is sound: %s in %s."
                            .formatted(
                                    Words.count(report.events(), "event", "events"),
                                    Words.count(report.commits(), "commit", "commits"))),
                    new Paragraph("Note the head hash at position %s outside EPR Bridge:"
                            .formatted(Words.number(report.end()))),
                    hash);
        } else {
            var findings = new UnorderedList();
            report.findings().forEach(finding -> findings.add(new ListItem(finding)));
            tell(
                    new Paragraph(
                            "The log is not sound. Keep the data folder as it is, and restore a backup into another one."),
                    findings);
        }
    }

    void nothing() {
        getContent().removeAll();
    }

    private void tell(Component... parts) {
        getContent().removeAll();
        var inset = new Div(parts);
        inset.addClassNames("epr-inset", "admin-beneath");
        getContent().add(inset);
    }
}
