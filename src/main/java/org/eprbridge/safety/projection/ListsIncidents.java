package org.eprbridge.safety.projection;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.SearchWords;
import org.eprbridge.people.Directory;
import org.eprbridge.safety.IncidentList;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Answers {@link IncidentList}. */
@Component
class ListsIncidents {

    private static final List<String> FIELDS = List.of("date", "reportedAt", "reference", "title", "state");
    private static final Sort NEWEST_FIRST = Sort.by(DESC, "date").and(Sort.by(DESC, "_id"));

    private final MongoOperations mongo;
    private final Directory directory;

    ListsIncidents(MongoOperations mongo, Directory directory) {
        this.mongo = mongo;
        this.directory = directory;
    }

    @QueryHandler
    Page<IncidentList.Card> answer(IncidentList.Find question) {
        var page = question.page();
        var wanted = new Query(criteria(question));
        var items = mongo.find(
                Query.of(wanted)
                        .with(order(page))
                        .skip((long) page.page() * page.size())
                        .limit(page.size()),
                IncidentEntry.class);
        boolean all = page.page() == 0 && items.size() < page.size();
        long total = all ? items.size() : mongo.count(wanted, IncidentEntry.class);
        return new Page<>(items.stream().map(it -> it.toCard(directory)).toList(), total, page.page(), page.size());
    }

    @QueryHandler
    Optional<IncidentList.Card> answer(IncidentList.Of question) {
        return Optional.ofNullable(mongo.findById(question.incident().value(), IncidentEntry.class))
                .map(it -> it.toCard(directory));
    }

    private static Criteria criteria(IncidentList.Find question) {
        var all = new ArrayList<Criteria>();
        if (question.change() != null) {
            all.add(where("change").is(question.change().value()));
        }
        if (question.hazard() != null) {
            all.add(where("hazard").is(question.hazard().value()));
        }
        if (!question.states().isEmpty()) {
            all.add(where("state").in(question.states()));
        }
        SearchWords.in(question.q()).forEach(word -> all.add(where("words").regex(Pattern.quote(word))));
        return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
    }

    private static Sort order(PageRequest page) {
        if (page.sort().isEmpty()) {
            return NEWEST_FIRST;
        }
        if (!FIELDS.contains(page.sortField())) {
            throw new Misshapen(
                    "sort",
                    "Sort by %s; with a dash before it for the other way round.".formatted(String.join(", ", FIELDS)));
        }
        return Sort.by(page.descending() ? DESC : ASC, page.sortField()).and(NEWEST_FIRST);
    }
}
