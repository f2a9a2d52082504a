package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.KeptText;

/** One text and one button: an answer, an appeal, a withdrawal. */
class SentenceForm extends Div {

    final TextArea words;
    final Button send;
    final FormErrors errors;

    private final String field;

    SentenceForm(
            String heading,
            String lead,
            String label,
            String field,
            String button,
            Consumer<String> sending,
            Runnable sent) {
        this.field = field;
        addClassName("epr-form");
        if (!heading.isBlank()) {
            addClassNames("epr-panel", "epr-needs-you");
            add(new H2(heading));
        }
        var introduction = new Paragraph(lead);
        introduction.addClassName("epr-said");
        words = new TextArea(label);
        words.setWidthFull();
        errors = new FormErrors().field(field, words);
        send = new Button(button);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(_ -> {
            send.setEnabled(true);
            errors.tries(() -> sending.accept(words.getValue()), () -> {
                words.clear();
                sent.run();
            });
        });
        add(introduction, errors, words, send);
    }

    SentenceForm keptAs(Actor person, IdeaPage.View idea) {
        KeptText.keep(words, person.person() + "/" + idea.idea() + "/" + field + "/" + idea.status());
        return this;
    }
}
