package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.platform.ui.Words;

/** An idea in a glance: its public word, the last news and the next date. The whole card is the link. */
class IdeaCard extends ListItem {

    IdeaCard(IdeaList.Card idea) {
        addClassNames("epr-card", "epr-card-link");
        var reference = new Span(idea.idea().value());
        reference.addClassName("epr-secondary");
        var top = new Div(IdeaTags.tag(idea.publicStatus()), reference);
        top.addClassName("epr-card-top");
        add(top, new H3(new Anchor("ideas/" + idea.idea(), idea.title())), new Paragraph(idea.news()));
        if (idea.nextDate() != null) {
            var next = new Paragraph("Next: by " + Words.date(idea.nextDate()));
            next.addClassName("epr-secondary");
            add(next);
        }
    }
}
