package org.eprbridge.delivery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.KeptText;

/** A decision that needs a sentence: a button that opens its form in place. A refusal leaves what was typed. */
class ReasonForm extends Composite<Div> {

    final Button open;
    final Button send;
    final TextArea reason;
    final FormErrors errors = new FormErrors();

    private final Div form = new Div();
    private final Consumer<String> decision;

    /**
     * @param key whose text about what, so that the browser can keep it
     * @param decision sends the command with the reason; throws what stands in the way
     */
    ReasonForm(String key, String openWords, String label, String help, String sendWords, Consumer<String> decision) {
        this.decision = decision;
        open = new Button(openWords, _ -> show(true));
        reason = new TextArea(label);
        reason.setHelperText(help);
        reason.setMaxLength(4_000);
        reason.setWidthFull();
        KeptText.keep(reason, key);
        errors.field("reason", reason);
        send = new Button(sendWords, _ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(send, new Button("Cancel", _ -> show(false)));
        buttons.addClassName("epr-actions");
        form.addClassName("epr-form");
        form.add(errors, reason, buttons);
        getContent().add(open, form);
        show(false);
    }

    /** What was typed stays for the next time. */
    void close() {
        show(false);
    }

    private void send() {
        errors.tries(() -> decision.accept(reason.getValue()), () -> {
            reason.clear();
            show(false);
        });
    }

    private void show(boolean asForm) {
        getContent().setClassName("epr-reason-open", asForm);
        open.setVisible(!asForm);
        form.setVisible(asForm);
        if (asForm) {
            reason.focus();
        } else {
            errors.clear();
        }
    }
}
