package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.ReviewPage.Hazard;

/** One hazard in its review, and the next things to do about it. */
class HazardPart extends Composite<Article> {

    HazardPart(ReviewId review, Hazard hazard, boolean mayEdit) {
        var title = new H3(hazard.hazard() + " " + hazard.description().name());
        getContent().addClassName("epr-panel");
        getContent().add(title, new HazardStory(hazard));
        if (mayEdit) {
            getContent().add(actions(review, hazard));
        }
    }

    private static Div actions(ReviewId review, Hazard hazard) {
        var actions = new Div(
                link(
                        review,
                        hazard,
                        "initial",
                        hazard.initial() == null ? "Assess initial risk" : "Change initial risk"),
                link(review, hazard, "controls/new", "Add a control"),
                link(
                        review,
                        hazard,
                        "residual",
                        hazard.residual() == null ? "Assess residual risk" : "Change residual risk"));
        actions.addClassName("epr-actions");
        return actions;
    }

    private static Anchor link(ReviewId review, Hazard hazard, String what, String words) {
        var link = new Anchor(Safe.address(review, hazard.hazard(), what), words);
        link.setAriaLabel("%s: %s".formatted(words, hazard.hazard()));
        link.addClassName("epr-action-link");
        return link;
    }
}
