package org.eprbridge.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.eprbridge.platform.readers.Processors.DeadLetter;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.Words;

/** One event that a processor could not digest: what, when, why, and the two ways out. */
class DeadLetterCard extends Composite<Article> {

    final Button again = new Button("Try again");
    final Button setAside = new Button("Set aside…");
    final TextArea reason = new TextArea("Why is it set aside?");
    final Button confirm = new Button("Set it aside");
    final FormErrors errors = new FormErrors();

    private final Div form = new Div();

    DeadLetterCard(String processor, DeadLetter letter, Runnable retry, Consumer<String> give) {
        var facts = new Paragraph("In “" + processor + "” since " + Words.moment(letter.since()) + ".");
        facts.addClassName("epr-secondary");
        var cause = new Paragraph(letter.cause());
        cause.addClassName("epr-quote");
        again.setDisableOnClick(true);
        again.addClickListener(_ -> retry.run());
        setAside.addClickListener(_ -> ask(!form.isVisible()));
        reason.setHelperText("The event stays in the log. This processor leaves it out for good.");
        reason.setMinRows(2);
        reason.setWidthFull();
        errors.field("reason", reason);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickListener(_ -> errors.tries(() -> give.accept(reason.getValue())));
        form.addClassName("epr-form");
        form.add(errors, reason, confirm);
        ask(false);
        var buttons = new Div(again, setAside);
        buttons.addClassName("epr-actions");
        getContent().addClassName("epr-panel");
        getContent().add(new H3(letter.eventName() + " of " + letter.aggregate()), facts, cause, buttons, form);
    }

    /** Whether somebody is typing here: then nothing may move under their hands. */
    boolean inUse() {
        return form.isVisible();
    }

    private void ask(boolean shown) {
        form.setVisible(shown);
        setAside.getElement().setAttribute("aria-expanded", String.valueOf(shown));
    }
}
