package org.eprbridge.safety.projection;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.lists.Lines;
import org.eprbridge.platform.lists.Sought;
import org.eprbridge.safety.HazardList;
import org.eprbridge.safety.HazardList.Stretch;
import org.eprbridge.safety.HazardList.Wanted;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Answers {@link HazardList}. Every order ends with the reference, so that it is the same each time. */
@Component
class ListsHazards {

    static final List<String> FIELDS = List.of("addedAt", "changedAt", "residual", "initial", "name");

    private static final String NEWEST_FIRST = "-addedAt";

    private final MongoOperations mongo;
    private final Directory directory;

    ListsHazards(MongoOperations mongo, Directory directory) {
        this.mongo = mongo;
        this.directory = directory;
    }

    @QueryHandler
    Page<HazardList.Card> answer(HazardList.Find question) {
        var page = question.page();
        var found = new Lines<>(mongo, HazardEntry.class)
                .page(sought(question.wanted()).criteria(), sort(known(page.sort())), page);
        return new Page<>(cards(found.items()), found.total(), page.page(), page.size());
    }

    /** One more than asked for tells whether it goes on. */
    @QueryHandler
    Stretch answer(HazardList.Next question) {
        var order = known(question.order());
        var sought = sought(question.wanted());
        Bookmark.read(question.after(), order).ifPresent(bookmark -> sought.and(bookmark.beyond()));
        var found = mongo.find(
                new Query(sought.criteria()).with(sort(order)).limit(question.size() + 1), HazardEntry.class);
        var items = found.subList(0, Math.min(found.size(), question.size()));
        return new Stretch(
                cards(items),
                found.size() > items.size()
                        ? Bookmark.behind(items.getLast(), order).text()
                        : "");
    }

    private List<HazardList.Card> cards(List<HazardEntry> lines) {
        var ids = lines.stream().map(HazardEntry::hazard).toList();
        var contents = mongo.find(Query.query(where("_id").in(ids)), HazardEntry.Content.class).stream()
                .collect(Collectors.toMap(
                        HazardEntry.Content::hazard, content -> content.record().description()));
        return lines.stream()
                .filter(line -> contents.containsKey(line.hazard()))
                .map(line -> line.toCard(Objects.requireNonNull(contents.get(line.hazard())), directory))
                .toList();
    }

    private static Sought sought(Wanted wanted) {
        var sought = new Sought()
                .oneOf("status", wanted.statuses())
                .oneOf("residual", wanted.residual())
                .oneOf("condition", wanted.conditions());
        if (wanted.change() != null) {
            sought.and(where("change").is(wanted.change().value()));
        }
        if (wanted.owner() != null) {
            sought.and(where("owners").is(wanted.owner().value()));
        }
        if (wanted.cameTrue()) {
            sought.and(where("incidents.0").exists(true));
        }
        return sought.saying(wanted.q());
    }

    private static Sort sort(PageRequest order) {
        var direction = order.descending() ? DESC : ASC;
        return Sort.by(direction, order.sortField()).and(Sort.by(direction, "_id"));
    }

    private static PageRequest known(String order) {
        var asked = new PageRequest(0, 1, order.isEmpty() ? NEWEST_FIRST : order);
        if (!FIELDS.contains(asked.sortField())) {
            throw new Misshapen(
                    "sort",
                    "Sort by %s; with a dash before it for the other way round.".formatted(String.join(", ", FIELDS)));
        }
        return asked;
    }
}
