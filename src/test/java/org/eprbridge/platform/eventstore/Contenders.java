package org.eprbridge.platform.eventstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.StorageStrategy;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.documentpercommit.DocumentPerCommitStorageStrategy;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.documentperevent.DocumentPerEventStorageStrategy;
import org.eprbridge.kernel.EventName;
import org.eprbridge.platform.embedded.EmbeddedDatabase;

/** Who is measured. */
enum Contenders {
    OUR_LOG("our log, every commit synced", 10_000_000),
    DOCUMENT_PER_EVENT("axon-mongo 4.12.0, document per event, not synced", 200_000),
    DOCUMENT_PER_COMMIT("axon-mongo 4.12.0, document per commit, not synced", 200_000);

    private final String title;
    private final int mostEvents;

    Contenders(String title, int mostEvents) {
        this.title = title;
        this.mostEvents = mostEvents;
    }

    /** Beyond that, filling and reading would take hours. */
    boolean bears(int events) {
        return events <= mostEvents;
    }

    Contender open() {
        var folder = folder();
        if (this == OUR_LOG) {
            var embedded = EmbeddedDatabase.in(folder);
            var client = MongoClients.create(embedded.connection("epr"));
            return new Contender(title, Engines.embedded(client.getDatabase("epr")), client, embedded);
        }
        var server = new MongoServer(new H2Backend(folder.resolve("stock.mv").toString()));
        var address = server.bind();
        var client = MongoClients.create("mongodb://127.0.0.1:" + address.getPort());
        StorageStrategy strategy = this == DOCUMENT_PER_EVENT
                ? new DocumentPerEventStorageStrategy()
                : new DocumentPerCommitStorageStrategy();
        return new Contender(title, axonMongo(client, strategy), client, server::shutdownNow);
    }

    private static MongoEventStorageEngine axonMongo(MongoClient client, StorageStrategy strategy) {
        var serializer = new NamedEventsSerializer(EventNames.of(Note.class));
        var engine = MongoEventStorageEngine.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(client, "epr")
                        .build())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .storageStrategy(strategy)
                .build();
        engine.ensureIndexes();
        return engine;
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("epr-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MongoDatabase database(MongoClient client) {
        return client.getDatabase("epr");
    }

    /** About what an idea's event holds. */
    @EventName("bench-noted")
    record Note(String text, int number, String by) {

        static Note number(int number) {
            return new Note("The same fluid balance has to be typed twice on this ward. ".repeat(4), number, "nurse");
        }
    }

    /** One of them, opened. */
    record Contender(String name, EventStorageEngine engine, AutoCloseable client, AutoCloseable server)
            implements AutoCloseable {

        void append(String stream, long firstSequence, int events) {
            var unit = new ArrayList<DomainEventMessage<?>>(events);
            for (int i = 0; i < events; i++) {
                unit.add(new GenericDomainEventMessage<>(
                        "Notebook", stream, firstSequence + i, Note.number((int) firstSequence + i)));
            }
            engine.appendEvents(unit);
        }

        /** Streams of ten events in five units of work, and one of a thousand. */
        void fill(int events) {
            for (int i = 0; i < 500; i++) {
                append("large", 2L * i, 2);
            }
            try (var threads = Executors.newFixedThreadPool(32)) {
                var next = new AtomicInteger();
                for (int writer = 0; writer < 32; writer++) {
                    threads.execute(() -> {
                        for (int stream = next.getAndIncrement();
                                stream < events / 10;
                                stream = next.getAndIncrement()) {
                            for (int unit = 0; unit < 5; unit++) {
                                append("S" + stream, 2L * unit, 2);
                            }
                        }
                    });
                }
            }
        }

        long load(String stream, int expected) {
            long found = engine.readEvents(stream)
                    .asStream()
                    .map(DomainEventMessage::getPayload)
                    .filter(Note.class::isInstance)
                    .count();
            if (found != 0 && found != expected) {
                throw new IllegalStateException(stream + " has " + found + " events.");
            }
            return found;
        }

        /** Events a second, payloads included, until the end of the log or of the time. */
        double replay(long seconds) {
            long began = System.nanoTime();
            long end = began + seconds * 1_000_000_000L;
            long count = 0;
            try (var events = engine.readEvents(null, false)) {
                for (var all = events.iterator(); all.hasNext() && System.nanoTime() < end; count++) {
                    all.next().getPayload();
                }
            }
            return count / ((System.nanoTime() - began) / 1e9);
        }

        @Override
        public void close() throws Exception {
            client.close();
            server.close();
        }
    }
}
