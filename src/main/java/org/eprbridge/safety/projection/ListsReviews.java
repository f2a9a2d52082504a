package org.eprbridge.safety.projection;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.SearchWords;
import org.eprbridge.safety.ReviewList;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Answers {@link ReviewList}. */
@Component
class ListsReviews {

    /** Those that people may sort by, besides the day on which a review was opened. */
    static final List<String> OTHER_FIELDS = List.of("changedAt", "title", "status", "hazards", "worstResidual");

    private static final Sort NEWEST_FIRST = Sort.by(DESC, "openedAt").and(Sort.by(DESC, "_id"));

    private final MongoOperations mongo;

    ListsReviews(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @QueryHandler
    Page<ReviewList.Card> answer(ReviewList.Find question) {
        var page = question.page();
        var wanted = new Query(criteria(question));
        var items = mongo.find(
                Query.of(wanted)
                        .with(order(page))
                        .skip((long) page.page() * page.size())
                        .limit(page.size()),
                ReviewEntry.class);
        boolean all = page.page() == 0 && items.size() < page.size();
        long total = all ? items.size() : mongo.count(wanted, ReviewEntry.class);
        return new Page<>(items.stream().map(ReviewEntry::toCard).toList(), total, page.page(), page.size());
    }

    private static Criteria criteria(ReviewList.Find question) {
        var all = new ArrayList<Criteria>();
        if (question.change() != null) {
            all.add(where("change").is(question.change().value()));
        }
        if (!question.statuses().isEmpty()) {
            all.add(where("status").in(question.statuses()));
        }
        SearchWords.in(question.q()).forEach(word -> all.add(where("words").regex(Pattern.quote(word))));
        return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
    }

    private static Sort order(PageRequest page) {
        if (page.sort().isEmpty()) {
            return NEWEST_FIRST;
        }
        String field = page.sortField();
        if (!field.equals("openedAt") && !OTHER_FIELDS.contains(field)) {
            throw new Misshapen(
                    "sort",
                    "Sort by openedAt, " + String.join(", ", OTHER_FIELDS)
                            + "; with a dash before it for the other way round.");
        }
        return Sort.by(page.descending() ? DESC : ASC, field).and(NEWEST_FIRST);
    }
}
