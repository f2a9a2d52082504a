package org.eprbridge.safety.home;

import static org.eprbridge.kernel.Role.SAFETY_OFFICER;
import static org.eprbridge.safety.ReviewStatus.OPEN;
import static org.eprbridge.safety.ReviewStatus.REFUSED;
import static org.eprbridge.safety.ReviewStatus.STALE;
import static org.eprbridge.safety.ReviewStatus.WITHDRAWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Waiting;
import org.eprbridge.safety.ReviewList;
import org.eprbridge.safety.ReviewList.Card;
import org.eprbridge.safety.ReviewStatus;
import org.springframework.stereotype.Component;

/** What waits for a clinical safety officer: first what only they can do, then what others still have to do. */
@Component
class ReviewsWaiting implements Waiting {

    private static final int AT_ONE_GO = 200;

    private final Queries queries;

    ReviewsWaiting(Queries queries) {
        this.queries = queries;
    }

    @Override
    public List<Item> waitingFor(Actor person) {
        var items = new ArrayList<Item>();
        if (person.is(SAFETY_OFFICER)) {
            var open = all(OPEN);
            var toSign = open.stream().filter(Card::readyToDecide).toList();
            var inWork = open.stream().filter(card -> !card.readyToDecide()).toList();
            toSign(items, 5, all(STALE), "To sign again", "Something was edited after the signature.", of(STALE));
            toSign(
                    items,
                    3,
                    all(WITHDRAWN),
                    "Withdrawn signatures",
                    "The change may not go live, or must come back, until it is signed anew.",
                    of(WITHDRAWN));
            toSign(
                    items,
                    8,
                    toSign,
                    "Safety reviews to decide",
                    "All is assessed: sign, or say what must change.",
                    "safety");
            add(items, 25, inWork, "Safety reviews in work", "Hazards are still to be found or assessed.", of(OPEN));
            add(items, 30, all(REFUSED), "Refused reviews", "The team has to put something right.", of(REFUSED));
        }
        return items;
    }

    private List<Card> all(ReviewStatus status) {
        var found = new ArrayList<Card>();
        for (int page = 0; ; page++) {
            var next = queries.ask(
                    new ReviewList.Find(null, Set.of(status), "", new PageRequest(page, AT_ONE_GO, "openedAt")));
            found.addAll(next.items());
            if (found.size() >= next.total() || next.items().isEmpty()) {
                return found;
            }
        }
    }

    /** One leads straight to its sign-off. */
    private static void toSign(
            List<Item> items, int order, List<Card> found, String title, String sentence, String several) {
        add(items, order, found, title, sentence, several, "/sign-off");
    }

    private static void add(
            List<Item> items, int order, List<Card> found, String title, String sentence, String several) {
        add(items, order, found, title, sentence, several, "");
    }

    /** One leads to itself; several lead to the list. */
    private static void add(
            List<Item> items, int order, List<Card> found, String title, String sentence, String several, String page) {
        if (found.size() == 1) {
            var only = found.getFirst();
            items.add(new Item(order, title, 1, only.title() + ": " + sentence, "safety/" + only.review() + page));
        } else if (found.size() > 1) {
            items.add(new Item(order, title, found.size(), sentence, several));
        }
    }

    private static String of(ReviewStatus status) {
        return "safety?status=" + status;
    }
}
