package org.eprbridge.safety.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Waiting;
import org.eprbridge.platform.ui.Words;
import org.eprbridge.safety.IncidentList;
import org.eprbridge.safety.IncidentState;
import org.eprbridge.safety.OfficerList;
import org.eprbridge.safety.OfficerList.RegistrationState;
import org.eprbridge.safety.home.UndecidedReviews.Undecided;
import org.springframework.stereotype.Component;

/** What else waits for a clinical safety officer: what is overdue, incidents nobody has explained, registrations that run out. */
@Component
class SafetyWaiting implements Waiting {

    private final Queries queries;
    private final UndecidedReviews undecided;

    SafetyWaiting(Queries queries, UndecidedReviews undecided) {
        this.queries = queries;
        this.undecided = undecided;
    }

    @Override
    public List<Item> waitingFor(Actor person) {
        var items = new ArrayList<Item>();
        if (person.is(Role.SAFETY_OFFICER)) {
            addOverdue(items);
            addIncidents(items);
        }
        if (person.isAnyOf(Role.SAFETY_OFFICER, Role.BOARD)) {
            addRegistrations(items);
        }
        return items;
    }

    private void addOverdue(List<Item> items) {
        var overdue = undecided.all().stream().filter(Undecided::overdue).toList();
        if (!overdue.isEmpty()) {
            var oldest = overdue.getFirst();
            items.add(new Item(
                    3,
                    "Overdue reviews",
                    overdue.size(),
                    "%s has waited longest: it was due on %s."
                            .formatted(oldest.card().title(), Words.date(oldest.due())),
                    overdue.size() == 1
                            ? "safety/%s/sign-off".formatted(oldest.card().review())
                            : "safety?sort=changedAt"));
        }
    }

    private void addIncidents(List<Item> items) {
        var open = queries.ask(
                new IncidentList.Find(null, null, Set.of(IncidentState.TO_EXPLAIN), "", new PageRequest(0, 1, "date")));
        if (open.total() > 0) {
            items.add(new Item(
                    2,
                    "Incidents to explain",
                    open.total(),
                    "Say which hazard came true, or that the change had no part in it.",
                    open.total() == 1
                            ? "safety/incidents/" + open.items().getFirst().incident()
                            : "safety/incidents?state=to-explain"));
        }
    }

    private void addRegistrations(List<Item> items) {
        long expiring = queries.ask(new OfficerList.All()).stream()
                .filter(OfficerList.Card::inOffice)
                .filter(it -> it.state() != RegistrationState.VALID)
                .count();
        if (expiring > 0) {
            items.add(new Item(
                    14,
                    "Registrations that run out",
                    expiring,
                    "A safety officer without a valid registration can neither sign nor release.",
                    "safety/officers"));
        }
    }
}
