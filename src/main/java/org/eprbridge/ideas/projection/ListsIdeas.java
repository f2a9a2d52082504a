package org.eprbridge.ideas.projection;

import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.in;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.Accumulators;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.bson.Document;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.ideas.TriageCounts;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Page;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Answers {@link IdeaList} and {@link TriageCounts}. */
@Component
class ListsIdeas {

    private static final int LONGEST_SEARCH = 200;

    private static final List<String> WAITING = Stream.of(
                    IdeaStatus.SUBMITTED, IdeaStatus.AWAITING_SUBMITTER, IdeaStatus.REDIRECTED, IdeaStatus.PARKED)
            .map(Enum::name)
            .toList();

    private final MongoOperations mongo;
    private final Directory directory;

    ListsIdeas(MongoOperations mongo, Directory directory) {
        this.mongo = mongo;
        this.directory = directory;
    }

    @QueryHandler
    Page<IdeaList.Card> answer(IdeaList.Find question, Actor asking, Instant now) {
        var today = WorkingDays.londonDay(now);
        var order = IdeaOrder.of(question);
        var wanted = new Query(criteria(question, asking, today.toString()));
        var page = question.page();
        long total = mongo.count(wanted, IdeaListEntry.class);
        var items = mongo.find(
                wanted.with(order).skip((long) page.page() * page.size()).limit(page.size()), IdeaListEntry.class);
        return new Page<>(
                items.stream().map(entry -> entry.toCard(directory, today)).toList(), total, page.page(), page.size());
    }

    @QueryHandler
    TriageCounts.Counts answer(TriageCounts.Now question, Instant now) {
        String today = WorkingDays.londonDay(now).toString();
        var groups = new ArrayList<Tally>();
        mongo.getCollection(mongo.getCollectionName(IdeaListEntry.class))
                .aggregate(List.of(
                        match(in("status", WAITING)),
                        group(new Document("status", "$status").append("dueAt", "$dueAt"), Accumulators.sum("n", 1))))
                .forEach(group -> groups.add(Tally.of(group)));
        return new TriageCounts.Counts(
                sum(groups, tally -> tally.status() == IdeaStatus.SUBMITTED),
                sum(groups, tally -> tally.dueAt() != null && tally.dueAt().compareTo(today) < 0),
                sum(groups, tally -> tally.status() == IdeaStatus.AWAITING_SUBMITTER),
                sum(groups, tally -> tally.status() == IdeaStatus.REDIRECTED),
                sum(groups, tally -> tally.status() == IdeaStatus.PARKED));
    }

    private static long sum(List<Tally> groups, Predicate<Tally> which) {
        return groups.stream().filter(which).mapToLong(Tally::count).sum();
    }

    private static Criteria criteria(IdeaList.Find question, Actor asking, String today) {
        var all = new ArrayList<Criteria>();
        if (!question.statuses().isEmpty()) {
            all.add(where("status").in(question.statuses()));
        }
        if (question.mine()) {
            all.add(where("submitter").is(asking.person().value()));
        }
        if (!question.division().isEmpty()) {
            all.add(where("division").is(question.division()));
        }
        if (question.overdue()) {
            all.add(where("dueAt").lt(today).ne(null));
        }
        for (String word : words(question.q())) {
            all.add(where("words").regex(Pattern.quote(word)));
        }
        return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
    }

    /** Every word has to be there, in any order. */
    private static List<String> words(String q) {
        String typed = q.strip().toLowerCase(Locale.UK);
        String shortened = typed.length() > LONGEST_SEARCH ? typed.substring(0, LONGEST_SEARCH) : typed;
        return Arrays.stream(shortened.split("\\s+"))
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList();
    }

    /** How many stand there and are due on that day. */
    private record Tally(IdeaStatus status, @Nullable String dueAt, long count) {

        static Tally of(Document group) {
            var key = group.get("_id", Document.class);
            return new Tally(
                    IdeaStatus.valueOf(key.getString("status")),
                    key.getString("dueAt"),
                    group.get("n", Number.class).longValue());
        }
    }
}
