package org.eprbridge.delivery.projection;

import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.delivery.AuditList;
import org.eprbridge.kernel.Page;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.lists.Lines;
import org.eprbridge.platform.lists.Orders;
import org.eprbridge.platform.lists.Sought;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Answers {@link AuditList}. */
@Component
class ListsAudits {

    /** What has waited longest comes first. */
    private static final Orders ORDERS =
            Orders.usually(Sort.by("decidedAt").and(Sort.by("_id")), "decidedAt", "auditedAt", "title", "result");

    private final MongoOperations mongo;
    private final Directory directory;

    ListsAudits(MongoOperations mongo, Directory directory) {
        this.mongo = mongo;
        this.directory = directory;
    }

    @QueryHandler
    Page<AuditList.Card> answer(AuditList.Find question) {
        var sought = new Sought().oneOf("result", question.results()).saying(question.q());
        return new Lines<>(mongo, AuditEntry.class)
                .page(sought.criteria(), ORDERS.of(question.page()), question.page())
                .map(it -> it.toCard(directory));
    }
}
