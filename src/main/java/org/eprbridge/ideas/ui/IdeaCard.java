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
        if (idea.supporters() > 0 || idea.hoursPerWeek() > 0) {
            var evidence = new Paragraph(EvidenceWords.inShort(idea));
            evidence.addClassName("epr-secondary");
            add(evidence);
        }
        if (idea.nextDate() != null) {
            var next = new Paragraph(next(idea, Words.date(idea.nextDate())));
            next.addClassName("epr-secondary");
            add(next);
        }
    }

    private static String next(IdeaList.Card idea, String day) {
        return switch (idea.status()) {
            case SUBMITTED ->
                idea.overdue() ? "We promised an answer by " + day + " and are late." : "An answer by " + day;
            case AWAITING_SUBMITTER -> "Please answer by " + day;
            case PARKED -> "Comes back on " + day;
            case REDIRECTED, SOLVED, ACCEPTED, REFERRED, JOINED, DECLINED, WITHDRAWN, LIVE, CLOSED -> "Next: by " + day;
        };
    }
}
