package org.eprbridge.platform.messaging;

import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.readers.ReadModels;
import org.eprbridge.platform.security.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Puts the seams {@link Commands}, {@link Queries} and {@link Live} on top of Axon's buses. */
@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

    @Autowired
    void guard(CommandBus commands, QueryBus queries, EventStore events, PatientDataGuard patientData) {
        commands.registerDispatchInterceptor(new RightsGuard<>());
        commands.registerDispatchInterceptor(new GuardedCommands(patientData));
        commands.registerDispatchInterceptor(new AsksForProof());
        queries.registerDispatchInterceptor(new RightsGuard<>());
        events.registerDispatchInterceptor(new DatedEvents());
    }

    @Bean
    Sentences sentences(ObjectProvider<Names> names) {
        return new Sentences(() -> names.getIfAvailable(() -> person -> person.value()));
    }

    @Bean
    ReadYourWrites readYourWrites(ReadModels readModels, EventLog log, ObjectProvider<Freshness> told) {
        return new ReadYourWrites(readModels, log, told.stream().toList());
    }

    @Bean
    AxonCommands commands(
            CommandGateway gateway, SignedIn signedIn, ReadYourWrites writes, Sentences sentences, Clock clock) {
        return new AxonCommands(gateway, signedIn, writes, sentences, clock);
    }

    @Bean
    Queries queries(QueryGateway gateway, SignedIn signedIn, ReadYourWrites writes, Sentences sentences, Clock clock) {
        return new AxonQueries(gateway, signedIn, writes, sentences, clock);
    }

    @Bean
    LiveTail live(EventStore store, ReadModels readModels) {
        return new LiveTail(store, readModels);
    }

    @Bean
    References references(MongoOperations mongo) {
        return new MongoReferences(mongo);
    }
}
