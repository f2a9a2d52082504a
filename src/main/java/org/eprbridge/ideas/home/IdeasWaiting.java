package org.eprbridge.ideas.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eprbridge.ideas.Drafts;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.ideas.TriageCounts;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Waiting;
import org.springframework.stereotype.Component;

/** What waits for somebody because of an idea: their own questions and drafts, and for those who decide, the queue. */
@Component
class IdeasWaiting implements Waiting {

    private final Queries queries;
    private final Drafts drafts;

    IdeasWaiting(Queries queries, Drafts drafts) {
        this.queries = queries;
        this.drafts = drafts;
    }

    @Override
    public List<Item> waitingFor(Actor person) {
        var items = new ArrayList<Item>();
        if (person.isAnyOf(Role.CCIO, Role.DEPUTY)) {
            addTriage(items);
        }
        addOwn(items, IdeaStatus.AWAITING_SUBMITTER, 20, "We need more from you", "Answer our question.");
        int unfinished = drafts.of(person.person()).size();
        if (unfinished > 0) {
            items.add(new Item(
                    40,
                    "Your drafts",
                    unfinished,
                    unfinished == 1 ? "Finish it and send it." : "Finish them and send them.",
                    "my-ideas"));
        }
        return items;
    }

    private void addTriage(List<Item> items) {
        var counts = queries.ask(new TriageCounts.Now());
        if (counts.overdue() > 0) {
            items.add(new Item(
                    5,
                    "Overdue",
                    counts.overdue(),
                    counts.overdue() == 1
                            ? "One idea has waited longer than promised."
                            : counts.overdue() + " ideas have waited longer than promised.",
                    "triage?show=overdue"));
        }
        if (counts.toTriage() > 0) {
            items.add(new Item(
                    10,
                    "To triage",
                    counts.toTriage(),
                    counts.toTriage() == 1 ? "One idea waits for a decision." : "They wait for a decision.",
                    "triage?show=to-triage"));
        }
    }

    /** One leads to itself; several lead to the list. */
    private void addOwn(List<Item> items, IdeaStatus status, int order, String title, String sentence) {
        Page<IdeaList.Card> own =
                queries.ask(new IdeaList.Find(Set.of(status), "", "", true, false, PageRequest.first(1)));
        if (own.total() == 1) {
            var idea = own.items().getFirst();
            items.add(new Item(order, title, 1, idea.title() + ": " + sentence, "ideas/" + idea.idea()));
        } else if (own.total() > 1) {
            items.add(new Item(order, title, own.total(), sentence, "my-ideas"));
        }
    }
}
