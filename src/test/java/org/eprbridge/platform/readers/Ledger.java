package org.eprbridge.platform.readers;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Role;
import org.eprbridge.platform.messaging.Envelope;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** A small house to try the log in: an aggregate, three lists and a reaction. */
@TestConfiguration(proxyBeanMethods = false)
class Ledger {

    static final Actor NURSE = Actor.of(new PersonId("nurse"), Role.CLINICIAN);

    record OpenAccount(@TargetAggregateIdentifier String account) {}

    record Book(@TargetAggregateIdentifier String account, int amount) {}

    record BookOften(@TargetAggregateIdentifier String account, int amount, int times) {}

    record Thank(@TargetAggregateIdentifier String account) {}

    @EventName("test-account-opened")
    record AccountOpened(String account, Instant asked) {}

    @EventName("test-booked")
    record Booked(String account, int amount) {}

    @EventName("test-thanked")
    record Thanked(String account) {}

    /** Sends as the nurse, like the platform would. */
    static void send(CommandGateway gateway, Object command) {
        gateway.sendAndWait(new GenericCommandMessage<>(command, Envelope.of(NURSE, Instant.now())));
    }

    @Bean
    Balances balances() {
        return new Balances();
    }

    @Bean
    Fragile fragile() {
        return new Fragile();
    }

    @Bean
    Accounts.Bench accountsBench() {
        return new Accounts.Bench();
    }

    @Bean
    Accounts accounts(MongoOperations mongo, Accounts.Bench bench) {
        return new Accounts(mongo, bench, false);
    }

    @Bean
    WhenBookedThenThank whenBookedThenThank(CommandGateway gateway) {
        return new WhenBookedThenThank(gateway);
    }

    @Aggregate
    @SuppressWarnings("NullAway.Init")
    static class Account {

        @AggregateIdentifier
        private String account;

        Account() {}

        @CommandHandler
        Account(OpenAccount command, Actor actor, Instant now) {
            AggregateLifecycle.apply(new AccountOpened(command.account(), now));
        }

        @CommandHandler
        void handle(Book command) {
            AggregateLifecycle.apply(new Booked(account, command.amount()));
        }

        @CommandHandler
        void handle(BookOften command) {
            for (int i = 0; i < command.times(); i++) {
                AggregateLifecycle.apply(new Booked(account, command.amount()));
            }
        }

        @CommandHandler
        void handle(Thank command) {
            AggregateLifecycle.apply(new Thanked(account));
        }

        @EventSourcingHandler
        void on(AccountOpened event) {
            account = event.account();
        }
    }

    @ProcessingGroup("test-balances")
    static class Balances {

        final Map<String, Integer> sums = new ConcurrentHashMap<>();
        final Map<String, Long> nanosWhenSeen = new ConcurrentHashMap<>();
        final CopyOnWriteArrayList<Actor> actors = new CopyOnWriteArrayList<>();

        @EventHandler
        void on(Booked event, Actor actor) {
            nanosWhenSeen.put(event.account(), System.nanoTime());
            sums.merge(event.account(), event.amount(), Integer::sum);
            actors.add(actor);
        }

        @ResetHandler
        void forgetEverything() {
            sums.clear();
        }
    }

    @ProcessingGroup("test-fragile")
    static class Fragile {

        final CopyOnWriteArrayList<Integer> seen = new CopyOnWriteArrayList<>();
        volatile boolean repaired;

        @EventHandler
        void on(Booked event) {
            if (event.amount() < 0 && !repaired) {
                throw new IllegalArgumentException("A negative amount was not expected.");
            }
            seen.add(event.amount());
        }
    }

    @ProcessingGroup("test-thanks")
    @DisallowReplay
    static class WhenBookedThenThank {

        private final CommandGateway gateway;

        WhenBookedThenThank(CommandGateway gateway) {
            this.gateway = gateway;
        }

        @EventHandler
        void react(Booked event) {
            if (event.amount() == 100) {
                send(gateway, new Thank(event.account()));
            }
        }
    }
}
