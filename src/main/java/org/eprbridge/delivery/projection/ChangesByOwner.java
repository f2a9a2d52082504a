package org.eprbridge.delivery.projection;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.people.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Changes in the order of their owners' names, those that nobody owns at the end. The lines know only who it is, because a
 * name may change: so the owners are put in order, and each one's changes follow the other's.
 */
class ChangesByOwner {

    private final MongoOperations mongo;
    private final Directory directory;

    ChangesByOwner(MongoOperations mongo, Directory directory) {
        this.mongo = mongo;
        this.directory = directory;
    }

    List<ChangeEntry> find(Criteria wanted, Sort withinOwner, PageRequest page) {
        var found = new ArrayList<ChangeEntry>();
        long toSkip = (long) page.page() * page.size();
        for (var hand : inOrder(wanted, page.descending())) {
            int room = page.size() - found.size();
            if (toSkip < hand.count() && room > 0) {
                found.addAll(mongo.find(
                        new Query(new Criteria()
                                        .andOperator(wanted, where("owner").is(hand.owner())))
                                .with(withinOwner)
                                .skip(toSkip)
                                .limit(room),
                        ChangeEntry.class));
            }
            toSkip = Math.max(0, toSkip - hand.count());
        }
        return found;
    }

    private List<Hands> inOrder(Criteria wanted, boolean descending) {
        var byName = Comparator.comparing(this::nameOf, Comparator.nullsLast(Collator.getInstance(Locale.UK)::compare))
                .thenComparing(Hands::owner, Comparator.nullsLast(Comparator.naturalOrder()));
        return mongo
                .aggregate(
                        newAggregation(match(wanted), group("owner").count().as("count")),
                        ChangeEntry.class,
                        Hands.class)
                .getMappedResults()
                .stream()
                .sorted(descending ? byName.reversed() : byName)
                .toList();
    }

    private @Nullable String nameOf(Hands hands) {
        return hands.owner() == null ? null : directory.nameOf(new PersonId(hands.owner()));
    }

    /** How many changes somebody has; nobody when the owner is null. */
    record Hands(@Id @Nullable String owner, long count) {}
}
