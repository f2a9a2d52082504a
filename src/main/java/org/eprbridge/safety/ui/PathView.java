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
import org.eprbridge.safety.PreparationCommand.ChoosePath;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.ReviewPath;

/** The officer chooses how thoroughly this change is looked at, in proportion to its risk. */
@Route("safety/:review/path")
@StyleSheet("assets/safety.css")
@RolesAllowed("SAFETY_OFFICER")
class PathView extends Screen implements BeforeEnterObserver {

    final FormErrors errors = new FormErrors();
    final RadioButtonGroup<ReviewPath> path = new RadioButtonGroup<>("Which path is in proportion to the risk?");
    final TextArea reason = new TextArea("Why?");
    final Button save = new Button("Choose this path");

    /** Where the person goes when it is done. */
    Consumer<String> leave = address -> UI.getCurrent().navigate(address);

    private final Queries queries;
    private final Commands commands;
    private final SignedIn signedIn;
    private Runnable saving = () -> {};

    PathView(Queries queries, Commands commands, SignedIn signedIn) {
        super("Path of the review");
        this.queries = queries;
        this.commands = commands;
        this.signedIn = signedIn;
        path.setItems(ReviewPath.values());
        path.setItemLabelGenerator(SafetyWords::meaning);
        reason.setMaxLength(4_000);
        reason.setMinRows(2);
        reason.setWidthFull();
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> saving.run());
        errors.field("path", path).field("reason", reason);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Safe.part(event, "review"));
    }

    void open(String reference) {
        var view = Safe.review(queries, reference);
        backTo(Safe.address(view.review()), "Safety review " + view.review());
        var chosen = view.record().path();
        if (chosen != null) {
            path.setValue(chosen);
            reason.setValue(view.record().pathReason());
        }
        KeptText.keepOverSuggestion(reason, Safe.key(signedIn, view.review() + "/path/" + view.sha256()));
        saving = () -> save(view);
        var actions = new Div(save, new Anchor(Safe.address(view.review()), "Cancel"));
        actions.addClassName("epr-actions");
        var fields = new Div(errors, path, reason, actions);
        fields.addClassName("epr-form");
        clear();
        add(fields);
    }

    private void save(ReviewPage.View view) {
        errors.tries(() -> send(view), () -> {
            Notices.onTheNextScreen("Path chosen.");
            leave.accept(Safe.address(view.review()));
        });
    }

    private void send(ReviewPage.View view) {
        var shape = new Shape();
        if (path.isEmpty()) {
            shape.problem("path", "Choose the short or the full path.");
        }
        shape.text("reason", reason.getValue(), 4_000, "Say why this path is in proportion to the risk.");
        shape.mustHold();
        commands.send(new ChoosePath(view.review(), path.getValue(), reason.getValue()));
    }
}
