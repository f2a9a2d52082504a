package org.eprbridge.safety.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.KeptText;

/** A decision of the officer that needs nothing but a reason: to refuse, or to take a signature back. */
class ReasonPart extends Composite<Section> {

    final H2 heading;
    final TextArea reason;
    final FormErrors errors = new FormErrors();
    final Button button;

    /** @param kept under which name the browser keeps a reason that is not sent yet */
    ReasonPart(String heading, String question, String help, String kept, String button) {
        this.heading = new H2(heading);
        this.reason = new TextArea(question);
        this.button = new Button(button);
        reason.setMaxLength(4_000);
        reason.setHelperText(help);
        reason.setWidthFull();
        KeptText.keep(reason, kept);
        errors.field("reason", reason);
        var form = new Div(errors, reason, new Div(this.button));
        form.addClassName("epr-form");
        getContent().addClassName("epr-panel");
        getContent().add(this.heading, form);
    }

    ReasonPart sends(Consumer<String> command, Runnable done) {
        button.addClickListener(_ -> errors.tries(() -> command.accept(reason.getValue()), () -> {
            reason.clear();
            done.run();
        }));
        return this;
    }
}
