package org.eprbridge.delivery.projection;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.delivery.ChangeCounts;
import org.eprbridge.delivery.ChangeList;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Page;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.lists.Lines;
import org.eprbridge.platform.lists.Orders;
import org.eprbridge.platform.lists.Sought;
import org.eprbridge.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;
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

    private static final List<SafetyState> NOT_SAFE_TO_RELEASE = Arrays.stream(SafetyState.values())
            .filter(Predicate.not(SafetyState::letsGoLive))
            .toList();

    private static final Set<ChangeList.Need> UNDER_WAY_ONLY = EnumSet.complementOf(
            EnumSet.of(ChangeList.Need.TAKE_BACK, ChangeList.Need.WATCHED, ChangeList.Need.AUTHORITY_WITHDRAWN));

    private static final int CARDS_IN_A_COLUMN = 100;
    private static final int READ_AT_ONE_GO = 2_000;

    private static final String OWNER = "owner";

    private static final Sort NEWEST_FIRST = Sort.by(DESC, "openedAt").and(Sort.by(DESC, "_id"));

    private static final Orders ORDERS = Orders.usually(
                    NEWEST_FIRST, "openedAt", "stageSince", "title", OWNER, "safety")
            .or("stage", "place")
            .or("size", "bigness");

    private final MongoOperations mongo;
    private final Directory directory;
    private final WorkLimits limits;
    private final ChangesByOwner byOwner;

    ListsChanges(MongoOperations mongo, Directory directory, WorkLimits limits) {
        this.mongo = mongo;
        this.directory = directory;
        this.limits = limits;
        this.byOwner = new ChangesByOwner(mongo, directory);
    }

    @QueryHandler
    Page<ChangeList.Card> answer(ChangeList.Find question, Actor asking, Instant now) {
        var page = question.page();
        var sought = criteria(question, asking, now);
        var lines = new Lines<>(mongo, ChangeEntry.class);
        var found = page.sortField().equals(OWNER)
                ? lines.page(byOwner.find(sought, NEWEST_FIRST, page), sought, page)
                : lines.page(sought, ORDERS.of(page), page);
        return found.map(it -> it.toCard(directory));
    }

    /** Whoever has waited longest in a column is on top; of what is live, the newest. */
    @QueryHandler
    List<ChangeList.Column> answer(ChangeList.Board question) {
        var totals = mongo
                .aggregate(newAggregation(group("stage").count().as("count")), ChangeEntry.class, Tally.class)
                .getMappedResults()
                .stream()
                .collect(Collectors.toMap(Tally::id, Tally::count));
        var cards = cards(
                UNDER_WAY.stream().mapToLong(it -> totals.getOrDefault(it, 0L)).sum());
        return COLUMNS.stream()
                .map(stage -> column(stage, totals.getOrDefault(stage, 0L), cards.apply(stage)))
                .toList();
    }

    @QueryHandler
    ChangeCounts.Counts answer(ChangeCounts.Now question, Actor asking, Instant now) {
        var underWay = new Query(where("stage").in(UNDER_WAY));
        underWay.fields().include("stage", "safety", "owner", "blockedReason");
        var changes = mongo.find(underWay, Hand.class, mongo.getCollectionName(ChangeEntry.class));
        return new ChangeCounts.Counts(
                mongo.count(new Query(needing(ChangeList.Need.TAKE_BACK, asking, now)), ChangeEntry.class),
                mongo.count(new Query(needing(ChangeList.Need.WATCHED, asking, now)), ChangeEntry.class),
                changes.stream().filter(it -> !it.blockedReason().isEmpty()).count(),
                changes.stream()
                        .filter(it -> asking.person().value().equals(it.owner()))
                        .count(),
                changes.stream()
                        .filter(it -> it.safety() == SafetyState.NOT_SCREENED)
                        .count(),
                changes.stream().filter(Hand::readyWithoutSafety).count(),
                mongo.count(new Query(needing(ChangeList.Need.AUTHORITY_WITHDRAWN, asking, now)), ChangeEntry.class));
    }

    private ChangeList.Column column(Stage stage, long total, List<ChangeEntry> cards) {
        return new ChangeList.Column(
                stage,
                limits.of(stage),
                total,
                cards.stream()
                        .limit(CARDS_IN_A_COLUMN)
                        .map(it -> it.toCard(directory))
                        .toList());
    }

    /** A team's work in progress is read at one go: the embedded database looks at every change for each question. */
    private Function<Stage, List<ChangeEntry>> cards(long underWay) {
        if (underWay > READ_AT_ONE_GO) {
            return this::cards;
        }
        var read =
                mongo
                        .find(new Query(where("stage").in(UNDER_WAY)).with(order(Stage.PROPOSED)), ChangeEntry.class)
                        .stream()
                        .collect(Collectors.groupingBy(ChangeEntry::stage));
        return stage -> stage == Stage.LIVE ? cards(stage) : read.getOrDefault(stage, List.of());
    }

    private List<ChangeEntry> cards(Stage stage) {
        return mongo.find(
                new Query(where("stage").is(stage)).with(order(stage)).limit(CARDS_IN_A_COLUMN), ChangeEntry.class);
    }

    private static Sort order(Stage stage) {
        return Sort.by(stage == Stage.LIVE ? DESC : ASC, "stageSince").and(Sort.by("_id"));
    }

    private static Criteria criteria(ChangeList.Find question, Actor asking, Instant now) {
        var sought = new Sought().oneOf("stage", question.stages());
        if (question.idea() != null) {
            sought.and(where("ideas").is(question.idea().value()));
        }
        if (question.need() != null) {
            if (UNDER_WAY_ONLY.contains(question.need())) {
                sought.and(where("stage").in(UNDER_WAY));
            }
            sought.and(needing(question.need(), asking, now));
        }
        return sought.saying(question.q()).criteria();
    }

    private static Criteria needing(ChangeList.Need need, Actor asking, Instant now) {
        return switch (need) {
            case TAKE_BACK -> where("flaggedBecause").gt("");
            case WATCHED ->
                where("watchedUntil")
                        .gte(LocalDate.ofInstant(now, WorkingDays.LONDON).toString());
            case MINE -> where("owner").is(asking.person().value());
            case BLOCKED -> where("blockedReason").ne("");
            case NOT_SCREENED -> where("safety").is(SafetyState.NOT_SCREENED);
            case READY_WITHOUT_SAFETY ->
                where("stage").is(Stage.READY_TO_RELEASE).and("safety").in(NOT_SAFE_TO_RELEASE);
            case AUTHORITY_WITHDRAWN ->
                where("safety").is(SafetyState.WITHDRAWN).and("stage").ne(Stage.DROPPED);
        };
    }

    /** As much of a change as says whether it needs a hand. */
    record Hand(Stage stage, SafetyState safety, @Nullable String owner, String blockedReason) {

        boolean readyWithoutSafety() {
            return stage == Stage.READY_TO_RELEASE && !safety.letsGoLive();
        }
    }

    /** How many stand in a column. */
    record Tally(Stage id, long count) {}
}
