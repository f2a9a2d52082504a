package org.eprbridge.platform.eventstore;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Puts our log where Axon expects an event store. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class LogConfiguration {

    private static final int EVENTS_BETWEEN_SNAPSHOTS = 100;

    @Bean
    EventNames eventNames() {
        return EventNames.under("org.eprbridge");
    }

    @Bean
    NobodyPassesUnknownEvents nobodyPassesUnknownEvents() {
        return new NobodyPassesUnknownEvents();
    }

    @Bean
    @Primary
    Serializer serializer(EventNames names) {
        return new NamedEventsSerializer(names);
    }

    @Bean
    CommitLog commitLog(MongoDatabaseFactory mongo, ObjectProvider<EmbeddedDatabase> embedded) {
        var database = mongo.getMongoDatabase();
        return new CommitLog(
                embedded.getIfAvailable() == null
                        ? MongoCommits.replicated(database)
                        : MongoCommits.embedded(database));
    }

    @Bean
    @ConditionalOnProperty("spring.mongodb.uri")
    OtherNodes otherNodes(CommitLog log, MongoDatabaseFactory mongo) {
        return new OtherNodes(log, mongo.getMongoDatabase());
    }

    @Bean
    UpcastChain upcasts(ObjectProvider<EventUpcast> fromTheRooms) {
        return new UpcastChain(fromTheRooms.stream().toList());
    }

    @Bean
    CommitLogEngine eventStorageEngine(
            CommitLog log,
            MongoDatabaseFactory mongo,
            Serializer serializer,
            UpcastChain upcasts,
            ObjectProvider<MeterRegistry> meters) {
        var registry = meters.getIfAvailable();
        var builder = new CommitLogEngine.Builder()
                .watchedBy(registry == null ? AppendWatch.NOBODY : new AppendMeters(registry))
                .builtAs(new ThisBuild());
        builder.eventSerializer(serializer)
                .snapshotSerializer(new SnapshotSerializer())
                .upcasterChain(upcasts)
                .persistenceExceptionResolver(Appender.StreamTaken.class::isInstance);
        return builder.on(log, mongo.getMongoDatabase());
    }

    /** For aggregates whose past grows with the people who talk about them. */
    @Bean
    SnapshotTriggerDefinition snapshots(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS_BETWEEN_SNAPSHOTS);
    }

    @Bean("eventBus")
    @Qualifier("eventStore")
    LogEventStore eventStore(
            CommitLogEngine engine, CommitLog log, Serializer serializer, UpcastChain upcasts, Configuration axon) {
        var builder = new LogEventStore.Builder().upcasters(upcasts);
        builder.storageEngine(engine)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class));
        return builder.on(log, serializer);
    }

    @Bean
    EventLog eventLog(CommitLog log, CommitLogEngine engine) {
        return new HistoryFromStore(log, engine);
    }

    @Bean
    LogAudit logAudit(MongoDatabaseFactory mongo) {
        return new ChainWalk(mongo.getMongoDatabase());
    }
}
