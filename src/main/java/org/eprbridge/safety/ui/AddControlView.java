package org.eprbridge.safety.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.function.Consumer;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.messaging.References;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.KeptText;
import org.eprbridge.platform.ui.Notices;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.safety.HazardCommand.AddControl;
import org.eprbridge.safety.ReviewPage;

/** Writes down what makes a hazard less likely or less severe. */
@Route("safety/:review/hazards/:hazard/controls/new")
@StyleSheet("assets/safety.css")
@RolesAllowed({"SAFETY_OFFICER", "CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class AddControlView extends Screen implements BeforeEnterObserver {

    final FormErrors errors = new FormErrors();
    final Button save = new Button("Add the control");
    final ControlFields fields;

    /** Where the person goes when it is done. */
    Consumer<String> leave = address -> UI.getCurrent().navigate(address);

    private final Queries queries;
    private final Commands commands;
    private final References references;
    private final SignedIn signedIn;
    private Runnable saving = () -> {};
    private String form = "";

    AddControlView(Queries queries, Commands commands, References references, Directory directory, SignedIn signedIn) {
        super("Add a control");
        this.queries = queries;
        this.commands = commands;
        this.references = references;
        this.signedIn = signedIn;
        fields = new ControlFields(directory.everybody());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> saving.run());
        fields.nameIn(errors);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Safe.part(event, "review"), Safe.part(event, "hazard"));
    }

    void open(String review, String reference) {
        var view = Safe.review(queries, review);
        var hazard = Safe.hazard(view, reference);
        form = UUID.randomUUID().toString();
        heading("Add a control to %s".formatted(hazard.hazard()));
        intro(hazard.description().name());
        backTo(Safe.address(view.review()), "Safety review " + view.review());
        fields.offerHazards(view, hazard);
        KeptText.keep(
                fields.description,
                Safe.key(signedIn, reference + "/control/" + hazard.controls().size()));
        saving = () -> save(view, hazard);
        var actions = new Div(save, new Anchor(Safe.address(view.review()), "Cancel"));
        actions.addClassName("epr-actions");
        var all = new Div(errors, fields, actions);
        all.addClassName("epr-form");
        clear();
        add(all);
    }

    private void save(ReviewPage.View view, ReviewPage.Hazard hazard) {
        errors.tries(() -> send(view, hazard), () -> {
            Notices.onTheNextScreen(
                    "Control added to %s. Give the evidence that it is in place and works.".formatted(hazard.hazard()));
            leave.accept(Safe.address(view.review()));
        });
    }

    /** The form's own key gives a double click the same reference. */
    private void send(ReviewPage.View view, ReviewPage.Hazard hazard) {
        var control = fields.description();
        var id = new ControlId(references.reserve("CTL", view.review() + "/" + form));
        commands.send(new AddControl(view.review(), hazard.hazard(), id, control));
    }
}
