package org.eprbridge.catalogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The page as readers will see it, while somebody is still writing; unlike the page it bears with what is not finished. */
class FeaturePreview extends Composite<Section> {

    private final Div page = new Div();

    FeaturePreview() {
        getContent().addClassName("epr-panel");
        getContent().add(new H2("What people will read"), page);
    }

    void show(String name, String summary, String where, String audience, String howTo) {
        page.removeAll();
        page.add(new H3(name.isBlank() ? "The name" : name));
        page.add(new Paragraph(summary.isBlank() ? "What it does." : summary));
        var facts = new DescriptionList();
        facts.addClassName("epr-facts");
        fact(facts, "Where", where);
        fact(facts, "For", audience);
        if (facts.getComponentCount() > 0) {
            page.add(facts);
        }
        var steps = new OrderedList();
        steps.addClassName("catalogue-steps");
        howTo.lines()
                .map(Steps::withoutNumber)
                .filter(step -> !step.isEmpty())
                .forEach(step -> steps.add(new ListItem(step)));
        if (steps.getComponentCount() > 0) {
            page.add(new H3("How to"), steps);
        }
    }

    private static void fact(DescriptionList facts, String word, String value) {
        if (!value.isBlank()) {
            facts.add(new DescriptionList.Term(word), new DescriptionList.Description(value));
        }
    }
}
