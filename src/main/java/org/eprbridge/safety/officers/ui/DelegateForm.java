package org.eprbridge.safety.officers.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.DelegationId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.OfficerId;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.messaging.References;
import org.eprbridge.safety.OfficerCommand.DelegateAuthority;

/** A lead lets somebody sign on their behalf for some days. */
class DelegateForm extends Composite<Div> {

    final DatePicker firstDay = RegistrationFields.day("First day");
    final DatePicker lastDay = RegistrationFields.day("Last day");
    final TextField changes = new TextField("Only for these changes");
    final FoldedForm form;

    private final OfficerId officer;
    private final Commands commands;
    private final References references;
    private final String draft = UUID.randomUUID().toString();

    DelegateForm(OfficerId officer, String name, Commands commands, References references, Consumer<String> done) {
        this.officer = officer;
        this.commands = commands;
        this.references = references;
        changes.setHelperText("For example CHG-3, CHG-8. Leave it empty for every change.");
        changes.setWidthFull();
        form = new FoldedForm("Delegate to " + name, "Delegate", firstDay, firstDay, lastDay, changes);
        form.errors.field("firstDay", firstDay).field("lastDay", lastDay).field("changes", changes);
        form.onSend(this::delegate, () -> done.accept("Delegated to %s.".formatted(name)));
        getContent().add(form);
    }

    private void delegate() {
        var delegation = new DelegationId(references.reserve("DEL", officer + ":" + draft));
        commands.send(new DelegateAuthority(officer, delegation, firstDay.getValue(), lastDay.getValue(), named()));
    }

    private List<ChangeId> named() {
        try {
            return Arrays.stream(changes.getValue().split("[\\s,;]+"))
                    .filter(it -> !it.isBlank())
                    .map(ChangeId::new)
                    .toList();
        } catch (Misshapen _) {
            throw new Misshapen(
                    "changes", "Write references of changes with commas between, for example CHG-3, CHG-8.");
        }
    }
}
