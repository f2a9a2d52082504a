package org.eprbridge.safety.projection;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.SearchWords;
import org.eprbridge.people.Directory;
import org.eprbridge.safety.HazardList;
import org.eprbridge.safety.HazardList.Stretch;
import org.eprbridge.safety.HazardList.Wanted;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
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
        var wanted = query(criteria(question.wanted()));
        var items = mongo.find(
                Query.of(wanted)
                        .with(sort(known(page.sort())))
                        .skip((long) page.page() * page.size())
                        .limit(page.size()),
                HazardEntry.class);
        boolean all = page.page() == 0 && items.size() < page.size();
        long total = all ? items.size() : mongo.count(wanted, HazardEntry.class);
        return new Page<>(cards(items), total, page.page(), page.size());
    }

    /** One more than asked for tells whether it goes on. */
    @QueryHandler
    Stretch answer(HazardList.Next question) {
        var order = known(question.order());
        var all = criteria(question.wanted());
        Bookmark.read(question.after(), order).ifPresent(bookmark -> all.add(bookmark.beyond()));
        var found = mongo.find(query(all).with(sort(order)).limit(question.size() + 1), HazardEntry.class);
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

    private static List<Criteria> criteria(Wanted wanted) {
        var all = new ArrayList<Criteria>();
        if (!wanted.statuses().isEmpty()) {
            all.add(where("status").in(wanted.statuses()));
        }
        if (!wanted.residual().isEmpty()) {
            all.add(where("residual").in(wanted.residual()));
        }
        if (!wanted.conditions().isEmpty()) {
            all.add(where("condition").in(wanted.conditions()));
        }
        if (wanted.change() != null) {
            all.add(where("change").is(wanted.change().value()));
        }
        if (wanted.owner() != null) {
            all.add(where("owners").is(wanted.owner().value()));
        }
        if (wanted.cameTrue()) {
            all.add(where("incidents.0").exists(true));
        }
        SearchWords.in(wanted.q()).forEach(word -> all.add(where("words").regex(Pattern.quote(word))));
        return all;
    }

    private static Query query(List<Criteria> all) {
        return new Query(all.isEmpty() ? new Criteria() : new Criteria().andOperator(all));
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
