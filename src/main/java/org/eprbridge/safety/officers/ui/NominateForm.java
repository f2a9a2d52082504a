package org.eprbridge.safety.officers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.kernel.Shape;
import org.eprbridge.people.Person;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.safety.OfficerCommand.NominateOfficer;
import org.eprbridge.safety.OfficerKind;
import org.eprbridge.safety.RegistrationBody;

/** The board names a registered clinician. */
class NominateForm extends Composite<Div> {

    final ComboBox<Person> person = new ComboBox<>("Who is nominated?");
    final RadioButtonGroup<OfficerKind> kind = new RadioButtonGroup<>("As what?");
    final RegistrationFields registration = new RegistrationFields();
    final FoldedForm form;

    private final Commands commands;

    /** @param done is told what happened */
    NominateForm(List<Person> candidates, Commands commands, Consumer<String> done) {
        this.commands = commands;
        person.setItems(candidates);
        person.setItemLabelGenerator(it -> it.name() + ", " + it.jobTitle());
        person.setHelperText("Only people with the role of a clinical safety officer are listed.");
        person.setWidthFull();
        person.addValueChangeListener(_ -> startFromTheDirectory());
        kind.setItems(OfficerKind.values());
        kind.setItemLabelGenerator(OfficerWords::meaning);
        form = new FoldedForm(
                "Nominate a clinical safety officer",
                "Nominate",
                person,
                person,
                kind,
                registration.body,
                registration.number,
                registration.validUntil);
        form.errors.field("person", person).field("kind", kind);
        registration.register(form.errors);
        form.onSend(
                this::nominate,
                () -> done.accept("Nominated: %s."
                        .formatted(Objects.requireNonNull(person.getValue()).name())));
        getContent().add(form);
    }

    private void nominate() {
        var shape = new Shape();
        if (person.getValue() == null) {
            shape.problem("person", "Choose who is nominated.");
        }
        if (kind.getValue() == null) {
            shape.problem("kind", "Choose lead or deputy.");
        }
        shape.mustHold();
        commands.send(new NominateOfficer(
                OfficerId.of(person.getValue().id()), kind.getValue(), registration.registration()));
    }

    /** What the directory knows saves typing; the board still says until when it is valid. */
    private void startFromTheDirectory() {
        if (person.getValue() == null) {
            return;
        }
        person.getValue()
                .professionalRegistration()
                .ifPresent(known -> Stream.of(RegistrationBody.values())
                        .filter(it -> it.name().equalsIgnoreCase(known.body()))
                        .findFirst()
                        .ifPresent(it -> {
                            registration.start(it, known.number());
                            registration.validUntil.setValue(known.validUntil());
                        }));
    }
}
