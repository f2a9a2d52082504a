package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eprbridge.ideas.IdeaCommand.CommentOnIdea;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.ideas.IdeaPage.Verb;
import org.eprbridge.ideas.Visibility;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.CommentId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.messaging.Commands;
import org.eprbridge.platform.ui.FormErrors;
import org.eprbridge.platform.ui.KeptText;
import org.eprbridge.platform.ui.StatusTag;
import org.eprbridge.platform.ui.Words;

/**
 * The discussion. Who may speak internally must say for whom each comment is: nothing is chosen beforehand, and the button
 * repeats the choice, so that no internal word ever slips out.
 */
class IdeaDiscussion extends Div {

    final TextArea text = new TextArea("Your comment");
    final RadioButtonGroup<Visibility> audience = new RadioButtonGroup<>("Who may read it?");
    final Button send = new Button("Add comment", _ -> comment());
    final FormErrors errors = new FormErrors().field("text", text).field("visibility", audience);
    final Div said = new Div();
    final Div form = new Div(errors, text, audience, send);

    private final Actor person;
    private final Commands commands;
    private final Consumer<String> done;
    private IdeaId idea = new IdeaId("none");
    private boolean mayChoose;
    private CommentId next = freshId();

    IdeaDiscussion(Actor person, Commands commands, Consumer<String> done) {
        this.person = person;
        this.commands = commands;
        this.done = done;
        form.addClassName("epr-form");
        text.setWidthFull();
        text.setHelperText("Leave out anything about a patient.");
        audience.setItems(Visibility.VISIBLE, Visibility.INTERNAL);
        audience.setItemLabelGenerator(IdeaDiscussion::words);
        audience.addValueChangeListener(_ -> sayForWhom());
        send.setDisableOnClick(true);
        add(new H2("Discussion"), said, form);
    }

    void show(IdeaPage.View view, boolean past) {
        if (!view.idea().equals(idea)) {
            idea = view.idea();
            KeptText.keep(text, person.person() + "/" + idea + "/comment");
        }
        mayChoose = view.verbs().contains(Verb.COMMENT_INTERNALLY);
        audience.setVisible(mayChoose);
        form.setVisible(!past && (mayChoose || view.verbs().contains(Verb.COMMENT)));
        sayForWhom();
        showWhatWasSaid(view.comments());
    }

    private void showWhatWasSaid(List<IdeaPage.Comment> comments) {
        said.removeAll();
        if (comments.isEmpty()) {
            said.add(new Paragraph("Nobody has commented yet."));
            return;
        }
        var list = new OrderedList();
        list.addClassName("epr-comments");
        comments.forEach(comment -> list.add(item(comment)));
        said.add(list);
    }

    private static ListItem item(IdeaPage.Comment comment) {
        var who = new Span(comment.name());
        who.addClassName("epr-who-name");
        var when = new Span(Words.moment(comment.at()));
        when.addClassName("epr-secondary");
        var top = new Div(who, when);
        top.addClassName("epr-card-top");
        var words = new Paragraph(comment.text());
        words.addClassName("epr-said");
        var item = new ListItem(top, words);
        if (comment.from() != null) {
            top.add(new Span("said of " + comment.from()));
        }
        if (comment.visibility() == Visibility.INTERNAL) {
            item.addClassName("epr-internal");
            top.add(new StatusTag("Internal: the sender cannot read this", StatusTag.Tone.ATTENTION));
        }
        return item;
    }

    void comment() {
        send.setEnabled(true);
        if (mayChoose && audience.isEmpty()) {
            errors.show(List.of(new Misshapen.Problem("visibility", "Choose who may read it.")));
            return;
        }
        var visibility = mayChoose ? audience.getValue() : Visibility.VISIBLE;
        errors.tries(() -> commands.send(new CommentOnIdea(idea, next, text.getValue(), visibility)), () -> {
            next = freshId();
            text.clear();
            audience.clear();
            done.accept(
                    visibility == Visibility.INTERNAL
                            ? "Your comment is added for the team. The sender cannot read it."
                            : "Your comment is added. Everybody can read it.");
        });
    }

    private void sayForWhom() {
        boolean internal = mayChoose && audience.getValue() == Visibility.INTERNAL;
        form.setClassName("epr-internal", internal);
        if (!mayChoose || audience.isEmpty()) {
            send.setText("Add comment");
        } else {
            send.setText(internal ? "Add for the team only" : "Add for everybody");
        }
    }

    private static String words(Visibility visibility) {
        return switch (visibility) {
            case VISIBLE -> "Everybody, the sender too";
            case INTERNAL -> "Internal: only those who decide, build and check";
        };
    }

    /** Chosen here, so that a comment sent twice is one comment. */
    private static CommentId freshId() {
        return new CommentId("CMT-" + UUID.randomUUID());
    }
}
