package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.safety.HazardCommand;
import org.eprbridge.safety.HazardRecord.Control;
import org.eprbridge.safety.ReviewPage;

/** A form about one control of a hazard. */
abstract class ControlScreen extends HazardScreen {

    private String control = "";

    ControlScreen(String heading, String button, Queries queries, Commands commands) {
        super(heading, button, queries, commands);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        control = Safe.part(event, "control");
        super.beforeEnter(event);
    }

    final void open(String review, String hazard, String reference) {
        control = reference;
        open(review, hazard);
    }

    abstract Component[] fields(ReviewPage.View view, ReviewPage.Hazard hazard, Control control);

    abstract HazardCommand order(ReviewPage.View view, ReviewPage.Hazard hazard, Control control);

    @Override
    final Component[] fields(ReviewPage.View view, ReviewPage.Hazard hazard) {
        return fields(view, hazard, in(hazard));
    }

    @Override
    final HazardCommand order(ReviewPage.View view, ReviewPage.Hazard hazard) {
        return order(view, hazard, in(hazard));
    }

    /** The control's own words, so that nobody has to remember which one it was. */
    static Paragraph words(Control control) {
        var words = new Paragraph("%s: %s"
                .formatted(
                        SafetyWords.control(control.description().type()),
                        control.description().description()));
        words.addClassName("epr-inset");
        return words;
    }

    private Control in(ReviewPage.Hazard hazard) {
        return hazard.record().controls().stream()
                .filter(it -> it.id().value().equals(control))
                .findFirst()
                .orElseThrow(() ->
                        new NotFoundException("There is no control %s at %s.".formatted(control, hazard.hazard())));
    }
}
