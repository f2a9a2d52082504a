package org.eprbridge.safety.home;

import java.util.List;
import java.util.Set;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Findable;
import org.eprbridge.safety.ReviewList;
import org.springframework.stereotype.Component;

/** Safety reviews by their reference, their change or its title. */
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
        return queries.ask(new ReviewList.Find(null, Set.of(), typed, PageRequest.first(ENOUGH))).items().stream()
                .map(it -> new Hit("Safety review", it.review() + " " + it.title(), "safety/" + it.review()))
                .toList();
    }
}
