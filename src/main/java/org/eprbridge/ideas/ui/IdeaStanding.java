package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.IdeaPage.Verb;
import org.eprbridge.platform.ui.Words;

/** Where an idea stands, who has the ball, what is next and when, and how long each side has had it. */
class IdeaStanding extends Div {

    IdeaStanding(IdeaPage.View idea) {
        var who = new Span(
                idea.idea() + " · " + idea.submitterName() + place(idea) + " · sent " + Words.date(idea.submittedAt()));
        who.addClassName("epr-secondary");
        var top = new Div(IdeaTags.tag(idea.publicStatus()), who);
        top.addClassName("epr-card-top");
        add(top);
        var facts = new DescriptionList();
        facts.addClassName("epr-facts");
        fact(facts, "Who has it now", idea.ballWords());
        fact(facts, "What is next", idea.next());
        if (idea.nextDate() != null && !idea.next().contains(Words.date(idea.nextDate()))) {
            fact(facts, "By when", Words.date(idea.nextDate()));
        }
        fact(facts, "Time so far", timeSoFar(idea.clocks()));
        var panel = new Div(facts);
        panel.addClassName("epr-panel");
        // Whoever is asked reads the sentence above the form that answers it.
        boolean asked = idea.verbs().contains(Verb.ANSWER) || idea.verbs().contains(Verb.CONFIRM);
        if (!idea.message().isBlank() && !asked) {
            panel.add(lastAnswer(idea));
        }
        add(panel);
    }

    private static Div lastAnswer(IdeaPage.View idea) {
        var label = new Paragraph("The answer to the sender");
        label.addClassName("epr-secondary");
        var words = new Paragraph(idea.message());
        words.addClassName("epr-preview-words");
        var answer = new Div(label, words);
        if (idea.feature() != null) {
            answer.add(new Paragraph(new Anchor("catalogue/" + idea.feature(), "Show me how: " + idea.featureName())));
        }
        return answer;
    }

    private static void fact(DescriptionList facts, String what, String answer) {
        if (!answer.isBlank()) {
            facts.add(new DescriptionList.Term(what), new DescriptionList.Description(answer));
        }
    }

    /** Both sides of the clock, because waiting is never only one side's. */
    private static String timeSoFar(IdeaPage.Clocks clocks) {
        String words = Words.workingDays(clocks.withUs()) + " with us, " + clocks.withSubmitter() + " with the sender";
        return clocks.withOthers() == 0 ? words : words + ", " + clocks.withOthers() + " with others";
    }

    private static String place(IdeaPage.View idea) {
        var standing = idea.standing();
        String profession = standing.profession().isBlank() ? "" : ", " + standing.profession();
        return standing.division().isBlank() ? profession : profession + ", " + standing.division();
    }
}
