package org.eprbridge.safety.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
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
import org.eprbridge.platform.ui.KeptText;
import org.eprbridge.platform.ui.Notices;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.HazardCommand.AddHazard;
import org.eprbridge.safety.HazardDescription;
import org.eprbridge.safety.HazardLibrary.Match;
import org.eprbridge.safety.ReviewPage;

/** Writes down how harm could come about, in the four steps of DCB0160. */
@Route("safety/:review/hazards/new")
@StyleSheet("assets/safety.css")
@RolesAllowed({"SAFETY_OFFICER", "CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class AddHazardView extends Screen implements BeforeEnterObserver {

    final FormErrors errors = new FormErrors();
    final TextField name = new TextField("Name of the hazard");
    final TextArea cause = area("Cause", "What may go wrong?");
    final TextArea effect = area("Effect", "What does that do to the system or the work?");
    final TextArea hazard = area("Hazard", "In which situation could a patient then be harmed?");
    final TextArea harm = area("Harm", "What may happen to the patient?");
    final RadioButtonGroup<Condition> condition = new RadioButtonGroup<>("When does it arise?");
    final TextArea existing = area("Existing controls", "What makes it safer already? May stay empty.");
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
        name.setHelperText("A few words, for example \"Wrong patient's chart\"");
        name.setMaxLength(150);
        name.setWidthFull();
        condition.setItems(Condition.NORMAL, Condition.FAULT);
        condition.setItemLabelGenerator(SafetyWords::condition);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> saving.run());
        errors.field("name", name)
                .field("cause", cause)
                .field("effect", effect)
                .field("hazard", hazard)
                .field("harm", harm)
                .field("condition", condition)
                .field("existingControls", existing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(Safe.part(event, "review"));
    }

    void open(String reference) {
        var view = Safe.review(queries, reference);
        form = UUID.randomUUID().toString();
        backTo(Safe.address(view.review()), "Safety review " + view.review());
        keepWhatIsTyped(view);
        saving = () -> save(view);
        var actions = new Div(save, new Anchor(Safe.address(view.review()), "Cancel"));
        actions.addClassName("epr-actions");
        var fields = new Div(errors, name, cause, effect, hazard, harm, condition, existing, usual, actions);
        fields.addClassName("epr-form");
        clear();
        library.show(view.title() + " " + view.concern());
        add(library, fields);
    }

    /** Fills the form with the words of another time, for the person to change into what is true here. */
    private void startFrom(Match match) {
        var said = match.description();
        name.setValue(said.name());
        cause.setValue(said.cause());
        effect.setValue(said.effect());
        hazard.setValue(said.hazard());
        harm.setValue(said.harm());
        condition.setValue(said.condition() == Condition.NOT_SAID ? null : said.condition());
        usual.removeAll();
        usual.add(LibraryPart.usualControls(match.controls()));
        notices.success("The form is filled in. Read every line and make it true for this change.");
        name.focus();
    }

    private void keepWhatIsTyped(ReviewPage.View view) {
        String next = view.review() + "/hazard/" + view.hazards().size() + "/";
        KeptText.keep(name, Safe.key(signedIn, next + "name"));
        KeptText.keep(cause, Safe.key(signedIn, next + "cause"));
        KeptText.keep(effect, Safe.key(signedIn, next + "effect"));
        KeptText.keep(hazard, Safe.key(signedIn, next + "hazard"));
        KeptText.keep(harm, Safe.key(signedIn, next + "harm"));
        KeptText.keep(existing, Safe.key(signedIn, next + "existing"));
    }

    private void save(ReviewPage.View view) {
        errors.tries(() -> send(view), () -> {
            Notices.onTheNextScreen("Hazard added. Assess its initial risk next.");
            leave.accept(Safe.address(view.review()));
        });
    }

    /** The form's own key gives a double click the same reference. */
    private void send(ReviewPage.View view) {
        var description = new HazardDescription(
                name.getValue(),
                cause.getValue(),
                effect.getValue(),
                hazard.getValue(),
                harm.getValue(),
                condition.getValue(),
                existing.getValue());
        var id = new HazardId(references.reserve("HZ", view.review() + "/" + form));
        commands.send(new AddHazard(view.review(), id, description));
    }

    private static TextArea area(String label, String help) {
        var area = new TextArea(label);
        area.setHelperText(help);
        area.setMaxLength(2_000);
        area.setMinRows(2);
        area.setWidthFull();
        return area;
    }
}
