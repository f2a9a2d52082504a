package org.eprbridge.platform.eventstore;

import java.util.Optional;
import org.bson.Document;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The house is well when the database answers; on the embedded server too, which knows fewer diagnostic commands. */
@Component
class LogHealth extends AbstractHealthIndicator {

    private final MongoOperations mongo;
    private final EventLog log;
    private final Optional<EmbeddedDatabase> embedded;

    LogHealth(MongoOperations mongo, EventLog log, Optional<EmbeddedDatabase> embedded) {
        super("The event log cannot be reached.");
        this.mongo = mongo;
        this.log = log;
        this.embedded = embedded;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var trouble = embedded.flatMap(EmbeddedDatabase::trouble);
        if (trouble.isPresent()) {
            health.down().withDetail("trouble", trouble.get());
            return;
        }
        mongo.executeCommand(new Document("ping", 1));
        health.up().withDetail("head", log.head());
    }
}
