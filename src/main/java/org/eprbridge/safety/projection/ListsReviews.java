package org.eprbridge.safety.projection;

import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.kernel.Page;
import org.eprbridge.platform.lists.Lines;
import org.eprbridge.platform.lists.Orders;
import org.eprbridge.platform.lists.Sought;
import org.eprbridge.safety.ReviewList;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Answers {@link ReviewList}. */
@Component
class ListsReviews {

    /** Those that people may sort by, besides the day on which a review was opened. */
    static final List<String> OTHER_FIELDS = List.of("changedAt", "title", "status", "hazards", "worstResidual");

    private static final Orders ORDERS = Orders.usually(
            Sort.by(DESC, "openedAt").and(Sort.by(DESC, "_id")),
            Stream.concat(Stream.of("openedAt"), OTHER_FIELDS.stream()).toArray(String[]::new));

    private final MongoOperations mongo;

    ListsReviews(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @QueryHandler
    Page<ReviewList.Card> answer(ReviewList.Find question) {
        return new Lines<>(mongo, ReviewEntry.class)
                .page(criteria(question), ORDERS.of(question.page()), question.page())
                .map(ReviewEntry::toCard);
    }

    private static Criteria criteria(ReviewList.Find question) {
        var sought = new Sought().oneOf("status", question.statuses());
        if (question.change() != null) {
            sought.and(where("change").is(question.change().value()));
        }
        return sought.saying(question.q()).criteria();
    }
}
