package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.eprbridge.ideas.Evidence;
import org.eprbridge.ideas.Evidence.Share;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.platform.ui.Words;

/** What the problem costs, how far people differ, and who says so: hours, not votes. */
class IdeaEvidence extends Div {

    IdeaEvidence(IdeaPage.View idea) {
        add(new H2("Who has this problem"), total(idea.evidence()));
        howTheyDiffer(idea.evidence());
        if (idea.supports().isEmpty()) {
            add(new Paragraph("Nobody but the sender has said so yet."));
            return;
        }
        var list = new UnorderedList();
        idea.supports().forEach(support -> list.add(line(support)));
        add(list, whereTheyWork(idea.evidence()));
    }

    private static Paragraph total(Evidence evidence) {
        var total = new Paragraph(EvidenceWords.inShort(evidence));
        total.addClassName("epr-evidence-total");
        return total;
    }

    private void howTheyDiffer(Evidence evidence) {
        if (evidence.forOnePerson() != null && evidence.people() > 1) {
            String counted = evidence.peopleLikeThem() > evidence.people()
                    ? " With those who are like them they count " + Words.number(evidence.peopleLikeThem()) + " people."
                    : "";
            add(new Paragraph(EvidenceWords.spread(evidence.forOnePerson()) + counted));
        }
    }

    private static NativeDetails whereTheyWork(Evidence evidence) {
        var shares = new Div(
                new H3("By profession"),
                list(evidence.byProfession()),
                new H3("By division"),
                list(evidence.byDivision()));
        var details = new NativeDetails("Hours by profession and division", shares);
        details.addClassName("epr-details");
        return details;
    }

    private static UnorderedList list(List<Share> shares) {
        var list = new UnorderedList();
        shares.forEach(share -> list.add(new ListItem(EvidenceWords.of(share))));
        return list;
    }

    private static ListItem line(IdeaPage.Support support) {
        String often =
                support.timesPerWeek() > 0 ? ": " + Words.howOften(support.timesPerWeek(), support.minutesEach()) : "";
        String others = support.peopleLikeMe() > 1 ? ", and so do " + others(support.peopleLikeMe() - 1) : "";
        var line = new ListItem(
                new Span(support.name() + ", " + support.profession() + ", " + support.division() + often + others));
        if (!support.comment().isBlank()) {
            var said = new Div(support.comment());
            said.addClassName("epr-quote");
            line.add(said);
        }
        return line;
    }

    private static String others(int others) {
        return Words.count(others, "colleague", "colleagues");
    }
}
