package org.eprbridge.safety.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.Role;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.HomePart;
import org.eprbridge.platform.ui.StatusTag;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.IncidentList;
import org.eprbridge.safety.OfficerList;
import org.eprbridge.safety.OfficerList.RegistrationState;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.home.UndecidedReviews.Undecided;
import org.springframework.core.annotation.Order;

/** On the home page of a clinical safety officer: which review to decide first, what went wrong lately, whose registration ends. */
@Order(1)
@org.springframework.stereotype.Component
class OfficersDay implements HomePart {

    private static final int A_FEW = 5;

    private final Queries queries;
    private final UndecidedReviews undecided;
    private final Directory directory;

    OfficersDay(Queries queries, UndecidedReviews undecided, Directory directory) {
        this.queries = queries;
        this.undecided = undecided;
        this.directory = directory;
    }

    @Override
    public Optional<Component> partFor(Actor person) {
        if (!person.is(Role.SAFETY_OFFICER)) {
            return Optional.empty();
        }
        return Optional.of(new Div(new H2("Clinical safety today"), toDecide(), incidents(), registrations()));
    }

    private Div toDecide() {
        var all = undecided.all();
        return part(
                "To decide, the longest wait first",
                "No review waits for your word.",
                all.stream().limit(A_FEW).map(OfficersDay::review).toList(),
                "safety?sort=changedAt",
                all.size() > A_FEW ? "See all %d".formatted(all.size()) : "");
    }

    private static ListItem review(Undecided review) {
        var card = review.card();
        var link = new Anchor("safety/%s/sign-off".formatted(card.review()), card.review() + " " + card.title());
        var what = card.status() == ReviewStatus.STALE
                ? "Must be signed again: something changed after the signature."
                : "Everything is assessed: sign, or say what must change.";
        var due = new StatusTag(
                (review.overdue() ? "Was due on " : "Due on ") + Words.date(review.due()),
                review.overdue() ? StatusTag.Tone.URGENT : StatusTag.Tone.NEUTRAL);
        return item(link, new Paragraph(what), due);
    }

    private Div incidents() {
        var latest = queries.ask(new IncidentList.Find(null, null, Set.of(), "", PageRequest.first(A_FEW)));
        return part(
                "Incidents of live changes",
                "No incident is recorded.",
                latest.items().stream().map(OfficersDay::incident).toList(),
                "safety/incidents",
                latest.total() > A_FEW ? "See all %d".formatted(latest.total()) : "");
    }

    private static ListItem incident(IncidentList.Card incident) {
        var link = new Anchor("safety/incidents/" + incident.incident(), incident.reference());
        var tag = switch (incident.state()) {
            case TO_EXPLAIN -> new StatusTag("To explain", StatusTag.Tone.ATTENTION);
            case LINKED -> new StatusTag("Hazard " + incident.hazard(), StatusTag.Tone.ACTIVE);
            case SET_ASIDE -> new StatusTag("Not from the change", StatusTag.Tone.NEUTRAL);
        };
        return item(
                link,
                new Paragraph("%s · %s %s".formatted(Words.date(incident.date()), incident.change(), incident.title())),
                tag);
    }

    private Div registrations() {
        var running = queries.ask(new OfficerList.All()).stream()
                .filter(OfficerList.Card::inOffice)
                .filter(it -> it.state() != RegistrationState.VALID)
                .map(this::registration)
                .toList();
        return part(
                "Registrations that run out",
                "Nobody's registration runs out within %d days.".formatted(OfficerList.WARNING_DAYS),
                running,
                "safety/officers",
                "");
    }

    private ListItem registration(OfficerList.Card officer) {
        boolean over = officer.state() == RegistrationState.EXPIRED;
        var day = Words.date(officer.registration().validUntil());
        return item(
                new Anchor("safety/officers", directory.nameOf(officer.person())),
                new Paragraph("%s %s"
                        .formatted(
                                officer.registration().body(),
                                officer.registration().number())),
                new StatusTag(
                        (over ? "Ended on " : "Ends on ") + day,
                        over ? StatusTag.Tone.URGENT : StatusTag.Tone.ATTENTION));
    }

    private static Div part(String heading, String nothing, List<ListItem> items, String link, String more) {
        var part = new Div(new H3(heading));
        if (items.isEmpty()) {
            part.add(new Paragraph(nothing));
            return part;
        }
        var list = new UnorderedList();
        list.addClassName("epr-cards");
        items.forEach(list::add);
        part.add(list);
        if (!more.isEmpty()) {
            part.add(new Paragraph(new Anchor(link, more)));
        }
        return part;
    }

    private static ListItem item(Component... parts) {
        var item = new ListItem(parts);
        item.addClassNames("epr-card", "epr-wrap");
        return item;
    }
}
