package org.eprbridge.platform.eventstore;

import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Axon's own tests of an event store, on our engine")
class AxonStoreSuiteTest extends EmbeddedEventStoreTest {

    private static DatabaseForTests database;

    @BeforeAll
    static void open() {
        database = DatabaseForTests.open();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    public EventStorageEngine createStorageEngine() {
        return Engines.on(database, database.fresh(), UnaryOperator.identity());
    }
}
