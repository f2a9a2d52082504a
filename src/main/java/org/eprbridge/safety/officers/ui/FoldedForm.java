package org.eprbridge.safety.officers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.eprbridge.platform.ui.FormErrors;

/** A button that opens its form in place. A refusal leaves what was typed. */
class FoldedForm extends Composite<Div> {

    final Button open;
    final Button send;
    final FormErrors errors = new FormErrors();

    private final Div form = new Div();
    private final Focusable<?> first;

    /** @param first the field in which a person begins */
    FoldedForm(String openWords, String sendWords, Focusable<?> first, Component... fields) {
        this.first = first;
        open = new Button(openWords, _ -> show(true));
        send = new Button(sendWords);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(send, new Button("Cancel", _ -> show(false)));
        buttons.addClassName("epr-actions");
        form.addClassName("epr-form");
        form.add(errors);
        form.add(fields);
        form.add(buttons);
        getContent().addClassName("officer-form");
        getContent().add(open, form);
        show(false);
    }

    /** Whether somebody is writing, so that the page must not move under them. */
    boolean isOpen() {
        return form.isVisible();
    }

    /** @param then what follows when it was done; the form closes first */
    void onSend(Runnable order, Runnable then) {
        send.addClickListener(_ -> errors.tries(order, () -> {
            show(false);
            then.run();
        }));
    }

    private void show(boolean asForm) {
        open.setVisible(!asForm);
        form.setVisible(asForm);
        if (asForm) {
            first.focus();
        } else {
            errors.clear();
        }
    }
}
