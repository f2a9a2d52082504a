package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.platform.ui.Words;

/** The idea in its sender's own words. What they left empty is left out. */
class IdeaWords extends Div {

    private final DescriptionList facts = new DescriptionList();

    IdeaWords(IdeaPage.View idea) {
        var text = idea.text();
        addClassNames("epr-panel", "epr-words");
        facts.addClassNames("epr-facts", "epr-facts-small");
        told("What gets in the way", text.problem());
        told("What would help", text.wish());
        told("What people do today instead", text.workaround());
        inShort("Who meets it", text.affected());
        inShort("Part of the record", text.area());
        if (text.timesPerWeek() > 0) {
            inShort("How often", Words.howOften(text.timesPerWeek(), text.minutesEach()));
        }
        if (facts.getChildren().findAny().isPresent()) {
            add(facts);
        }
    }

    private void inShort(String what, String words) {
        if (!words.isBlank()) {
            facts.add(new DescriptionList.Term(what), new DescriptionList.Description(words));
        }
    }

    private void told(String what, String words) {
        if (!words.isBlank()) {
            var said = new Paragraph(words);
            said.addClassName("epr-said");
            add(new H2(what), said);
        }
    }
}
