package org.eprbridge.safety.ui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Waiting;
import org.eprbridge.safety.ReviewList;
import org.eprbridge.safety.ReviewList.Card;
import org.eprbridge.safety.ReviewStatus;
import org.springframework.stereotype.Component;

/** What waits for somebody because of a safety review: for the officer a decision, for the team what was refused. */
@Component
class ReviewsWaiting implements Waiting {

    private final Queries queries;

    ReviewsWaiting(Queries queries) {
        this.queries = queries;
    }

    @Override
    public List<Item> waitingFor(Actor person) {
        var items = new ArrayList<Item>();
        if (person.is(Role.SAFETY_OFFICER)) {
            var decisions = find(EnumSet.of(ReviewStatus.OPEN, ReviewStatus.STALE)).stream()
                    .filter(WaitingReviews::ready)
                    .toList();
            add(items, decisions, 50, "Safety reviews to decide", "Sign, or refuse with a reason.", "safety");
        }
        if (person.isAnyOf(Role.DIGITAL_ANALYST, Role.RELEASE_MANAGER)) {
            add(
                    items,
                    find(EnumSet.of(ReviewStatus.REFUSED)),
                    51,
                    "Refused by clinical safety",
                    "Put right what the officer asks for.",
                    "safety?status=refused");
        }
        return items;
    }

    private List<Card> find(Set<ReviewStatus> statuses) {
        return queries.ask(new ReviewList.Find(null, statuses, "", new PageRequest(0, 100, "changedAt")))
                .items();
    }

    /** One leads to itself; several lead to the list. */
    private static void add(
            List<Item> items, List<Card> cards, int order, String title, String sentence, String address) {
        if (cards.size() == 1) {
            var card = cards.getFirst();
            items.add(new Item(order, title, 1, card.title() + ": " + sentence, "safety/" + card.review()));
        } else if (!cards.isEmpty()) {
            items.add(new Item(order, title, cards.size(), sentence, address));
        }
    }
}
