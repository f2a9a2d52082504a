package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.eprbridge.ideas.IdeaCommand;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Shape;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.SentencePreview;

/** A decision in the making, in its place under the idea: what it needs, the sentence, and how the sender will see it. */
abstract class TriageForm extends Composite<Section> {

    private static final int LONGEST = 4_000;

    final FormErrors errors = new FormErrors();
    final TextArea message = new TextArea("Your sentence to the sender");
    final Paragraph changedMeanwhile = new Paragraph();
    final Button send;
    final Button cancel = new Button("Cancel");

    private final TriageVerb verb;
    private final Div fields = new Div();
    private String start = "";
    private Runnable sent = () -> {};
    private Runnable cancelled = () -> {};

    TriageForm(TriageVerb verb, String sendLabel) {
        this.verb = verb;
        send = new Button(sendLabel);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(_ -> sent.run());
        cancel.addClickListener(_ -> cancelled.run());
        message.setValueChangeMode(ValueChangeMode.LAZY);
        message.setMaxLength(LONGEST);
        message.setMinRows(3);
        message.setWidthFull();
        changedMeanwhile.addClassName("triage-changed");
        changedMeanwhile.getElement().setAttribute("role", "alert");
        changedMeanwhile.setVisible(false);
        errors.field("message", message);
        var title = new H3(verb.label());
        fields.addClassName("triage-form-fields");
        var buttons = new Div(send, cancel);
        buttons.addClassName("triage-form-buttons");
        var preview = new SentencePreview().follow(message, this::asTheSenderSeesIt);
        getContent().addClassName("triage-form");
        getContent().getElement().setAttribute("aria-label", verb.label());
        getContent().getElement().setAttribute("tabindex", "-1");
        getContent().add(title, errors, changedMeanwhile, fields, message, preview, buttons);
    }

    /** The order, when everything it needs is there. */
    abstract IdeaCommand command(IdeaId idea);

    final TriageVerb verb() {
        return verb;
    }

    final void need(Component... needed) {
        fields.add(needed);
    }

    /** Offers a sentence to start with, and never over something that the triager wrote. */
    final void startWith(String sentence) {
        if (message.isEmpty() || message.getValue().equals(start)) {
            message.setValue(sentence);
            start = sentence;
        }
    }

    /** Somebody else was here while this was being written: says so and keeps every word. */
    final void warn(String whatHappened) {
        changedMeanwhile.setText(whatHappened + " What you wrote is still here.");
        changedMeanwhile.setVisible(true);
    }

    final void whenSent(Runnable sent) {
        this.sent = sent;
    }

    final void whenCancelled(Runnable cancelled) {
        this.cancelled = cancelled;
    }

    /** Leads keyboards and screen readers to where the typing starts. */
    final void focusFirst() {
        getContent().getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }

    final void sendable() {
        send.setEnabled(true);
    }

    /** Adds the problem with the sentence, so that the triager reads all problems at once. */
    final void mustHold(Shape shape) {
        shape.text("message", message.getValue(), LONGEST, "Write the sentence that the sender will read.");
        shape.mustHold();
    }

    private String asTheSenderSeesIt(String sentence) {
        return verb.publicStatus().words() + ": " + sentence;
    }
}
