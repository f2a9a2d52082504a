package org.eprbridge.delivery.home;

import static org.eprbridge.kernel.Role.BOARD;
import static org.eprbridge.kernel.Role.CCIO;
import static org.eprbridge.kernel.Role.DEPUTY;
import static org.eprbridge.kernel.Role.DIGITAL_ANALYST;
import static org.eprbridge.kernel.Role.RELEASE_MANAGER;
import static org.eprbridge.kernel.Role.SAFETY_OFFICER;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eprbridge.delivery.AuditList;
import org.eprbridge.delivery.AuditResult;
import org.eprbridge.delivery.ChangeCounts;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Waiting;
import org.springframework.stereotype.Component;

/** What waits because of a change: for those who build it, and for those who may answer its safety question. */
@Component
class ChangesWaiting implements Waiting {

    private final Queries queries;

    ChangesWaiting(Queries queries) {
        this.queries = queries;
    }

    @Override
    public List<Item> waitingFor(Actor person) {
        boolean stops = person.isAnyOf(DIGITAL_ANALYST, RELEASE_MANAGER, SAFETY_OFFICER, CCIO, DEPUTY, BOARD);
        boolean builds = person.isAnyOf(DIGITAL_ANALYST, RELEASE_MANAGER);
        boolean screens = person.isAnyOf(SAFETY_OFFICER, CCIO, DEPUTY);
        var items = new ArrayList<Item>();
        if (stops) {
            var counts = queries.ask(new ChangeCounts.Now());
            add(
                    items,
                    new Item(
                            1,
                            "To be taken back",
                            counts.takeBack(),
                            "In use without clinical authority: take it back, or have it signed again.",
                            "delivery?view=list&need=take-back"));
            if (builds) {
                addWork(items, counts);
            }
            if (person.is(SAFETY_OFFICER)) {
                addAudits(items);
                add(
                        items,
                        new Item(
                                35,
                                "Under watch",
                                counts.watched(),
                                "They went live lately: look closely, or watch them for longer.",
                                "delivery?view=list&need=watched"));
            }
            if (screens) {
                add(
                        items,
                        new Item(
                                15,
                                "Safety question open",
                                counts.notScreened(),
                                "Say whether there is an impact on clinical safety.",
                                "delivery?view=list&need=not-screened"));
            }
        }
        return items;
    }

    private void addAudits(List<Item> items) {
        long waiting = queries.ask(new AuditList.Find(Set.of(AuditResult.WAITING), "", PageRequest.first(1)))
                .total();
        add(
                items,
                new Item(
                        16,
                        "Audits",
                        waiting,
                        "Look again at decisions that there is no impact on safety.",
                        "audits?result=waiting"));
    }

    private static void addWork(List<Item> items, ChangeCounts.Counts counts) {
        add(
                items,
                new Item(
                        10,
                        "Ready, but not safe to release",
                        counts.readyWithoutSafety(),
                        "No safety decision that stands: they cannot go live.",
                        "delivery?view=list&need=ready-without-safety"));
        add(
                items,
                new Item(
                        12,
                        "Blocked changes",
                        counts.blocked(),
                        "See what they wait for.",
                        "delivery?view=list&need=blocked"));
        add(items, new Item(20, "Your changes", counts.mine(), "You are their owner.", "delivery?view=list&need=mine"));
    }

    private static void add(List<Item> items, Item item) {
        if (item.count() > 0) {
            items.add(item);
        }
    }
}
