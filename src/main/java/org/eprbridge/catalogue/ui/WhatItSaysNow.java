package org.eprbridge.catalogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.eprbridge.catalogue.FeatureDescription;

/** The version that somebody else saved meanwhile, beside the words that this person is still writing. */
class WhatItSaysNow extends Composite<Section> {

    WhatItSaysNow() {
        getContent().addClassName("epr-panel");
        getContent().setVisible(false);
    }

    void show(FeatureDescription theirs) {
        var facts = new DescriptionList();
        facts.addClassName("epr-facts");
        fact(facts, "Name", theirs.name());
        fact(facts, "What it does", theirs.summary());
        fact(facts, "Where", theirs.where());
        fact(facts, "For whom", theirs.audience());
        fact(facts, "How to", theirs.howTo());
        getContent().removeAll();
        getContent()
                .add(
                        new H2("What it says now"),
                        new Paragraph("Your own words are still in the form below. Take over what is right here, then"
                                + " save again: what you save then replaces this."),
                        facts);
        getContent().setVisible(true);
    }

    private static void fact(DescriptionList facts, String word, String value) {
        facts.add(
                new DescriptionList.Term(word),
                new DescriptionList.Description(value.isBlank() ? "Not filled in" : value));
    }
}
