package org.eprbridge.safety.home;

import java.util.List;
import java.util.Set;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.ui.Findable;
import org.eprbridge.safety.ReviewList;
import org.eprbridge.safety.ReviewPage;
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
        var meant = Findable.reference("SR", typed)
                .flatMap(it -> queries.ask(new ReviewPage.Of(new ReviewId(it))))
                .map(it -> hit(it.review(), it.title()));
        var page = queries.ask(new ReviewList.Find(null, Set.of(), typed, PageRequest.first(ENOUGH)));
        return Findable.meantFirst(meant, page.items().stream().map(it -> hit(it.review(), it.title())));
    }

    private static Hit hit(ReviewId review, String title) {
        return new Hit("Safety review", review + " " + title, "safety/" + review);
    }
}
