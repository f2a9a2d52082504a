package org.eprbridge.platform.eventstore;

import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The house is well when the database answers; on the embedded server too, which knows fewer diagnostic commands. */
@Component
class LogHealth extends AbstractHealthIndicator {

    private final MongoOperations mongo;
    private final EventLog log;

    LogHealth(MongoOperations mongo, EventLog log) {
        super("The event log cannot be reached.");
        this.mongo = mongo;
        this.log = log;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        mongo.executeCommand(new Document("ping", 1));
        health.up().withDetail("head", log.head());
    }
}
