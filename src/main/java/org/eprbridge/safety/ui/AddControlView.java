package org.eprbridge.safety.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;
import org.eprbridge.kernel.Shape;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.KeptText;
import org.eprbridge.platform.ui.Notices;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.safety.ControlType;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.SafetyReviewCommand.AddControl;

/** Writes down what makes a hazard less likely or less severe. */
@Route("safety/:review/hazards/:hazard/controls/new")
@StyleSheet("assets/safety.css")
@RolesAllowed({"SAFETY_OFFICER", "CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class AddControlView extends Screen implements BeforeEnterObserver {

    final FormErrors errors = new FormErrors();
    final RadioButtonGroup<ControlType> type = new RadioButtonGroup<>("What kind of control is it?");
    final TextArea description = new TextArea("What makes it safer?");
    final Button save = new Button("Add the control");

    /** Where the person goes when it is done. */
    Consumer<String> leave = address -> UI.getCurrent().navigate(address);

    private final Queries queries;
    private final Commands commands;
    private final SignedIn signedIn;
    private Runnable saving = () -> {};

    AddControlView(Queries queries, Commands commands, SignedIn signedIn) {
        super("Add a control");
        this.queries = queries;
        this.commands = commands;
        this.signedIn = signedIn;
        type.setItems(ControlType.values());
        type.setItemLabelGenerator(SafetyWords::control);
        description.setMaxLength(4_000);
        description.setWidthFull();
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> saving.run());
        errors.field("type", type).field("description", description);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Safe.part(event, "review"), Safe.part(event, "hazard"));
    }

    void open(String review, String reference) {
        var view = Safe.review(queries, review);
        var hazard = Safe.hazard(view, reference);
        heading("Add a control to %s".formatted(hazard.hazard()));
        intro(hazard.description().name());
        backTo(Safe.address(view.review()), "Safety review " + view.review());
        KeptText.keep(
                description,
                Safe.key(signedIn, reference + "/control/" + hazard.controls().size()));
        saving = () -> save(view, hazard);
        var actions = new Div(save, new Anchor(Safe.address(view.review()), "Cancel"));
        actions.addClassName("epr-actions");
        var fields = new Div(errors, type, description, actions);
        fields.addClassName("epr-form");
        clear();
        add(fields);
    }

    private void save(ReviewPage.View view, ReviewPage.Hazard hazard) {
        errors.tries(() -> send(view, hazard), () -> {
            Notices.onTheNextScreen("Control added to %s.".formatted(hazard.hazard()));
            leave.accept(Safe.address(view.review()));
        });
    }

    private void send(ReviewPage.View view, ReviewPage.Hazard hazard) {
        var shape = new Shape();
        if (type.isEmpty()) {
            shape.problem("type", "Choose the kind of control.");
        }
        shape.text("description", description.getValue(), 4_000, "Describe what makes it safer.");
        shape.mustHold();
        commands.send(new AddControl(view.review(), hazard.hazard(), type.getValue(), description.getValue()));
    }
}
