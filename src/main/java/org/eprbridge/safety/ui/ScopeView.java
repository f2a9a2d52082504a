package org.eprbridge.safety.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.KeptText;
import org.eprbridge.platform.ui.Notices;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.safety.PreparationCommand.DescribeScope;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.SystemScope;

/** Says what is looked at and what it is meant for, when all is well and when it is not. */
@Route("safety/:review/scope")
@StyleSheet("assets/safety.css")
@RolesAllowed({"SAFETY_OFFICER", "CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class ScopeView extends Screen implements BeforeEnterObserver {

    final FormErrors errors = new FormErrors();
    final TextArea scope = area("Scope", "What does the change touch in the system and in the work, and what not?");
    final TextArea intendedUse = area("Intended use", "Who is meant to use it, where and for what?");
    final TextArea normal = area("Normal conditions", "How is it used when everything works?");
    final TextArea fault = area("Fault conditions", "What may fail around it: downtime, late data, wrong entries?");
    final Button save = new Button("Save the scope");

    /** Where the person goes when it is done. */
    Consumer<String> leave = address -> UI.getCurrent().navigate(address);

    private final Queries queries;
    private final Commands commands;
    private final SignedIn signedIn;
    private Runnable saving = () -> {};

    ScopeView(Queries queries, Commands commands, SignedIn signedIn) {
        super("Scope and intended use", "The signature covers what is said here.");
        this.queries = queries;
        this.commands = commands;
        this.signedIn = signedIn;
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> saving.run());
        errors.field("scope", scope)
                .field("intendedUse", intendedUse)
                .field("normalConditions", normal)
                .field("faultConditions", fault);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Safe.part(event, "review"));
    }

    void open(String reference) {
        var view = Safe.review(queries, reference);
        backTo(Safe.address(view.review()), "Safety review " + view.review());
        fill(view);
        saving = () -> save(view);
        var actions = new Div(save, new Anchor(Safe.address(view.review()), "Cancel"));
        actions.addClassName("epr-actions");
        var fields = new Div(errors, scope, intendedUse, normal, fault, actions);
        fields.addClassName("epr-form");
        clear();
        add(fields);
    }

    /** What was said before is there to be changed; what is half-written comes back. */
    private void fill(ReviewPage.View view) {
        var said = view.record().scope();
        if (said != null) {
            scope.setValue(said.scope());
            intendedUse.setValue(said.intendedUse());
            normal.setValue(said.normalConditions());
            fault.setValue(said.faultConditions());
        }
        String form = view.review() + "/scope/" + view.sha256() + "/";
        KeptText.keepOverSuggestion(scope, Safe.key(signedIn, form + "scope"));
        KeptText.keepOverSuggestion(intendedUse, Safe.key(signedIn, form + "use"));
        KeptText.keepOverSuggestion(normal, Safe.key(signedIn, form + "normal"));
        KeptText.keepOverSuggestion(fault, Safe.key(signedIn, form + "fault"));
    }

    private void save(ReviewPage.View view) {
        errors.tries(() -> send(view), () -> {
            Notices.onTheNextScreen("Scope saved.");
            leave.accept(Safe.address(view.review()));
        });
    }

    private void send(ReviewPage.View view) {
        commands.send(new DescribeScope(
                view.review(),
                new SystemScope(scope.getValue(), intendedUse.getValue(), normal.getValue(), fault.getValue())));
    }

    private static TextArea area(String label, String help) {
        var area = new TextArea(label);
        area.setHelperText(help);
        area.setMaxLength(4_000);
        area.setMinRows(3);
        area.setWidthFull();
        return area;
    }
}
