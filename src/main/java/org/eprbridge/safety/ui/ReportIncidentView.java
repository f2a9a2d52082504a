package org.eprbridge.safety.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Shape;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.messaging.References;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.KeptText;
import org.eprbridge.platform.ui.Notices;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.UrlState;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.IncidentCommand.ReportIncident;
import org.eprbridge.safety.ReleasedChangeChoices;

/** Reports what went wrong where a live change is used; from then on the change must be signed again. */
@Route("safety/incidents/new")
@StyleSheet("assets/safety.css")
@RolesAllowed({"SAFETY_OFFICER", "CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class ReportIncidentView extends Screen implements BeforeEnterObserver {

    final FormErrors errors = new FormErrors();
    final ChangeChoice change;
    final TextField reference = new TextField("Reference of the incident");
    final DatePicker date = new DatePicker("On which day did it happen?");
    final TextArea summary = new TextArea("What happened?");
    final HazardChoice hazard = new HazardChoice("Which hazard came true? (if you know)");
    final Button save = new Button("Report the incident");

    /** Where the person goes when it is done. */
    Consumer<String> leave = address -> UI.getCurrent().navigate(address);

    private final Queries queries;
    private final Commands commands;
    private final References references;
    private final ReleasedChangeChoices choices;
    private String form = "";
    private UrlState address = UrlState.of(new Location("safety/incidents/new"));

    ReportIncidentView(
            Queries queries,
            Commands commands,
            References references,
            ReleasedChangeChoices choices,
            SignedIn signedIn) {
        super(
                "Report an incident",
                "Something went wrong where a live change is used. Its hazard is open again, and the change must be"
                        + " signed again. Do not name a patient.");
        this.queries = queries;
        this.commands = commands;
        this.references = references;
        this.choices = choices;
        change = new ChangeChoice("Which change had a part in it?", choices);
        backTo("safety/incidents", "Incident log");
        change.addValueChangeListener(_ -> changeWasChosen());
        reference.setHelperText("As the incident is known in the trust's incident system");
        reference.setMaxLength(100);
        reference.setWidthFull();
        KeptText.keep(reference, Safe.key(signedIn, "incident/reference"));
        date.setLocale(Locale.UK);
        date.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("d MMMM yyyy", "d/M/yyyy", "d.M.yyyy")
                .setFirstDayOfWeek(1));
        date.setHelperText("For example 6 August 2026 or 6/8/2026");
        summary.setHelperText("Two or three sentences, without anything that tells who the patient is");
        summary.setMaxLength(4_000);
        summary.setMinRows(3);
        summary.setWidthFull();
        KeptText.keep(summary, Safe.key(signedIn, "incident/summary"));
        hazard.setVisible(false);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> save(signedIn));
        errors.field("change", change)
                .field("reference", reference)
                .field("date", date)
                .field("summary", summary)
                .field("hazard", hazard);
        var actions = new Div(save, new Anchor("safety/incidents", "Cancel"));
        actions.addClassName("epr-actions");
        var fields = new Div(errors, change, reference, date, summary, hazard, actions);
        fields.addClassName("epr-form");
        add(fields);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(event.getLocation());
    }

    void open(Location location) {
        form = UUID.randomUUID().toString();
        address = UrlState.of(location);
        var named = address.text("change");
        if (!change.choose(named) && !named.isEmpty()) {
            errors.show(List.of(new Misshapen.Problem(
                    "change",
                    "The change in the address has not gone live, so no incident can come of it. Choose another.")));
        }
    }

    /** A page that is loaded again still knows it. */
    private void changeWasChosen() {
        var chosen = change.chosen().map(ChangeId::value).orElse("");
        hazard.offer(queries, chosen);
        if (!address.text("change").equals(chosen)) {
            address = address.with("change", chosen);
            address.replace();
        }
    }

    private void save(SignedIn signedIn) {
        errors.tries(this::send, () -> {
            KeptText.forget(Safe.key(signedIn, "incident/summary"));
            KeptText.forget(Safe.key(signedIn, "incident/reference"));
            Notices.onTheNextScreen("Incident reported. The change must be signed again.");
            leave.accept("safety/incidents");
        });
    }

    /** The form's own key gives a double click the same reference. */
    private void send() {
        mustBeComplete();
        var id = change.chosen().orElseThrow();
        var incident = new IncidentId(references.reserve("INC", id + "/" + form));
        commands.send(new ReportIncident(
                id,
                incident,
                reference.getValue(),
                date.getValue(),
                summary.getValue(),
                hazard.chosen().orElse(null)));
    }

    private void mustBeComplete() {
        var shape = new Shape();
        if (change.isEmpty()) {
            shape.problem("change", "Choose the change: type its reference or a word of its title.");
        }
        shape.text("reference", reference.getValue(), 100, "Enter the reference of the incident.");
        if (date.isEmpty()) {
            shape.problem("date", "Enter the day on which it happened, for example 6/8/2026.");
        }
        change.chosen()
                .flatMap(choices::liveSince)
                .filter(first -> !date.isEmpty() && date.getValue().isBefore(first))
                .ifPresent(first -> shape.problem(
                        "date",
                        "The change went live on %s. Enter a day since then, or choose another change."
                                .formatted(Words.date(first))));
        shape.text("summary", summary.getValue(), 4_000, "Say what happened, without naming a patient.");
        shape.mustHold();
    }
}
