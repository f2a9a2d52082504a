package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.platform.ui.Words;

/** The ideas that go on in this one, each in its sender's own words. */
class JoinedIdeas extends Div {

    JoinedIdeas(IdeaPage.View idea) {
        if (!idea.joined().isEmpty()) {
            add(new H2("Joined ideas"));
            idea.joined().forEach(this::told);
        }
    }

    private void told(IdeaPage.Joined joined) {
        var who = new Paragraph(
                joined.idea() + " · " + joined.submitterName() + " · " + Words.date(joined.submittedAt()));
        who.addClassName("epr-secondary");
        var problem = new Paragraph(joined.text().problem());
        problem.addClassName("epr-said");
        var panel = new Div(
                new H3(new Anchor("ideas/" + joined.idea(), joined.text().title())), who, problem);
        if (!joined.text().wish().isBlank()) {
            var wish = new Paragraph(joined.text().wish());
            wish.addClassName("epr-said");
            panel.add(wish);
        }
        panel.addClassName("epr-panel");
        add(panel);
    }
}
