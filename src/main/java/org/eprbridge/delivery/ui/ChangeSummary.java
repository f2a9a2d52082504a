package org.eprbridge.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Arrays;
import org.eprbridge.delivery.ChangePage;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.ui.StatusTag;
import org.eprbridge.platform.ui.Words;

/** Where a change stands, before anybody does anything. */
class ChangeSummary extends Composite<Div> {

    ChangeSummary(ChangePage.View view, Instant now) {
        var tags = new Div(new Span(view.change().value()), stage(view.stage()));
        tags.addClassName("epr-row");
        getContent().add(tags);
        if (view.stage() == Stage.DROPPED) {
            getContent().add(whyDropped(view));
        } else {
            tags.add(DeliveryWords.safetyTag(view.safety()));
            getContent().add(steps(view.stage()));
        }
        if (!view.blockedReason().isBlank()) {
            var blocked = new Paragraph("Blocked: " + view.blockedReason());
            blocked.addClassName("epr-warning");
            getContent().add(blocked);
        }
        getContent().add(facts(view, now));
    }

    /** What nobody works on any more has no stages and no open question, only a reason. */
    private static Paragraph whyDropped(ChangePage.View view) {
        String reason = view.timeline().stream()
                .filter(entry -> entry.event().equals("change-dropped"))
                .map(ChangePage.Entry::details)
                .reduce("", (_, last) -> last);
        var why = new Paragraph("It will not happen. " + reason);
        why.addClassName("epr-inset");
        return why;
    }

    private static StatusTag stage(Stage stage) {
        var tone = switch (stage) {
            case PROPOSED, READY, CLOSED, DROPPED -> StatusTag.Tone.NEUTRAL;
            case BUILDING, TESTING, READY_TO_RELEASE -> StatusTag.Tone.ACTIVE;
            case LIVE -> StatusTag.Tone.GOOD;
        };
        return new StatusTag(stage.words(), tone);
    }

    private static OrderedList steps(Stage now) {
        var line = new OrderedList();
        line.addClassName("epr-steps");
        line.getElement().setAttribute("aria-label", "Stages");
        Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.DROPPED)
                .map(stage -> step(stage, now))
                .forEach(line::add);
        return line;
    }

    private static ListItem step(Stage stage, Stage now) {
        var item = new ListItem(new Span(stage.words()));
        if (stage == now) {
            item.getElement().setAttribute("aria-current", "step");
        } else if (stage.ordinal() < now.ordinal()) {
            var done = new Span(" (done)");
            item.add(done);
            item.addClassName("epr-step-done");
        }
        return item;
    }

    private static DescriptionList facts(ChangePage.View view, Instant now) {
        var facts = new DescriptionList();
        facts.addClassName("epr-facts");
        fact(facts, "Owner", new Span(DeliveryWords.owner(view.ownerName())));
        fact(facts, "Size", new Span(view.size() == null ? "Not sized yet" : DeliveryWords.size(view.size())));
        fact(
                facts,
                "Stage",
                new Span("%s since %s".formatted(view.stage().words(), Words.date(view.stageSince())) + " ("
                        + DeliveryWords.days(view.stageSince(), now) + ")"));
        fact(facts, "Opened", new Span(Words.date(view.openedAt())));
        fact(facts, "Answers", ideas(view));
        return facts;
    }

    private static Component ideas(ChangePage.View view) {
        if (view.ideas().isEmpty()) {
            return new Span("No idea any more");
        }
        var list = new Div();
        view.ideas().forEach(idea -> {
            list.add(new Div(new Anchor("ideas/" + idea.idea(), idea.idea() + " " + idea.title())));
            idea.joined().forEach(joined -> list.add(goesOnIn(idea.idea(), joined)));
        });
        return list;
    }

    private static Div goesOnIn(IdeaId idea, IdeaId joined) {
        var line = new Div(new Anchor("ideas/" + joined, joined.value()), new Span(" goes on in " + idea));
        line.addClassName("epr-secondary");
        return line;
    }

    private static void fact(DescriptionList facts, String word, Component value) {
        var term = new DescriptionList.Term(word);
        var description = new DescriptionList.Description(value);
        facts.add(term, description);
    }
}
