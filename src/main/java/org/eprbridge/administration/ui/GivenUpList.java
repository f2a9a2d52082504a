package org.eprbridge.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.readers.Processors.GivenUp;
import org.eprbridge.platform.ui.EmptyState;
import org.eprbridge.platform.ui.Words;

/** What has been set aside, by whom and why. Nothing here can be changed. */
class GivenUpList extends Composite<Div> {

    private final Directory directory;

    GivenUpList(Directory directory) {
        this.directory = directory;
    }

    /** One event that one processor leaves out for good. */
    record Line(String processor, GivenUp event) {}

    void show(List<Line> lines) {
        getContent().removeAll();
        if (lines.isEmpty()) {
            getContent()
                    .add(new EmptyState("Nothing has been set aside. Who sets an event aside, and why, is kept here."));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("admin-given-up");
        lines.forEach(line -> list.add(item(line)));
        getContent().add(list);
    }

    private ListItem item(Line line) {
        var event = line.event();
        var facts = new Span("Left out of “" + line.processor() + "” since " + Words.moment(event.at())
                + ", decided by " + directory.nameOf(new PersonId(event.by())) + ".");
        facts.addClassNames("epr-secondary", "admin-cause");
        var cause = new Span("What had gone wrong: " + event.cause());
        cause.addClassNames("epr-secondary", "admin-cause");
        return new ListItem(
                new Paragraph(event.eventName() + " of " + event.aggregate() + ": " + event.reason()), facts, cause);
    }
}
