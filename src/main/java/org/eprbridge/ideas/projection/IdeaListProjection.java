package org.eprbridge.ideas.projection;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.eprbridge.ideas.IdeaEvent;
import org.eprbridge.ideas.life.IdeaClocks;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.time.WorkingDays;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Keeps the lists of ideas true. Each time something happens to an idea, its line is written anew from its own events, so
 * hearing a fact twice, or out of turn, changes nothing. Safe to delete: it is rebuilt from the first event.
 */
@Component
@ProcessingGroup("idea-list")
class IdeaListProjection {

    private final MongoOperations mongo;
    private final EventLog log;
    private final IdeaClocks clocks;

    IdeaListProjection(MongoOperations mongo, EventLog log, WorkingDays calendar) {
        this.mongo = mongo;
        this.log = log;
        this.clocks = new IdeaClocks(calendar);
        declareIndexes();
    }

    @EventHandler
    void on(IdeaEvent event) {
        var story = IdeaStory.of(event.idea(), log);
        story.state().ifPresent(idea -> mongo.save(IdeaListEntry.of(idea, story, clocks)));
    }

    @ResetHandler
    void forgetEverything() {
        mongo.remove(new Query(), IdeaListEntry.class);
    }

    /** For MongoDB with its hundreds of thousands; the embedded database keeps them and does not use them. */
    private void declareIndexes() {
        var indexes = mongo.indexOps(IdeaListEntry.class);
        indexes.createIndex(new Index("submittedAt", DESC).named("newest"));
        indexes.createIndex(new Index("status", ASC)
                .on("headOfQueue", DESC)
                .on("submittedAt", ASC)
                .named("triage"));
        indexes.createIndex(new Index("status", ASC).on("dueAt", ASC).named("counts"));
        indexes.createIndex(new Index("status", ASC).on("nextDate", ASC).named("due"));
        indexes.createIndex(new Index("submitter", ASC).on("submittedAt", DESC).named("mine"));
        indexes.createIndex(new Index("division", ASC).on("submittedAt", DESC).named("division"));
        for (var field : IdeaOrder.OTHER_FIELDS) {
            indexes.createIndex(new Index(field, ASC).named(field));
        }
    }
}
