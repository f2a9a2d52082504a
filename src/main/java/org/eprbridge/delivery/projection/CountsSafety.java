package org.eprbridge.delivery.projection;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.delivery.SafetyNumbers;
import org.eprbridge.delivery.SafetyNumbers.Turnaround;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.delivery.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Answers {@link SafetyNumbers} from the lines of the changes. */
@Component
class CountsSafety {

    private static final double HOURS_A_DAY = 24;

    private final MongoOperations mongo;

    CountsSafety(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @QueryHandler
    SafetyNumbers.Numbers answer(SafetyNumbers.Now question, Instant now) {
        var answered = new Query(
                where("safety").ne(SafetyState.NOT_SCREENED).and("stage").ne(Stage.DROPPED));
        answered.fields().include("safety", "reviewAskedAt", "signedAt");
        var changes = mongo.find(answered, Answered.class, mongo.getCollectionName(ChangeEntry.class));
        return new SafetyNumbers.Numbers(
                changes.size(),
                changes.stream()
                        .filter(it -> it.safety() == SafetyState.NO_IMPACT)
                        .count(),
                turnaround(changes),
                changes.stream().filter(Answered::waits).count(),
                changes.stream()
                        .filter(Answered::waits)
                        .filter(it -> it.reviewAskedAt() != null)
                        .mapToDouble(it -> days(it.reviewAskedAt(), now))
                        .max()
                        .orElse(0));
    }

    private static Turnaround turnaround(List<Answered> changes) {
        var days = changes.stream()
                .filter(it -> it.reviewAskedAt() != null && it.signedAt() != null)
                .map(it -> days(it.reviewAskedAt(), it.signedAt()))
                .sorted()
                .toList();
        return days.isEmpty()
                ? new Turnaround(0, 0, 0)
                : new Turnaround(days.size(), nearest(days, 50), nearest(days, 90));
    }

    /** The smallest that so many of a hundred do not exceed. */
    private static double nearest(List<Double> sorted, int percent) {
        return sorted.get((int) Math.ceil(percent * sorted.size() / 100.0) - 1);
    }

    /** To a tenth. */
    private static double days(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null
                ? 0
                : Math.round(Duration.between(from, to).toMinutes() / 60.0 / HOURS_A_DAY * 10) / 10.0;
    }

    /** As much of a change as says how its safety question was answered. */
    record Answered(
            SafetyState safety,
            @Nullable Instant reviewAskedAt,
            @Nullable Instant signedAt) {

        boolean waits() {
            return !safety.letsGoLive();
        }
    }
}
