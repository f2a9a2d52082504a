package org.eprbridge.safety.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eprbridge.people.Directory;
import org.eprbridge.people.Person;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.security.SignedIn;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.KeptText;
import org.eprbridge.platform.ui.Notices;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.safety.PreparationCommand.RecordWorkshop;
import org.eprbridge.safety.ReviewPage;
import org.eprbridge.safety.Workshop;
import org.eprbridge.safety.Workshop.Attendee;

/** Writes down who looked for harm together, and what came of it. */
@Route("safety/:review/workshop")
@StyleSheet("assets/safety.css")
@RolesAllowed({"SAFETY_OFFICER", "CCIO", "DEPUTY", "DIGITAL_ANALYST", "RELEASE_MANAGER"})
class WorkshopView extends Screen implements BeforeEnterObserver {

    final FormErrors errors = new FormErrors();
    final DatePicker date = new DatePicker("On which day?");
    final MultiSelectComboBox<Person> attendees = new MultiSelectComboBox<>("Who attended?");
    final TextArea summary = new TextArea("What did you look at, and what did you decide?");
    final Button save = new Button("Save the workshop");

    /** Where the person goes when it is done. */
    Consumer<String> leave = address -> UI.getCurrent().navigate(address);

    private final Queries queries;
    private final Commands commands;
    private final Directory directory;
    private final SignedIn signedIn;
    private Runnable saving = () -> {};

    WorkshopView(Queries queries, Commands commands, Directory directory, SignedIn signedIn) {
        super(
                "Safety workshop",
                "People of several professions look for harm together. Somebody who is nominated and registered as a clinical"
                        + " safety officer on that day is among them.");
        this.queries = queries;
        this.commands = commands;
        this.directory = directory;
        this.signedIn = signedIn;
        date.setLocale(Locale.UK);
        attendees.setItems(directory.everybody());
        attendees.setItemLabelGenerator(person -> person.name() + ", " + profession(person));
        attendees.setHelperText("Their professions are recorded with their names.");
        attendees.setWidthFull();
        summary.setMaxLength(4_000);
        summary.setMinRows(3);
        summary.setWidthFull();
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> saving.run());
        errors.field("date", date).field("attendees", attendees).field("summary", summary);
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
        var fields = new Div(errors, date, attendees, summary, actions);
        fields.addClassName("epr-form");
        clear();
        add(fields);
    }

    private void fill(ReviewPage.View view) {
        var held = view.record().workshop();
        if (held != null) {
            date.setValue(held.date());
            attendees.setValue(held.attendees().stream()
                    .flatMap(it -> directory.find(it.person()).stream())
                    .toList());
            summary.setValue(held.summary());
        }
        KeptText.keepOverSuggestion(summary, Safe.key(signedIn, view.review() + "/workshop/" + view.sha256()));
    }

    private void save(ReviewPage.View view) {
        errors.tries(() -> send(view), () -> {
            Notices.onTheNextScreen("Workshop saved.");
            leave.accept(Safe.address(view.review()));
        });
    }

    private void send(ReviewPage.View view) {
        commands.send(new RecordWorkshop(view.review(), new Workshop(date.getValue(), chosen(), summary.getValue())));
    }

    private List<Attendee> chosen() {
        return attendees.getValue().stream()
                .sorted(Comparator.comparing(Person::name))
                .map(person -> new Attendee(person.id(), profession(person)))
                .toList();
    }

    /** Somebody without a profession in the directory took part as what they do. */
    private static String profession(Person person) {
        return person.standing().profession().isBlank()
                ? person.jobTitle()
                : person.standing().profession();
    }
}
