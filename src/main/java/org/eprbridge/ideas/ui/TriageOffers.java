package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.ideas.seats.FeaturesForIdea.Offer;
import org.eprbridge.platform.ui.Stressed;

/** Features that may answer the idea, each with why, and the way to show it to the sender. */
class TriageOffers extends Div {

    private final Consumer<FeatureList.Card> chosen;

    TriageOffers(Consumer<FeatureList.Card> chosen) {
        this.chosen = chosen;
        addClassName("triage-offers");
    }

    void show(List<Offer> offers) {
        removeAll();
        if (offers.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        offers.forEach(offer -> list.add(line(offer)));
        add(new H3("This may exist already"), list);
    }

    private ListItem line(Offer offer) {
        var feature = offer.feature();
        var name = new Anchor("catalogue/" + feature.feature(), feature.name(), AnchorTarget.BLANK);
        name.setAriaLabel(feature.name() + " (opens in a new tab)");
        var summary = new Paragraph(feature.summary());
        var why = new Stressed("Why: " + offer.why());
        why.addClassName("epr-secondary");
        var show = new NativeButton("Show them this feature", _ -> chosen.accept(feature));
        show.addClassName("triage-offer");
        show.setAriaLabel("Show them this feature: " + feature.name());
        return new ListItem(name, summary, why, show);
    }
}
