package org.eprbridge.platform.security;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A database of its own where wrong passwords are counted, with a clock that the story moves. */
final class PasswordsCounted implements AutoCloseable {

    final MeterRegistry meters = new SimpleMeterRegistry();
    final Ticking clock = new Ticking();

    private final EmbeddedDatabase database;
    private final MongoClient client;

    PasswordsCounted() {
        try {
            database = EmbeddedDatabase.in(Files.createTempDirectory("epr-bridge-passwords"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        client = MongoClients.create(database.connection("epr"));
    }

    MongoTemplate fresh() {
        return new MongoTemplate(client, "t" + UUID.randomUUID());
    }

    /** Several on the same database are several nodes, or the same one after a restart. */
    WrongPasswords node(MongoTemplate mongo) {
        return new WrongPasswords(mongo, meters, clock);
    }

    @Override
    public void close() {
        client.close();
        database.close();
    }

    /** Reads the time of the story. */
    static final class Ticking extends Clock {

        private Instant now = Instant.parse("2026-08-06T09:00:00Z");

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
