package org.eprbridge.platform.eventstore;

import com.mongodb.client.MongoDatabase;
import java.util.function.UnaryOperator;

/** Engines on a database of the test's own. */
final class Engines {

    private Engines() {}

    static CommitLogEngine on(
            DatabaseForTests tests, MongoDatabase database, UnaryOperator<CommitLogEngine.Builder> customization) {
        return on(tests.log(database), database, customization);
    }

    static CommitLogEngine embedded(MongoDatabase database) {
        return on(new CommitLog(MongoCommits.embedded(database)), database);
    }

    static CommitLogEngine on(CommitLog log, MongoDatabase database) {
        return on(log, database, UnaryOperator.identity());
    }

    static LogEventStore store(CommitLog log, MongoDatabase database) {
        var builder = new LogEventStore.Builder();
        builder.storageEngine(on(log, database));
        return builder.on(log, new NamedEventsSerializer(EventNames.under("org.eprbridge")));
    }

    static CommitLogEngine on(
            CommitLog log, MongoDatabase database, UnaryOperator<CommitLogEngine.Builder> customization) {
        var serializer = new NamedEventsSerializer(EventNames.under("org.eprbridge"));
        var builder = new CommitLogEngine.Builder();
        builder.eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(Appender.StreamTaken.class::isInstance);
        return customization.apply(builder).on(log, database);
    }
}
