package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.function.Consumer;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.Notices;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.safety.HazardCommand;
import org.eprbridge.safety.ReviewPage;

/** A form about one hazard of a review: its fields, one button, and back to the review when it is done. */
abstract class HazardScreen extends Screen implements BeforeEnterObserver {

    final FormErrors errors = new FormErrors();
    final Button save;

    /** Where the person goes when it is done. */
    Consumer<String> leave = address -> UI.getCurrent().navigate(address);

    private final Queries queries;
    private final Commands commands;
    private Runnable saving = () -> {};

    HazardScreen(String heading, String button, Queries queries, Commands commands) {
        super(heading);
        this.queries = queries;
        this.commands = commands;
        save = new Button(button);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> saving.run());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Safe.part(event, "review"), Safe.part(event, "hazard"));
    }

    /** What is asked, once the hazard is known. */
    abstract Component[] fields(ReviewPage.View view, ReviewPage.Hazard hazard);

    /** What is sent; throws when something is missing. */
    abstract HazardCommand order(ReviewPage.View view, ReviewPage.Hazard hazard);

    abstract String done(ReviewPage.Hazard hazard);

    final void open(String review, String reference) {
        var view = Safe.review(queries, review);
        var hazard = Safe.hazard(view, reference);
        intro("%s %s".formatted(hazard.hazard(), hazard.description().name()));
        backTo(Safe.address(view.review()), "Safety review " + view.review());
        var form = new Div(errors);
        form.add(fields(view, hazard));
        saving = () -> save(view, hazard);
        var actions = new Div(save, new Anchor(Safe.address(view.review()), "Cancel"));
        actions.addClassName("epr-actions");
        form.add(actions);
        form.addClassName("epr-form");
        clear();
        add(form);
    }

    private void save(ReviewPage.View view, ReviewPage.Hazard hazard) {
        errors.tries(() -> commands.send(order(view, hazard)), () -> {
            Notices.onTheNextScreen(done(hazard));
            leave.accept(Safe.address(view.review()));
        });
    }

    static TextArea area(String label, String help) {
        var area = new TextArea(label);
        area.setHelperText(help);
        area.setMaxLength(4_000);
        area.setMinRows(3);
        area.setWidthFull();
        return area;
    }
}
