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
import org.eprbridge.kernel.HazardId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.messaging.References;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.Notices;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.safety.HazardCommand.AddHazard;
import org.eprbridge.safety.HazardLibrary.Match;
import org.eprbridge.safety.ReviewPage;

/** Writes down how harm could come about, in the four steps of DCB0160. */
@Route("safety/:review/hazards/new")
@StyleSheet("assets/safety.css")
@RolesAllowed({"SAFETY_OFFICER", "CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class AddHazardView extends Screen implements BeforeEnterObserver {

    final FormErrors errors = new FormErrors();
    final HazardFields fields = new HazardFields();
    final Button save = new Button("Add the hazard");

    final LibraryPart library;
    final Div usual = new Div();

    /** Where the person goes when it is done. */
    Consumer<String> leave = address -> UI.getCurrent().navigate(address);

    private final Queries queries;
    private final Commands commands;
    private final References references;
    private final SignedIn signedIn;
    private Runnable saving = () -> {};
    private String form = "";

    AddHazardView(Queries queries, Commands commands, References references, SignedIn signedIn) {
        super("Add a hazard", "Cause leads to effect, effect to hazard, hazard to harm. Do not name a patient.");
        this.queries = queries;
        this.commands = commands;
        this.references = references;
        this.signedIn = signedIn;
        library = new LibraryPart(queries, this::startFrom);
        usual.addClassName("epr-said");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> saving.run());
        fields.nameIn(errors);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Safe.part(event, "review"));
    }

    void open(String reference) {
        var view = Safe.review(queries, reference);
        form = UUID.randomUUID().toString();
        backTo(Safe.address(view.review()), "Safety review " + view.review());
        String next = view.review() + "/hazard/" + view.hazards().size() + "/";
        fields.keepWhatIsTyped(field -> Safe.key(signedIn, next + field));
        saving = () -> save(view);
        var actions = new Div(save, new Anchor(Safe.address(view.review()), "Cancel"));
        actions.addClassName("epr-actions");
        var all = new Div(errors, fields, usual, actions);
        all.addClassName("epr-form");
        clear();
        library.show(view.title() + " " + view.concern());
        add(library, all);
    }

    /** Fills the form with the words of another time, for the person to change into what is true here. */
    private void startFrom(Match match) {
        fields.show(match.description());
        usual.removeAll();
        usual.add(LibraryPart.usualControls(match.controls()));
        notices.success("The form is filled in. Read every line and make it true for this change.");
        fields.name.focus();
    }

    private void save(ReviewPage.View view) {
        errors.tries(() -> send(view), () -> {
            Notices.onTheNextScreen("Hazard added. Assess its initial risk next.");
            leave.accept(Safe.address(view.review()));
        });
    }

    /** The form's own key gives a double click the same reference. */
    private void send(ReviewPage.View view) {
        var description = fields.description();
        var id = new HazardId(references.reserve("HZ", view.review() + "/" + form));
        commands.send(new AddHazard(view.review(), id, description));
    }
}
