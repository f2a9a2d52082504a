package org.eprbridge.safety.home;

import static org.eprbridge.kernel.Role.SAFETY_OFFICER;
import static org.eprbridge.safety.ReviewStatus.OPEN;
import static org.eprbridge.safety.ReviewStatus.REFUSED;
import static org.eprbridge.safety.ReviewStatus.STALE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Waiting;
import org.eprbridge.safety.ReviewList;
import org.eprbridge.safety.ReviewStatus;
import org.springframework.stereotype.Component;

/** What waits for a clinical safety officer. */
@Component
class ReviewsWaiting implements Waiting {

    private final Queries queries;

    ReviewsWaiting(Queries queries) {
        this.queries = queries;
    }

    @Override
    public List<Item> waitingFor(Actor person) {
        var items = new ArrayList<Item>();
        if (person.is(SAFETY_OFFICER)) {
            add(items, 5, STALE, "To sign again", "Something was edited after you had signed.");
            add(items, 8, OPEN, "Safety reviews to sign", "Look at the hazards; sign, or say what must change.");
            add(items, 30, REFUSED, "Refused reviews", "The team has to put something right.");
        }
        return items;
    }

    /** One leads to itself; several lead to the list. */
    private void add(List<Item> items, int order, ReviewStatus status, String title, String sentence) {
        var found = queries.ask(new ReviewList.Find(null, Set.of(status), "", PageRequest.first(1)));
        if (found.total() == 1) {
            var only = found.items().getFirst();
            items.add(new Item(order, title, 1, only.title() + ": " + sentence, "safety/" + only.review()));
        } else if (found.total() > 1) {
            items.add(new Item(order, title, found.total(), sentence, "safety?status=" + status));
        }
    }
}
