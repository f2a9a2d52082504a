package org.eprbridge.safety.projection;

import static org.springframework.data.domain.Sort.Direction.ASC;
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
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.platform.readers.Rebuildable;
import org.eprbridge.safety.HazardEvent;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.HazardRecord;
import org.eprbridge.safety.IncidentEvent.IncidentLinked;
import org.eprbridge.safety.IncidentEvent.IncidentReported;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewOpened;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/**
 * Keeps the hazard log of the organisation true. Each line remembers the last fact that it was told, so hearing one twice
 * changes nothing. Safe to delete: it is rebuilt from the first event.
 */
@Component
@ProcessingGroup("hazard-list")
class HazardListProjection implements Rebuildable<HazardListProjection> {

    private final MongoOperations mongo;

    HazardListProjection(MongoOperations mongo) {
        this.mongo = mongo;
        declareIndexes();
    }

    @Override
    public List<Class<?>> documents() {
        return List.of(HazardEntry.class, HazardEntry.Content.class, HazardEntry.Reviewed.class);
    }

    @Override
    public HazardListProjection over(MongoOperations documents) {
        return new HazardListProjection(documents);
    }

    @EventHandler
    void on(SafetyReviewOpened event) {
        mongo.save(
                new HazardEntry.Reviewed(event.review().value(), event.change().value(), event.title()));
    }

    @EventHandler
    void on(HazardEvent event, Actor by, @Timestamp Instant at, @SequenceNumber long fact) {
        if (event instanceof HazardAdded added) {
            add(added, at, fact);
        } else {
            var now = content(event, by, fact);
            change(
                    event.hazard(),
                    fact,
                    it -> now.map(content -> it.saying(content, at, fact)).orElse(it));
        }
    }

    @EventHandler
    void on(IncidentReported event, @Timestamp Instant at, @SequenceNumber long fact) {
        if (event.hazard() != null) {
            change(event.hazard(), fact, it -> it.cameTrueIn(event.incident(), at, fact));
        }
    }

    @EventHandler
    void on(IncidentLinked event, @Timestamp Instant at, @SequenceNumber long fact) {
        linkedBefore(event.incident())
                .forEach(other -> change(other, fact, it -> it.withoutIncident(event.incident(), at, fact)));
        change(event.hazard(), fact, it -> it.cameTrueIn(event.incident(), at, fact));
    }

    @ResetHandler
    void forgetEverything() {
        documents().forEach(mongo::dropCollection);
        declareIndexes();
    }

    private void add(HazardAdded added, Instant at, long fact) {
        var reviewed = mongo.findById(added.review().value(), HazardEntry.Reviewed.class);
        if (reviewed != null) {
            try {
                mongo.insert(new HazardEntry.Content(added.hazard().value(), HazardRecord.of(added), fact));
            } catch (DuplicateKeyException heardBefore) {
                // and more may have happened since
            }
            try {
                mongo.insert(HazardEntry.of(added, reviewed, at, fact));
            } catch (DuplicateKeyException heardBefore) {
                // and more may have happened since
            }
        }
    }

    /** As it is after this fact; empty when the hazard is not known. */
    private Optional<HazardRecord> content(HazardEvent event, Actor by, long fact) {
        var before = mongo.findById(event.hazard().value(), HazardEntry.Content.class);
        if (before == null) {
            return Optional.empty();
        }
        var now = before.after(event, by.person(), fact);
        mongo.replace(query(where("_id").is(before.hazard()).and("told").is(before.told())), now);
        return Optional.of(now.record());
    }

    private List<HazardId> linkedBefore(IncidentId incident) {
        return mongo.find(query(where("incidents").is(incident.value())), HazardEntry.class).stream()
                .map(it -> new HazardId(it.hazard()))
                .toList();
    }

    private void change(HazardId hazard, long fact, UnaryOperator<HazardEntry> how) {
        var before = mongo.findById(hazard.value(), HazardEntry.class);
        if (before != null && !before.knows(fact)) {
            mongo.replace(query(where("_id").is(before.hazard()).and("told").is(before.told())), how.apply(before));
        }
    }

    /** For MongoDB with its hundreds of thousands; the embedded database keeps them and does not use them. */
    private void declareIndexes() {
        var indexes = mongo.indexOps(HazardEntry.class);
        for (var field : ListsHazards.FIELDS) {
            indexes.createIndex(new Index(field, ASC).on("_id", ASC).named(field));
        }
        for (var field : List.of("change", "status", "owners", "incidents")) {
            indexes.createIndex(new Index(field, ASC).named(field));
        }
    }
}
