package org.eprbridge.delivery.projection;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.eprbridge.delivery.AuditEvent;
import org.eprbridge.delivery.ChangeEvent;
import org.eprbridge.delivery.ChangeEvent.ChangeAssigned;
import org.eprbridge.delivery.ChangeEvent.ChangeBlocked;
import org.eprbridge.delivery.ChangeEvent.ChangeDropped;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.ChangeEvent.ChangeOpened;
import org.eprbridge.delivery.ChangeEvent.ChangeScreened;
import org.eprbridge.delivery.ChangeEvent.ChangeSized;
import org.eprbridge.delivery.ChangeEvent.ChangeUnblocked;
import org.eprbridge.delivery.ChangeEvent.IdeaJoinedChange;
import org.eprbridge.delivery.ChangeEvent.IdeaLeftChange;
import org.eprbridge.delivery.ChangeEvent.JoinedIdeaAnswered;
import org.eprbridge.delivery.ChangeEvent.JoinedIdeaParted;
import org.eprbridge.delivery.ChangeEvent.SafetyDecisionRecorded;
import org.eprbridge.delivery.ChangeEvent.SafetyReviewRequested;
import org.eprbridge.delivery.ChangeEvent.ScreeningBecameVoid;
import org.eprbridge.delivery.RollbackEvent.ChangeFlaggedForRollback;
import org.eprbridge.delivery.RollbackEvent.ChangeRolledBack;
import org.eprbridge.delivery.RollbackEvent.RollbackFlagLifted;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.delivery.Stage;
import org.eprbridge.delivery.WatchEvent.WatchBegan;
import org.eprbridge.delivery.WatchEvent.WatchExtended;
import org.eprbridge.platform.readers.Rebuildable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Keeps the lists of changes true. Each line remembers the last fact that it was told, so hearing one twice, or an older one
 * again, changes nothing. Safe to delete: it is rebuilt from the first event.
 */
@Component
@ProcessingGroup("change-list")
class ChangeListProjection implements Rebuildable<ChangeListProjection> {

    private final MongoOperations mongo;

    ChangeListProjection(MongoOperations mongo) {
        this.mongo = mongo;
        declareIndexes();
    }

    @Override
    public List<Class<?>> documents() {
        return List.of(ChangeEntry.class);
    }

    @Override
    public ChangeListProjection over(MongoOperations documents) {
        return new ChangeListProjection(documents);
    }

    @EventHandler
    void on(ChangeEvent event, @Timestamp Instant at, @SequenceNumber long fact) {
        if (event instanceof ChangeOpened opened) {
            open(ChangeEntry.of(opened, at, fact));
        } else {
            change(event, update(event, at), fact);
        }
    }

    private static Update update(ChangeEvent event, Instant at) {
        return switch (event) {
            case ChangeOpened _ -> new Update(); // it has its line already
            case IdeaJoinedChange joined ->
                new Update().addToSet("ideas", joined.acceptance().idea().value());
            case IdeaLeftChange left -> new Update().pull("ideas", left.idea().value());
            case JoinedIdeaAnswered _, JoinedIdeaParted _ -> new Update(); // it is found by the idea that they go on in
            case ChangeMoved moved -> stage(moved.to(), at);
            case ChangeBlocked blocked -> Update.update("blockedReason", blocked.reason());
            case ChangeUnblocked _ -> Update.update("blockedReason", "");
            case ChangeDropped _ -> stage(Stage.DROPPED, at);
            case ChangeAssigned assigned ->
                Update.update("owner", assigned.owner().value());
            case ChangeSized sized ->
                Update.update("size", sized.size()).set("bigness", sized.size().ordinal() + 1);
            case ChangeScreened screened -> safety(screened.impact() ? SafetyState.IN_REVIEW : SafetyState.NO_IMPACT);
            case ScreeningBecameVoid _ -> safety(SafetyState.NOT_SCREENED);
            case SafetyReviewRequested _ -> safety(SafetyState.IN_REVIEW).min("reviewAskedAt", at);
            case SafetyDecisionRecorded recorded -> decision(recorded, at);
            case AuditEvent _ -> new Update(); // audits have a list of their own
            case ChangeFlaggedForRollback flagged -> flag(flagged.reason());
            case RollbackFlagLifted _ -> flag("");
            case ChangeRolledBack _ -> flag("").set("watchedUntil", "");
            case WatchBegan began -> watch(began.until());
            case WatchExtended extended -> watch(extended.until());
        };
    }

    @ResetHandler
    void forgetEverything() {
        mongo.dropCollection(ChangeEntry.class);
        declareIndexes();
    }

    private void open(ChangeEntry line) {
        try {
            mongo.insert(line);
        } catch (DuplicateKeyException heardBefore) {
            // and more may have happened since
        }
    }

    private void change(ChangeEvent event, Update update, long fact) {
        var line =
                query(where("_id").is(event.change().value()).and("told").not().gte(fact));
        mongo.updateFirst(line, update.set("told", fact), ChangeEntry.class);
    }

    private static Update stage(Stage stage, Instant since) {
        return Update.update("stage", stage).set("place", stage.ordinal()).set("stageSince", since);
    }

    private static Update flag(String because) {
        return Update.update("flaggedBecause", because);
    }

    private static Update watch(LocalDate until) {
        return Update.update("watchedUntil", until.toString());
    }

    /** Of several signatures the first one counts. */
    private static Update decision(SafetyDecisionRecorded recorded, Instant at) {
        var update = safety(SafetyState.valueOf(recorded.decision().name()));
        return switch (recorded.decision()) {
            case SIGNED -> update.min("signedAt", at);
            case WITHDRAWN -> update.set("withdrawnBecause", recorded.reason());
            case REFUSED, STALE -> update;
        };
    }

    private static Update safety(SafetyState state) {
        return Update.update("safety", state).set("withdrawnBecause", "");
    }

    /** For MongoDB with its hundreds of thousands; the embedded database keeps them and does not use them. */
    private void declareIndexes() {
        var indexes = mongo.indexOps(ChangeEntry.class);
        indexes.createIndex(new Index("openedAt", DESC).named("newest"));
        indexes.createIndex(new Index("stage", ASC).on("stageSince", ASC).named("board"));
        indexes.createIndex(new Index("place", ASC).on("openedAt", DESC).named("by-stage"));
        indexes.createIndex(new Index("ideas", ASC).named("answers"));
        indexes.createIndex(new Index("owner", ASC).on("stage", ASC).named("whose"));
        indexes.createIndex(new Index("safety", ASC).on("stage", ASC).named("safety"));
        indexes.createIndex(new Index("flaggedBecause", ASC).named("flagged"));
        indexes.createIndex(new Index("watchedUntil", ASC).named("watched"));
        indexes.createIndex(new Index("title", ASC).named("title"));
        indexes.createIndex(new Index("stageSince", ASC).named("since"));
        indexes.createIndex(new Index("bigness", ASC).named("bigness"));
    }
}
