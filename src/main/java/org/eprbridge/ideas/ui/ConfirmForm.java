package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.eprbridge.ideas.IdeaCommand.ConfirmRedirect;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.KeptText;

/** "You can do this today": the sender tries it and says whether it solved the problem. A no goes back to triage at once. */
class ConfirmForm extends Div {

    final RadioButtonGroup<Boolean> solved = new RadioButtonGroup<>("Did it solve your problem?");
    final TextArea comment = new TextArea("Anything to add? (optional)");
    final FormErrors errors = new FormErrors().field("solved", solved).field("comment", comment);
    final Button send = new Button("Send", _ -> send());

    private final IdeaPage.View idea;
    private final Commands commands;
    private final Consumer<String> done;

    ConfirmForm(Actor person, IdeaPage.View idea, Commands commands, Consumer<String> done) {
        this.idea = idea;
        this.commands = commands;
        this.done = done;
        addClassNames("epr-form", "epr-panel", "epr-needs-you");
        solved.setItems(true, false);
        solved.setItemLabelGenerator(yes -> yes ? "Yes, that solved it" : "No, it did not");
        comment.setWidthFull();
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        KeptText.keep(comment, person.person() + "/" + idea.idea() + "/confirm");
        var message = new Paragraph(idea.message());
        message.addClassName("epr-preview-words");
        add(
                new H2("You can do this today"),
                message,
                new Paragraph(new Anchor("catalogue/" + idea.feature(), "Show me how: " + idea.featureName())),
                errors,
                solved,
                comment,
                send);
    }

    private void send() {
        send.setEnabled(true);
        if (solved.isEmpty()) {
            errors.show(List.of(new Misshapen.Problem("solved", "Choose whether it solved your problem.")));
            return;
        }
        boolean yes = solved.getValue();
        errors.tries(() -> commands.send(new ConfirmRedirect(idea.idea(), yes, comment.getValue())), () -> {
            comment.clear();
            done.accept(
                    yes
                            ? "Good. Thank you for telling us."
                            : "Thank you for telling us. Your idea is back at the head of triage.");
        });
    }
}
