package org.eprbridge.delivery.projection;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.delivery.AuditList;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.SearchWords;
import org.eprbridge.people.Directory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Answers {@link AuditList}. */
@Component
class ListsAudits {

    private static final Set<String> FIELDS = Set.of("decidedAt", "auditedAt", "title", "result");
    private static final Sort BY_REFERENCE = Sort.by(ASC, "_id");

    private final MongoOperations mongo;
    private final Directory directory;

    ListsAudits(MongoOperations mongo, Directory directory) {
        this.mongo = mongo;
        this.directory = directory;
    }

    @QueryHandler
    Page<AuditList.Card> answer(AuditList.Find question) {
        var page = question.page();
        var wanted = new Query(criteria(question));
        var items = mongo.find(
                Query.of(wanted)
                        .with(order(page))
                        .skip((long) page.page() * page.size())
                        .limit(page.size()),
                AuditEntry.class);
        return new Page<>(
                items.stream().map(it -> it.toCard(directory)).toList(),
                mongo.count(wanted, AuditEntry.class),
                page.page(),
                page.size());
    }

    private static Criteria criteria(AuditList.Find question) {
        var all = new ArrayList<Criteria>();
        if (!question.results().isEmpty()) {
            all.add(where("result").in(question.results()));
        }
        SearchWords.in(question.q()).forEach(word -> all.add(where("words").regex(Pattern.quote(word))));
        return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
    }

    private static Sort order(PageRequest page) {
        if (page.sort().isEmpty()) {
            return Sort.by(ASC, "decidedAt").and(BY_REFERENCE); // what has waited longest
        }
        if (!FIELDS.contains(page.sortField())) {
            throw new Misshapen(
                    "sort", "Sort by auditedAt, decidedAt, result or title; with a dash before it for the other way.");
        }
        return Sort.by(page.descending() ? DESC : ASC, page.sortField()).and(BY_REFERENCE);
    }
}
