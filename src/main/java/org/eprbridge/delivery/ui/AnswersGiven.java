package org.eprbridge.delivery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.eprbridge.delivery.ChangePage;
import org.eprbridge.platform.ui.Words;

/** Who answered the safety question how, question by question. */
class AnswersGiven extends Composite<Div> {

    AnswersGiven(ChangePage.Screening screening) {
        var who = new Paragraph("%s by %s (%s) on %s."
                .formatted(
                        screening.impact() ? "Impact seen" : "Decided",
                        screening.who(),
                        Words.role(screening.role()),
                        Words.date(screening.at())));
        who.addClassName("epr-secondary");
        getContent().add(who);
        if (!screening.answers().isEmpty()) {
            getContent().add(new Details(summary(screening), answers(screening)));
        }
    }

    private static String summary(ChangePage.Screening screening) {
        long yes = screening.answers().stream().filter(ChangePage.Answer::yes).count();
        return "%s answered, %s with yes"
                .formatted(
                        Words.count(screening.answers().size(), "question", "questions"),
                        yes == 0 ? "none" : Words.number(yes));
    }

    private static DescriptionList answers(ChangePage.Screening screening) {
        var list = new DescriptionList();
        list.addClassName("epr-facts");
        for (var answer : screening.answers()) {
            var said = answer.yes() ? "Yes. " + answer.why() : "No";
            list.add(
                    new DescriptionList.Term(answer.question()),
                    new DescriptionList.Description(new Span(said.strip())));
        }
        return list;
    }
}
