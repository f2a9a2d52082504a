package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.ReviewDifferences;
import org.eprbridge.safety.ReviewDifferences.Incident;

/** What is other than at the last signature: the incidents that were reported since, and the record side by side. */
class SinceLastTime extends Composite<Div> {

    SinceLastTime(ReviewDifferences.View difference) {
        getContent()
                .add(new Paragraph(
                        "Signed by %s on %s.".formatted(difference.signedBy(), Words.moment(difference.signedAt()))));
        if (!difference.incidents().isEmpty()) {
            var list = new UnorderedList();
            difference.incidents().forEach(incident -> list.add(item(incident)));
            getContent().add(list);
        }
        int lines = difference.lines().size();
        if (lines == 0) {
            getContent().add(new Paragraph("Nothing in the record has changed: it is what was signed."));
        } else {
            getContent()
                    .add(
                            new Paragraph(Words.count(lines, "field is", "fields are") + " other than signed."),
                            new DifferenceTable(difference.lines()));
        }
    }

    private static ListItem item(Incident incident) {
        var link = new Anchor("safety/incidents/" + incident.incident(), "Incident %s".formatted(incident.reference()));
        link.addClassName("epr-wrap");
        return new ListItem(link, new Span(" of %s was reported since.".formatted(Words.date(incident.date()))));
    }
}
