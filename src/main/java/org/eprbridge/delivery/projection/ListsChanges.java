package org.eprbridge.delivery.projection;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.delivery.ChangeCounts;
import org.eprbridge.delivery.ChangeList;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.people.Directory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Answers {@link ChangeList} and {@link ChangeCounts}. */
@Component
@EnableConfigurationProperties(WorkLimits.class)
class ListsChanges {

    private static final List<Stage> COLUMNS =
            List.of(Stage.PROPOSED, Stage.READY, Stage.BUILDING, Stage.TESTING, Stage.READY_TO_RELEASE, Stage.LIVE);

    private static final List<Stage> UNDER_WAY =
            Arrays.stream(Stage.values()).filter(Predicate.not(Stage::over)).toList();

    private static final int CARDS_IN_A_COLUMN = 100;

    private static final int LONGEST_SEARCH = 200;

    /** What people may sort by, and the field that holds it in its own order. */
    private static final Map<String, String> FIELDS = Map.of(
            "openedAt", "openedAt",
            "stageSince", "stageSince",
            "title", "title",
            "stage", "place",
            "size", "bigness",
            "owner", "owner",
            "safety", "safety");

    private static final Sort NEWEST_FIRST = Sort.by(DESC, "openedAt").and(Sort.by(DESC, "_id"));

    private final MongoOperations mongo;
    private final Directory directory;
    private final WorkLimits limits;

    ListsChanges(MongoOperations mongo, Directory directory, WorkLimits limits) {
        this.mongo = mongo;
        this.directory = directory;
        this.limits = limits;
    }

    @QueryHandler
    Page<ChangeList.Card> answer(ChangeList.Find question) {
        var page = question.page();
        var wanted = new Query(criteria(question));
        long total = mongo.count(wanted, ChangeEntry.class);
        var items = mongo.find(
                wanted.with(order(page)).skip((long) page.page() * page.size()).limit(page.size()), ChangeEntry.class);
        return new Page<>(items.stream().map(it -> it.toCard(directory)).toList(), total, page.page(), page.size());
    }

    /** Whoever has waited longest in a column is on top; of what is live, the newest. */
    @QueryHandler
    List<ChangeList.Column> answer(ChangeList.Board question) {
        var totals = mongo
                .aggregate(newAggregation(group("stage").count().as("count")), ChangeEntry.class, Tally.class)
                .getMappedResults()
                .stream()
                .collect(Collectors.toMap(Tally::id, Tally::count));
        return COLUMNS.stream()
                .map(stage -> column(stage, totals.getOrDefault(stage, 0L)))
                .toList();
    }

    @QueryHandler
    ChangeCounts.Counts answer(ChangeCounts.Now question, Actor asking) {
        return new ChangeCounts.Counts(
                underWay(where("blockedReason").ne("")),
                underWay(where("owner").is(asking.person().value())),
                underWay(where("safety").is(SafetyState.NOT_SCREENED)),
                mongo.count(
                        new Query(where("stage")
                                .is(Stage.READY_TO_RELEASE)
                                .and("safety")
                                .nin(SafetyState.NO_IMPACT, SafetyState.SIGNED)),
                        ChangeEntry.class));
    }

    private long underWay(Criteria which) {
        return mongo.count(new Query(which.and("stage").in(UNDER_WAY)), ChangeEntry.class);
    }

    private ChangeList.Column column(Stage stage, long total) {
        return new ChangeList.Column(stage, limits.of(stage), total, total == 0 ? List.of() : cards(stage));
    }

    private List<ChangeList.Card> cards(Stage stage) {
        var order = Sort.by(stage == Stage.LIVE ? DESC : ASC, "stageSince").and(Sort.by("_id"));
        return mongo
                .find(new Query(where("stage").is(stage)).with(order).limit(CARDS_IN_A_COLUMN), ChangeEntry.class)
                .stream()
                .map(it -> it.toCard(directory))
                .toList();
    }

    private static Criteria criteria(ChangeList.Find question) {
        var all = new ArrayList<Criteria>();
        if (question.idea() != null) {
            all.add(where("ideas").is(question.idea().value()));
        }
        if (!question.stages().isEmpty()) {
            all.add(where("stage").in(question.stages()));
        }
        words(question.q()).forEach(word -> all.add(where("words").regex(Pattern.quote(word))));
        return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
    }

    /** Every word has to be there, in any order. */
    private static List<String> words(String q) {
        String typed = q.strip().toLowerCase(Locale.UK);
        return Arrays.stream(typed.substring(0, Math.min(LONGEST_SEARCH, typed.length()))
                        .split("\\s+"))
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList();
    }

    private static Sort order(PageRequest page) {
        if (page.sort().isEmpty()) {
            return NEWEST_FIRST;
        }
        var field = FIELDS.get(page.sortField());
        if (field == null) {
            throw new Misshapen(
                    "sort",
                    "Sort by %s; with a dash before it for the other way round."
                            .formatted(FIELDS.keySet().stream().sorted().collect(Collectors.joining(", "))));
        }
        return Sort.by(page.descending() ? DESC : ASC, field).and(NEWEST_FIRST);
    }

    /** How many stand in a column. */
    record Tally(Stage id, long count) {}
}
