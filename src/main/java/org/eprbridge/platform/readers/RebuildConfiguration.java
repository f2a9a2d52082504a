package org.eprbridge.platform.readers;

import java.time.Clock;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.eprbridge.platform.eventstore.EventLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/** How projections are built again, and what an administrator sees of all readers. */
@Configuration(proxyBeanMethods = false)
class RebuildConfiguration {

    @Bean
    Rebuilds rebuilds(
            MongoOperations mongo,
            MongoDatabaseFactory database,
            ObjectProvider<Rebuildable<?>> projections,
            Places places,
            Letters letters,
            EventProcessingConfiguration processing,
            EventStore store,
            EventLog log,
            org.axonframework.config.Configuration axon,
            NodeName node) {
        var clock = Clock.systemUTC();
        var book = new RebuildBook(mongo, clock);
        var exchange = new Exchange(book, places, letters, processing, store, log, axon::parameterResolverFactory);
        return new Rebuilds(
                book, new Rebuildables(projections.orderedStream().toList(), database, mongo), exchange, node, clock);
    }

    @Bean
    Processors processors(
            EventLog log,
            EventProcessingConfiguration processing,
            Places places,
            Troubles troubles,
            Letters letters,
            Rebuilds rebuilds,
            ObjectProvider<ReaderInMemory> inMemory) {
        return new ProcessorsOfThisNode(log, processing, places, troubles, letters, rebuilds, inMemory::orderedStream);
    }
}
