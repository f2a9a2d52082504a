package org.eprbridge.catalogue.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.eprbridge.catalogue.FeatureCommand.GiveFeedback;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.catalogue.FeaturePage.Answer;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.Words;
import org.jspecify.annotations.Nullable;

/** "Was this what you needed?", and for those who look after the page what everybody answered. */
class WasItNeeded extends Composite<Section> {

    final TextField sentence = new TextField("Say why, if you like");
    final Button yes = new Button("Yes");
    final Button no = new Button("No");
    final Paragraph mine = new Paragraph();
    final Div everybody = new Div();

    private final FormErrors errors = new FormErrors();
    private final Commands commands;
    private final Directory directory;
    private final Consumer<String> done;

    private @Nullable FeatureId feature;

    WasItNeeded(Commands commands, Directory directory, Consumer<String> done) {
        this.commands = commands;
        this.directory = directory;
        this.done = done;
        sentence.setMaxLength(500);
        sentence.setWidthFull();
        sentence.setHelperText("The owner of this page reads it. Please write nothing about a patient.");
        errors.field("sentence", sentence);
        yes.addClickListener(_ -> answer(true));
        no.addClickListener(_ -> answer(false));
        var buttons = new Div(yes, no);
        buttons.addClassName("epr-row");
        var form = new Div(mine, errors, sentence, buttons);
        form.addClassName("epr-form");
        getContent().addClassName("epr-panel");
        getContent().add(new H2("Was this what you needed?"), form, everybody);
    }

    void show(FeaturePage.View page) {
        feature = page.feature();
        var feedback = page.feedback();
        mine.setVisible(feedback.mine() != null);
        if (feedback.mine() != null) {
            mine.setText("You said %s on %s. Answer again to correct it."
                    .formatted(said(feedback.mine()), Words.date(feedback.mine().at())));
        }
        everybody.removeAll();
        if (feedback.yes() != null && feedback.no() != null) {
            tell(feedback, feedback.yes(), feedback.no());
        }
    }

    private void tell(FeaturePage.Feedback feedback, long saidYes, long saidNo) {
        everybody.add(new Paragraph(
                saidYes + saidNo == 0
                        ? "Nobody has answered yet."
                        : "%s said yes, %s said no.".formatted(Words.number(saidYes), Words.number(saidNo))));
        if (!feedback.sentences().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("catalogue-words");
            feedback.sentences()
                    .forEach(answer -> list.add(new ListItem("%s: “%s” %s, %s"
                            .formatted(
                                    answer.needed() ? "Yes" : "No",
                                    answer.sentence(),
                                    directory.nameOf(answer.by()),
                                    Words.date(answer.at())))));
            everybody.add(list);
        }
    }

    private void answer(boolean needed) {
        var about = feature;
        if (about != null) {
            errors.tries(() -> commands.send(new GiveFeedback(about, needed, sentence.getValue())), () -> {
                sentence.clear();
                done.accept(
                        needed
                                ? "Thank you. The owner of this page sees that it helped."
                                : "Thank you. The owner of this page sees it; if you still need something, share an idea.");
            });
        }
    }

    private static String said(Answer answer) {
        return answer.needed() ? "yes" : "no";
    }
}
