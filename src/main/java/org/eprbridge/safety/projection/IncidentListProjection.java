package org.eprbridge.safety.projection;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.platform.readers.Rebuildable;
import org.eprbridge.safety.IncidentEvent.IncidentLinked;
import org.eprbridge.safety.IncidentEvent.IncidentReported;
import org.eprbridge.safety.IncidentEvent.IncidentSetAside;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewOpened;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** Keeps the incident log true. Hearing a fact twice changes nothing. Safe to delete: it is rebuilt from the first event. */
@Component
@ProcessingGroup("incident-list")
class IncidentListProjection implements Rebuildable<IncidentListProjection> {

    private final MongoOperations mongo;

    IncidentListProjection(MongoOperations mongo) {
        this.mongo = mongo;
        declareIndexes();
    }

    @Override
    public List<Class<?>> documents() {
        return List.of(IncidentEntry.class, IncidentEntry.Title.class);
    }

    @Override
    public IncidentListProjection over(MongoOperations documents) {
        return new IncidentListProjection(documents);
    }

    @EventHandler
    void on(SafetyReviewOpened event) {
        mongo.save(new IncidentEntry.Title(event.review().value(), event.title()));
    }

    @EventHandler
    void on(IncidentReported event, Actor by, @Timestamp Instant at, @SequenceNumber long fact) {
        var title = Optional.ofNullable(mongo.findById(event.review().value(), IncidentEntry.Title.class))
                .map(IncidentEntry.Title::title)
                .orElse("");
        try {
            mongo.insert(IncidentEntry.of(event, title, by.person(), at, fact));
        } catch (DuplicateKeyException heardBefore) {
            // and more may have happened since
        }
    }

    @EventHandler
    void on(IncidentLinked event, @SequenceNumber long fact) {
        change(event.incident(), fact, it -> it.linkedTo(event.hazard(), fact));
    }

    @EventHandler
    void on(IncidentSetAside event, @SequenceNumber long fact) {
        change(event.incident(), fact, it -> it.setAside(event.reason(), fact));
    }

    @ResetHandler
    void forgetEverything() {
        documents().forEach(mongo::dropCollection);
        declareIndexes();
    }

    private void change(IncidentId incident, long fact, UnaryOperator<IncidentEntry> how) {
        var before = mongo.findById(incident.value(), IncidentEntry.class);
        if (before != null && !before.knows(fact)) {
            mongo.replace(query(where("_id").is(before.incident()).and("told").is(before.told())), how.apply(before));
        }
    }

    /** For MongoDB with its hundreds of thousands; the embedded database keeps them and does not use them. */
    private void declareIndexes() {
        var indexes = mongo.indexOps(IncidentEntry.class);
        indexes.createIndex(new Index("date", DESC).named("newest"));
        indexes.createIndex(new Index("change", ASC).named("change"));
        indexes.createIndex(new Index("hazard", ASC).named("hazard"));
        indexes.createIndex(new Index("state", ASC).named("state"));
    }
}
