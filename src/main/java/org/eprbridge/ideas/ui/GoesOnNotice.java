package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.eprbridge.ideas.IdeaPage;

/** Leads from a joined idea to the one in which it goes on. */
class GoesOnNotice extends Div {

    GoesOnNotice(IdeaPage.Survivor survivor) {
        addClassNames("epr-panel", "epr-needs-you");
        add(
                new H2("This idea goes on in another one"),
                new Paragraph(new Anchor("ideas/" + survivor.idea(), survivor.idea() + ": " + survivor.title())),
                new Paragraph("People, hours and the discussion count there. The words here stay as they were sent."));
    }
}
