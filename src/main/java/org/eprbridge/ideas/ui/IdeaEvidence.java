package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.platform.ui.Words;

/** Who else meets the problem, how often and for how long: hours, not votes. */
class IdeaEvidence extends Div {

    IdeaEvidence(IdeaPage.View idea) {
        add(new H2("Who else has this problem"));
        if (idea.supports().isEmpty()) {
            add(new Paragraph("Nobody else has said so yet." + cost("It costs the sender ", idea)));
            return;
        }
        add(new Paragraph(Words.count(idea.supports().size(), "colleague has", "colleagues have") + " it too."
                + cost("Together it costs ", idea)));
        var list = new UnorderedList();
        idea.supports().forEach(support -> list.add(line(support)));
        add(list);
    }

    private static String cost(String lead, IdeaPage.View idea) {
        return idea.hoursPerWeek() > 0 ? " " + lead + Words.hoursPerWeek(idea.hoursPerWeek()) + "." : "";
    }

    private static ListItem line(IdeaPage.Support support) {
        String often =
                support.timesPerWeek() > 0 ? ": " + Words.howOften(support.timesPerWeek(), support.minutesEach()) : "";
        var line = new ListItem(new Span(support.name() + ", " + support.profession() + often));
        if (!support.comment().isBlank()) {
            var said = new Div(support.comment());
            said.addClassName("epr-quote");
            line.add(said);
        }
        return line;
    }
}
