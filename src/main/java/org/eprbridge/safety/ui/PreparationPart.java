package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewPath;
import org.eprbridge.safety.SafetyRecord;
import org.eprbridge.safety.SystemScope;
import org.eprbridge.safety.Workshop;

/** What the review says of itself: scope and intended use, the path and why, the workshop and who was there. */
class PreparationPart extends Composite<Div> {

    PreparationPart(ReviewPage.View view, Directory directory, boolean mayEdit, boolean mayChoosePath) {
        var record = view.record();
        var facts = new DescriptionList();
        facts.addClassNames("epr-facts", "epr-chain");
        if (record.scope() == null) {
            fact(facts, "Scope", "Not described yet");
        } else {
            describe(facts, record.scope());
        }
        path(facts, record);
        if (record.workshop() != null) {
            workshop(facts, record.workshop(), directory);
        } else if (record.path() == ReviewPath.FULL) {
            fact(facts, "Workshop", "Not recorded yet");
        }
        getContent().add(facts, actions(view, mayEdit, mayChoosePath));
    }

    private static void describe(DescriptionList facts, SystemScope scope) {
        fact(facts, "Scope", scope.scope());
        fact(facts, "Intended use", scope.intendedUse());
        fact(facts, "Normal conditions", scope.normalConditions());
        fact(facts, "Fault conditions", scope.faultConditions());
    }

    private static void path(DescriptionList facts, SafetyRecord record) {
        fact(
                facts,
                "Path",
                record.path() == null
                        ? "Not chosen yet"
                        : SafetyWords.path(record.path()) + ". " + record.pathReason());
    }

    private static void workshop(DescriptionList facts, Workshop workshop, Directory directory) {
        var people = new UnorderedList();
        workshop.attendees()
                .forEach(it ->
                        people.add(new ListItem("%s, %s".formatted(directory.nameOf(it.person()), it.profession()))));
        facts.add(new DescriptionList.Term("Workshop on " + Words.date(workshop.date())));
        facts.add(new DescriptionList.Description(new Div(people, new Paragraph(workshop.summary()))));
    }

    private static void fact(DescriptionList facts, String term, String words) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(words));
    }

    private static Div actions(ReviewPage.View view, boolean mayEdit, boolean mayChoosePath) {
        var actions = new Div();
        actions.addClassName("epr-actions");
        var record = view.record();
        if (mayEdit) {
            actions.add(link(view, "scope", record.scope() == null ? "Describe the scope" : "Change the scope"));
        }
        if (mayChoosePath) {
            actions.add(link(view, "path", record.path() == null ? "Choose the path" : "Change the path"));
        }
        if (mayEdit) {
            actions.add(
                    link(view, "workshop", record.workshop() == null ? "Record a workshop" : "Change the workshop"));
        }
        actions.setVisible(mayEdit || mayChoosePath);
        return actions;
    }

    private static Anchor link(ReviewPage.View view, String what, String words) {
        var link = new Anchor(Safe.address(view.review()) + "/" + what, words);
        link.addClassName("epr-action-link");
        return link;
    }
}
