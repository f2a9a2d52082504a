package org.eprbridge.delivery.projection;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
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
import org.eprbridge.delivery.ChangeEvent.SafetyDecisionRecorded;
import org.eprbridge.delivery.ChangeEvent.SafetyReviewRequested;
import org.eprbridge.delivery.ChangeEvent.ScreeningBecameVoid;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.delivery.Stage;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Keeps the lists of changes true. Safe to delete: it is rebuilt from the first event. */
@Component
@ProcessingGroup("change-list")
class ChangeListProjection {

    private final MongoOperations mongo;

    ChangeListProjection(MongoOperations mongo) {
        this.mongo = mongo;
        declareIndexes();
    }

    @EventHandler
    void on(ChangeEvent event, @Timestamp Instant at) {
        switch (event) {
            case ChangeOpened opened -> mongo.save(ChangeEntry.of(opened, at));
            case IdeaJoinedChange joined ->
                change(
                        joined,
                        new Update()
                                .addToSet("ideas", joined.acceptance().idea().value()));
            case IdeaLeftChange left ->
                change(left, new Update().pull("ideas", left.idea().value()));
            case ChangeMoved moved -> change(moved, stage(moved.to(), at));
            case ChangeBlocked blocked -> change(blocked, Update.update("blockedReason", blocked.reason()));
            case ChangeUnblocked unblocked -> change(unblocked, Update.update("blockedReason", ""));
            case ChangeDropped dropped -> change(dropped, stage(Stage.DROPPED, at));
            case ChangeAssigned assigned ->
                change(assigned, Update.update("owner", assigned.owner().value()));
            case ChangeSized sized ->
                change(
                        sized,
                        Update.update("size", sized.size())
                                .set("bigness", sized.size().ordinal() + 1));
            case ChangeScreened screened ->
                change(screened, safety(screened.impact() ? SafetyState.IN_REVIEW : SafetyState.NO_IMPACT));
            case ScreeningBecameVoid nowVoid -> change(nowVoid, safety(SafetyState.NOT_SCREENED));
            case SafetyReviewRequested requested -> change(requested, safety(SafetyState.IN_REVIEW));
            case SafetyDecisionRecorded recorded ->
                change(recorded, safety(SafetyState.valueOf(recorded.decision().name())));
        }
    }

    @ResetHandler
    void forgetEverything() {
        mongo.dropCollection(ChangeEntry.class);
        declareIndexes();
    }

    private void change(ChangeEvent event, Update update) {
        mongo.updateFirst(query(where("_id").is(event.change().value())), update, ChangeEntry.class);
    }

    private static Update stage(Stage stage, Instant since) {
        return Update.update("stage", stage).set("place", stage.ordinal()).set("stageSince", since);
    }

    private static Update safety(SafetyState state) {
        return Update.update("safety", state);
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
        indexes.createIndex(new Index("title", ASC).named("title"));
        indexes.createIndex(new Index("stageSince", ASC).named("since"));
        indexes.createIndex(new Index("bigness", ASC).named("bigness"));
    }
}
