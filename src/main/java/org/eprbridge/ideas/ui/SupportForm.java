package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.eprbridge.ideas.IdeaCommand.SupportIdea;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.KeptText;
import org.jspecify.annotations.Nullable;

/** "Me too" with evidence: how often and how long, because hours count and votes do not. */
class SupportForm extends Div {

    final NumberField timesPerWeek = new NumberField("How many times a week do you meet it?");
    final NumberField minutesEach = new NumberField("How many minutes does it cost each time?");
    final IntegerField peopleLikeMe = new IntegerField("How many people meet it as you do? Count yourself.");
    final TextArea comment = new TextArea("Anything to add? (optional)");
    final FormErrors errors = new FormErrors()
            .field("timesPerWeek", timesPerWeek)
            .field("minutesEach", minutesEach)
            .field("peopleLikeMe", peopleLikeMe)
            .field("comment", comment);
    final Button send = new Button("Add my support", _ -> send());

    private final IdeaPage.View idea;
    private final Commands commands;
    private final Consumer<String> done;

    SupportForm(Actor person, IdeaPage.View idea, Commands commands, Consumer<String> done) {
        this.idea = idea;
        this.commands = commands;
        this.done = done;
        addClassName("epr-form");
        timesPerWeek.setHelperText("A guess is fine");
        minutesEach.setHelperText("A guess is fine, for example 2.5");
        peopleLikeMe.setHelperText("1 if you speak for yourself alone. A guess is fine");
        peopleLikeMe.setValue(1);
        comment.setWidthFull();
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        KeptText.keep(comment, person.person() + "/" + idea.idea() + "/support");
        idea.supports().stream()
                .filter(support -> support.person().equals(person.person()))
                .findFirst()
                .ifPresent(this::fill);
        add(errors, timesPerWeek, minutesEach, peopleLikeMe, comment, send);
    }

    private void fill(IdeaPage.Support mine) {
        timesPerWeek.setValue(mine.timesPerWeek());
        minutesEach.setValue(mine.minutesEach());
        peopleLikeMe.setValue(mine.peopleLikeMe());
        comment.setValue(mine.comment());
        send.setText("Correct my support");
    }

    private void send() {
        send.setEnabled(true);
        errors.tries(
                () -> commands.send(new SupportIdea(
                        idea.idea(),
                        typed(timesPerWeek.getValue()),
                        typed(minutesEach.getValue()),
                        peopleLikeMe.getValue() == null ? 0 : peopleLikeMe.getValue(),
                        comment.getValue())),
                () -> {
                    KeptText.isSafe(comment, comment.getValue());
                    done.accept("Thank you. Your hours count towards this idea.");
                });
    }

    /** What is no number falls outside the bounds of the command, which then says what to enter. */
    private static double typed(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}
