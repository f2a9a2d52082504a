package org.eprbridge.delivery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eprbridge.platform.security.Secret;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.KeptText;

/** A decision that needs a sentence: a button that opens its form in place. A refusal leaves what was typed. */
class ReasonForm extends Composite<Div> {

    final Button open;
    final Button send;
    final TextArea reason;
    final PasswordField password = new PasswordField("Your password");
    final FormErrors errors = new FormErrors();

    private final Div form = new Div();
    private final BiConsumer<String, Secret> decision;

    /**
     * @param key whose text about what, so that the browser can keep it
     * @param decision sends the command with the reason; throws what stands in the way
     */
    ReasonForm(String key, String openWords, String label, String help, String sendWords, Consumer<String> decision) {
        this(key, openWords, label, help, sendWords, false, (text, _) -> decision.accept(text));
    }

    /** For a decision like a signature, which nobody makes on somebody else's open screen. */
    static ReasonForm signed(
            String key,
            String openWords,
            String label,
            String help,
            String sendWords,
            BiConsumer<String, Secret> decision) {
        return new ReasonForm(key, openWords, label, help, sendWords, true, decision);
    }

    private ReasonForm(
            String key,
            String openWords,
            String label,
            String help,
            String sendWords,
            boolean signed,
            BiConsumer<String, Secret> decision) {
        this.decision = decision;
        open = new Button(openWords, _ -> show(true));
        reason = new TextArea(label);
        reason.setHelperText(help);
        reason.setMaxLength(4_000);
        reason.setWidthFull();
        KeptText.keep(reason, key);
        password.setHelperText("Type it again, so that nobody decides this on your open screen. It is not kept.");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setVisible(signed);
        errors.field("reason", reason).field("password", password);
        send = new Button(sendWords, _ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(send, new Button("Cancel", _ -> show(false)));
        buttons.addClassName("epr-actions");
        form.addClassName("epr-form");
        form.add(errors, reason, password, buttons);
        getContent().add(open, form);
        show(false);
    }

    /** What was typed stays for the next time. */
    void close() {
        show(false);
    }

    private void send() {
        errors.tries(() -> decision.accept(reason.getValue(), Secret.of(password.getValue())), () -> {
            reason.clear();
            show(false);
        });
    }

    private void show(boolean asForm) {
        getContent().setClassName("epr-reason-open", asForm);
        open.setVisible(!asForm);
        form.setVisible(asForm);
        password.clear();
        if (asForm) {
            reason.focus();
        } else {
            errors.clear();
        }
    }
}
