package org.eprbridge.platform.eventstore;

import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Axon's own tests of a storage engine")
class AxonEngineSuiteTest extends BatchingEventStorageEngineTest<CommitLogEngine, CommitLogEngine.Builder> {

    private static DatabaseForTests database;

    @BeforeAll
    static void open() {
        database = DatabaseForTests.open();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void begin() {
        setTestSubject(createEngine());
    }

    @Override
    protected CommitLogEngine createEngine(UnaryOperator<CommitLogEngine.Builder> customization) {
        return Engines.on(database, database.fresh(), customization);
    }
}
