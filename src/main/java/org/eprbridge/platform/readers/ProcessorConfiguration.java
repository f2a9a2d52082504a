package org.eprbridge.platform.readers;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.eprbridge.platform.eventstore.EventLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/**
 * How the log is read: every processing group by its own pooled reader that remembers its place in the database, starts
 * with the first event, and sets aside what it cannot digest so that nobody else has to wait.
 */
@Configuration(proxyBeanMethods = false)
class ProcessorConfiguration {

    private static final int EVENTS_AT_ONCE = 64;

    @Bean
    MongoTemplate axonCollections(MongoDatabaseFactory mongo) {
        return new AxonCollections(mongo.getMongoDatabase());
    }

    /** On the embedded database nobody else can hold a claim after a crash, so nobody waits for it. */
    @Bean
    NodeName nodeName(ObjectProvider<EmbeddedDatabase> embedded, @Value("${epr.processors.claim:20s}") Duration claim) {
        return embedded.getIfAvailable() == null
                ? new NodeName(ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID(), false, claim)
                : new NodeName("the only one", true, claim);
    }

    @Bean
    TokenStore tokenStore(MongoTemplate collections, Serializer serializer, NodeName node) {
        return new OwnPlaces(collections, serializer, node, node.value());
    }

    @Bean
    @ConditionalOnProperty("spring.mongodb.uri")
    LostClaims lostClaims(MongoTemplate collections, NodeName node) {
        return new LostClaims(collections.trackingTokensCollection(), node, node.millisBetweenSigns());
    }

    @Bean
    Places places(MongoTemplate collections, Serializer serializer, NodeName node) {
        return new Places(collections, serializer, node);
    }

    @Bean
    Troubles troubles() {
        return new Troubles();
    }

    @Bean
    Coordinators logCoordinators() {
        return new Coordinators();
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService logReaders() {
        return Executors.newScheduledThreadPool(
                8, Thread.ofPlatform().name("log-reader-", 0).factory());
    }

    @Bean
    ConfigurerModule howTheLogIsRead(
            Coordinators logCoordinators,
            ScheduledExecutorService logReaders,
            MongoTemplate collections,
            MongoDatabaseFactory mongo,
            Serializer serializer,
            Troubles troubles,
            NodeName node,
            @Value("${epr.processors.segments:1}") int segments) {
        return configurer -> {
            var processing = configurer.eventProcessing();
            processing
                    .usingPooledStreamingEventProcessors(
                            (_, reader) -> reader.coordinatorExecutor(logCoordinators.another())
                                    .workerExecutor(logReaders)
                                    .initialSegmentCount(segments)
                                    .batchSize(EVENTS_AT_ONCE)
                                    .tokenClaimInterval(node.millisBetweenSigns())
                                    .claimExtensionThreshold(node.millisBetweenSigns()))
                    .registerDefaultHandlerInterceptor((_, reader) -> troubles.watching(reader))
                    .registerDeadLetterQueueProvider(group -> {
                        processing.registerDeadLetteringEventHandlerInvokerConfiguration(group, (_, invoker) -> {
                            invoker.listenerInvocationErrorHandler(new SecondChances(ProcessorConfiguration::letPass));
                            // without it, every event would ask the database whether an earlier one is set aside
                            return invoker.enqueuePolicy(new SettingAside(() -> answers(mongo)))
                                    .enableSequenceIdentifierCache();
                        });
                        return _ -> MongoSequencedDeadLetterQueue.builder()
                                .processingGroup(group)
                                .mongoTemplate(collections)
                                .serializer(serializer)
                                .build();
                    });
        };
    }

    @Bean
    ReadModels readModels(EventLog log, EventProcessingConfiguration processing, NodeName node) {
        return new CatchUp(log, processing, node.alone());
    }

    @Bean
    Letters letters(EventProcessingConfiguration processing, MongoDatabaseFactory mongo) {
        return new Letters(processing, mongo.getMongoDatabase().getCollection("given_up"), Clock.systemUTC());
    }

    private static void letPass(long milliseconds) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }

    private static boolean answers(MongoDatabaseFactory mongo) {
        try {
            mongo.getMongoDatabase().runCommand(new Document("ping", 1));
            return true;
        } catch (RuntimeException away) {
            return false;
        }
    }

    /** The collections that Axon's own classes use, under names of ours. */
    private record AxonCollections(MongoDatabase database) implements MongoTemplate {

        @Override
        public MongoCollection<Document> trackingTokensCollection() {
            return database.getCollection("reader_places");
        }

        @Override
        public MongoCollection<Document> eventCollection() {
            throw new UnsupportedOperationException("Events lie in our own log.");
        }

        @Override
        public MongoCollection<Document> snapshotCollection() {
            throw new UnsupportedOperationException("Snapshots lie beside our own log.");
        }

        @Override
        public MongoCollection<Document> sagaCollection() {
            return database.getCollection("processes");
        }

        @Override
        public MongoCollection<Document> deadLetterCollection() {
            return database.getCollection("set_aside");
        }
    }
}
