package org.eprbridge.safety.ui;

import java.util.List;
import java.util.Set;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Findable;
import org.eprbridge.safety.ReviewList;
import org.springframework.stereotype.Component;

/** Safety reviews by reference or title. */
@Component
class ReviewsFound implements Findable {

    private static final int ENOUGH = 5;
    private static final int SHORTEST = 2;

    private final Queries queries;

    ReviewsFound(Queries queries) {
        this.queries = queries;
    }

    @Override
    public List<Hit> find(Actor person, String typed) {
        if (typed.strip().length() < SHORTEST) {
            return List.of();
        }
        var found = queries.ask(new ReviewList.Find(null, Set.of(), typed.strip(), PageRequest.first(ENOUGH)));
        return found.items().stream()
                .map(card -> new Hit("Safety review", card.review() + " " + card.title(), "safety/" + card.review()))
                .toList();
    }
}
