package org.eprbridge.safety.projection;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.eprbridge.platform.readers.Rebuildable;
import org.eprbridge.safety.HazardEvent;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.HazardEvent.HazardAssessed;
import org.eprbridge.safety.IncidentEvent.IncidentLinked;
import org.eprbridge.safety.IncidentEvent.IncidentReported;
import org.eprbridge.safety.PreparationEvent;
import org.eprbridge.safety.ReviewStatus;
import org.eprbridge.safety.SafetyReviewEvent;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewOpened;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewRefused;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewSigned;
import org.eprbridge.safety.SafetyReviewEvent.SignOffBecameStale;
import org.eprbridge.safety.SignOffEvent.SignOffWithdrawn;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/**
 * Keeps the lists of safety reviews true. Each line remembers the last fact that it was told, so hearing one twice, or an
 * older one again, changes nothing. Safe to delete: it is rebuilt from the first event.
 */
@Component
@ProcessingGroup("review-list")
class ReviewListProjection implements Rebuildable<ReviewListProjection> {

    private final MongoOperations mongo;

    ReviewListProjection(MongoOperations mongo) {
        this.mongo = mongo;
        declareIndexes();
    }

    @Override
    public List<Class<?>> documents() {
        return List.of(ReviewEntry.class);
    }

    @Override
    public ReviewListProjection over(MongoOperations documents) {
        return new ReviewListProjection(documents);
    }

    @EventHandler
    void on(SafetyReviewOpened event, @Timestamp Instant at, @SequenceNumber long fact) {
        try {
            mongo.insert(ReviewEntry.of(event, at, fact));
        } catch (DuplicateKeyException heardBefore) {
            // and more may have happened since
        }
    }

    @EventHandler
    void on(HazardAdded event, @Timestamp Instant at, @SequenceNumber long fact) {
        change(event, at, fact, it -> it.with(event.hazard()).reopened());
    }

    @EventHandler
    void on(HazardAssessed event, @Timestamp Instant at, @SequenceNumber long fact) {
        change(event, at, fact, it -> it.with(event).reopened());
    }

    /** Whatever else is edited. */
    @EventHandler
    void on(HazardEvent event, @Timestamp Instant at, @SequenceNumber long fact) {
        change(event, at, fact, ReviewEntry::reopened);
    }

    @EventHandler
    void on(PreparationEvent event, @Timestamp Instant at, @SequenceNumber long fact) {
        change(event, at, fact, ReviewEntry::reopened);
    }

    @EventHandler
    void on(SafetyReviewSigned event, @Timestamp Instant at, @SequenceNumber long fact) {
        change(event, at, fact, it -> it.with(ReviewStatus.SIGNED));
    }

    @EventHandler
    void on(SafetyReviewRefused event, @Timestamp Instant at, @SequenceNumber long fact) {
        change(event, at, fact, it -> it.with(ReviewStatus.REFUSED));
    }

    @EventHandler
    void on(SignOffBecameStale event, @Timestamp Instant at, @SequenceNumber long fact) {
        change(event, at, fact, it -> it.with(ReviewStatus.STALE));
    }

    @EventHandler
    void on(SignOffWithdrawn event, @Timestamp Instant at, @SequenceNumber long fact) {
        change(event, at, fact, it -> it.with(ReviewStatus.WITHDRAWN));
    }

    /** A hazard that came true is judged anew, so the review is not ready for a signature. */
    @EventHandler
    void on(IncidentReported event, @Timestamp Instant at, @SequenceNumber long fact) {
        change(event, at, fact, it -> event.hazard() == null ? it : it.reopened(event.hazard()));
    }

    @EventHandler
    void on(IncidentLinked event, @Timestamp Instant at, @SequenceNumber long fact) {
        change(event, at, fact, it -> it.reopened(event.hazard()));
    }

    @ResetHandler
    void forgetEverything() {
        mongo.dropCollection(ReviewEntry.class);
        declareIndexes();
    }

    private void change(SafetyReviewEvent event, Instant at, long fact, UnaryOperator<ReviewEntry> how) {
        var before = mongo.findById(event.review().value(), ReviewEntry.class);
        if (before != null && !before.knows(fact)) {
            var untouched = query(where("_id").is(before.review()).and("told").is(before.told()));
            mongo.replace(untouched, how.apply(before).changed(at, fact));
        }
    }

    /** For MongoDB with its hundreds of thousands; the embedded database keeps them and does not use them. */
    private void declareIndexes() {
        var indexes = mongo.indexOps(ReviewEntry.class);
        indexes.createIndex(new Index("openedAt", DESC).named("newest"));
        indexes.createIndex(new Index("change", ASC).named("change"));
        indexes.createIndex(new Index("status", ASC).on("openedAt", ASC).named("inbox"));
        for (var field : ListsReviews.OTHER_FIELDS) {
            indexes.createIndex(new Index(field, ASC).named(field));
        }
    }
}
