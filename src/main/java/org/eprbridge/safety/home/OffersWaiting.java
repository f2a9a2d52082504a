package org.eprbridge.safety.home;

import static org.eprbridge.kernel.Role.CCIO;
import static org.eprbridge.kernel.Role.DEPUTY;
import static org.eprbridge.kernel.Role.DIGITAL_ANALYST;
import static org.eprbridge.kernel.Role.RELEASE_MANAGER;
import static org.eprbridge.kernel.Role.SAFETY_OFFICER;

import java.util.ArrayList;
import java.util.List;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Waiting;
import org.eprbridge.safety.TransferInbox;
import org.springframework.stereotype.Component;

/** Hazards that wait for somebody's answer: your own, or that of others who have no account here. */
@Component
class OffersWaiting implements Waiting {

    private static final String WHERE = "safety/transfers";

    private final Queries queries;

    OffersWaiting(Queries queries) {
        this.queries = queries;
    }

    @Override
    public List<Item> waitingFor(Actor person) {
        var items = new ArrayList<Item>();
        if (person.isAnyOf(SAFETY_OFFICER, CCIO, DEPUTY, DIGITAL_ANALYST, RELEASE_MANAGER)) {
            add(
                    items,
                    6,
                    "Hazards offered to you",
                    queries.ask(new TransferInbox.Mine()),
                    "Take it over or refuse it: until you answer, nobody can sign.");
        }
        if (person.is(SAFETY_OFFICER)) {
            add(
                    items,
                    20,
                    "Answers from outside",
                    queries.ask(new TransferInbox.Outside()),
                    "Ask again, or record what they answered.");
        }
        return items;
    }

    private static void add(
            List<Item> items, int order, String title, List<TransferInbox.Card> found, String sentence) {
        if (!found.isEmpty()) {
            items.add(new Item(order, title, found.size(), sentence, WHERE));
        }
    }
}
