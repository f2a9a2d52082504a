package org.eprbridge.safety.projection;

import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.kernel.Page;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.lists.Lines;
import org.eprbridge.platform.lists.Orders;
import org.eprbridge.platform.lists.Sought;
import org.eprbridge.safety.IncidentList;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Answers {@link IncidentList}. */
@Component
class ListsIncidents {

    private static final Orders ORDERS = Orders.usually(
            Sort.by(DESC, "date").and(Sort.by(DESC, "_id")), "date", "reportedAt", "reference", "title", "state");

    private final MongoOperations mongo;
    private final Directory directory;

    ListsIncidents(MongoOperations mongo, Directory directory) {
        this.mongo = mongo;
        this.directory = directory;
    }

    @QueryHandler
    Page<IncidentList.Card> answer(IncidentList.Find question) {
        return new Lines<>(mongo, IncidentEntry.class)
                .page(criteria(question), ORDERS.of(question.page()), question.page())
                .map(it -> it.toCard(directory));
    }

    @QueryHandler
    Optional<IncidentList.Card> answer(IncidentList.Of question) {
        return Optional.ofNullable(mongo.findById(question.incident().value(), IncidentEntry.class))
                .map(it -> it.toCard(directory));
    }

    private static Criteria criteria(IncidentList.Find question) {
        var sought = new Sought().oneOf("state", question.states());
        if (question.change() != null) {
            sought.and(where("change").is(question.change().value()));
        }
        if (question.hazard() != null) {
            sought.and(where("hazard").is(question.hazard().value()));
        }
        return sought.saying(question.q()).criteria();
    }
}
