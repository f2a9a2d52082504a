package org.eprbridge.ideas.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.eprbridge.ideas.IdeaPage;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.platform.ui.Screen;
import org.eprbridge.platform.ui.Words;

/** The receipt: a reference to quote, what happens next and by when. */
@Route("share/sent/:idea")
@PermitAll
class SentView extends Screen implements BeforeEnterObserver {

    private static final int PROMISED_DAYS = 10;

    private final Queries queries;
    private final WorkingDays workingDays;

    SentView(Queries queries, WorkingDays workingDays) {
        super("We have your idea");
        this.queries = queries;
        this.workingDays = workingDays;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String reference = event.getRouteParameters().get("idea").orElse("");
        try {
            queries.ask(IdeaPage.Of.now(new IdeaId(reference)))
                    .ifPresentOrElse(
                            this::show,
                            () -> event.rerouteToError(NotFoundException.class, "There is no idea " + reference + "."));
        } catch (Misshapen _) {
            event.rerouteToError(NotFoundException.class, "There is no idea with this reference.");
        }
    }

    private void show(IdeaPage.View idea) {
        clear();
        var receipt = new Div(new Span("Your reference is"), reference(idea), title(idea));
        receipt.addClassName("epr-receipt");
        var promised = workingDays.plus(WorkingDays.londonDay(idea.submittedAt()), PROMISED_DAYS);
        var next = new OrderedList(
                new ListItem("A clinical lead reads your idea. You see “Being looked at” when they do."),
                new ListItem("You have an answer, or a question from us, by " + Words.date(promised) + "."),
                new ListItem("Whatever is decided, you read why, in a sentence, under My ideas."));
        add(
                receipt,
                new H2("What happens next"),
                next,
                new Paragraph(new Anchor("ideas/" + idea.idea(), "See your idea’s page")),
                new Paragraph(new Anchor("my-ideas", "See all my ideas")),
                new Paragraph(new Anchor("share", "Share another idea")));
    }

    private static Span title(IdeaPage.View idea) {
        var title = new Span(idea.text().title());
        title.addClassName("epr-receipt-title");
        return title;
    }

    private static Span reference(IdeaPage.View idea) {
        var reference = new Span(idea.idea().value());
        reference.addClassName("epr-receipt-reference");
        return reference;
    }
}
