package org.eprbridge.delivery.projection;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.eprbridge.delivery.AuditEvent.ScreeningChosenForAudit;
import org.eprbridge.delivery.AuditEvent.ScreeningOverturned;
import org.eprbridge.delivery.AuditEvent.ScreeningUpheld;
import org.eprbridge.delivery.AuditResult;
import org.eprbridge.delivery.ChangeEvent.ChangeDropped;
import org.eprbridge.delivery.ChangeEvent.ChangeScreened;
import org.eprbridge.delivery.ChangeEvent.SafetyReviewRequested;
import org.eprbridge.delivery.ChangeEvent.ScreeningBecameVoid;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.platform.readers.Rebuildable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Keeps the list of audits true. Whatever was decided about an audit once is not decided again by hearing it twice. */
@Component
@ProcessingGroup("screening-audits")
class AuditListProjection implements Rebuildable<AuditListProjection> {

    private final MongoOperations mongo;

    AuditListProjection(MongoOperations mongo) {
        this.mongo = mongo;
        declareIndexes();
    }

    @Override
    public List<Class<?>> documents() {
        return List.of(AuditEntry.class);
    }

    @Override
    public AuditListProjection over(MongoOperations documents) {
        return new AuditListProjection(documents);
    }

    @EventHandler
    void on(ScreeningChosenForAudit event, Actor decider, @Timestamp Instant at) {
        try {
            mongo.insert(AuditEntry.of(event, decider.person(), at));
        } catch (DuplicateKeyException heardBefore) {
            // and somebody may have looked at it since
        }
    }

    @EventHandler
    void on(ScreeningUpheld event, Actor officer, @Timestamp Instant at) {
        end(
                one(event.change(), event.number()),
                result(AuditResult.UPHELD, at)
                        .set("finding", event.reason())
                        .set("auditedBy", officer.person().value()));
    }

    @EventHandler
    void on(ScreeningOverturned event, Actor officer, @Timestamp Instant at) {
        end(
                one(event.change(), event.number()),
                result(AuditResult.OVERTURNED, at)
                        .set("finding", event.reason())
                        .set("auditedBy", officer.person().value()));
    }

    @EventHandler
    void on(ScreeningBecameVoid event, @Timestamp Instant at) {
        lapse(event.change(), at);
    }

    /** An impact was seen meanwhile: the review looks at more than an audit would. */
    @EventHandler
    void on(ChangeScreened event, @Timestamp Instant at) {
        if (event.impact()) {
            lapse(event.change(), at);
        }
    }

    /** Also after an incident, when nobody answered the safety question anew. */
    @EventHandler
    void on(SafetyReviewRequested event, @Timestamp Instant at) {
        lapse(event.change(), at);
    }

    @EventHandler
    void on(ChangeDropped event, @Timestamp Instant at) {
        lapse(event.change(), at);
    }

    @ResetHandler
    void forgetEverything() {
        mongo.dropCollection(AuditEntry.class);
        declareIndexes();
    }

    /** A decision that was drawn after this fact is not meant by it. */
    private void lapse(ChangeId change, Instant at) {
        end(where("change").is(change.value()).and("decidedAt").lte(at), result(AuditResult.LAPSED, at));
    }

    private void end(Criteria audit, Update update) {
        mongo.updateMulti(query(audit.and("result").is(AuditResult.WAITING)), update, AuditEntry.class);
    }

    private static Criteria one(ChangeId change, int number) {
        return where("_id").is(AuditEntry.id(change, number));
    }

    private static Update result(AuditResult result, Instant at) {
        return Update.update("result", result).set("auditedAt", at);
    }

    private void declareIndexes() {
        var indexes = mongo.indexOps(AuditEntry.class);
        indexes.createIndex(new Index("result", ASC).on("decidedAt", ASC).named("waiting"));
        indexes.createIndex(new Index("change", ASC).named("change"));
    }
}
