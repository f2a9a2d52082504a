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
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.StorageStrategy;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.documentpercommit.DocumentPerCommitStorageStrategy;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.documentperevent.DocumentPerEventStorageStrategy;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.eprbridge.kernel.EventName;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.springframework.util.FileSystemUtils;

/** Who is measured. */
enum Contenders {
    OUR_LOG("our log, every commit synced", 10_000_000),
    RAW_DRIVER("raw driver, groups of as many, synced", 10_000_000),
    DOCUMENT_PER_EVENT("axon-mongo 4.12.0, document per event, not synced", 200_000),
    DOCUMENT_PER_COMMIT("axon-mongo 4.12.0, document per commit, not synced", 200_000);

    /** How many events the one large stream has. */
    static final int LARGE = 1_000;

    private static final int STREAMS_AT_ONCE = 100;

    final String title;
    private final int mostEvents;

    Contenders(String title, int mostEvents) {
        this.title = title;
        this.mostEvents = mostEvents;
    }

    /** Beyond that, each question takes most of a minute, because everything is scanned for it. */
    boolean answersQuestionsWith(int events) {
        return events <= mostEvents;
    }

    /** @param events how many are stored before anything is measured, besides the large stream */
    Contender open(int events) {
        return switch (this) {
            case OUR_LOG -> ourLog(events);
            case RAW_DRIVER -> new RawContender(events);
            case DOCUMENT_PER_EVENT -> axonMongo(new DocumentPerEventStorageStrategy(), events);
            case DOCUMENT_PER_COMMIT -> axonMongo(new CommitsOfTwo(), events);
        };
    }

    private static Contender ourLog(int events) {
        var server = EmbeddedDatabase.in(folder());
        var client = MongoClients.create(server.connection("epr"));
        var database = database(client);
        var commits = MongoCommits.embedded(database);
        new ReadyMadeCommits().fill(database.getCollection(MongoCommits.COLLECTION, RawBsonDocument.class), events);
        var groups = new EngineContender.GroupSizes();
        var engine = Engines.on(new CommitLog(commits), database, builder -> builder.watchedBy(groups));
        return new EngineContender(engine, groups, client, server);
    }

    private static Contender axonMongo(StorageStrategy strategy, int events) {
        var server = new MongoServer(new H2Backend(folder().resolve("stock.mv").toString()));
        var client = MongoClients.create("mongodb://127.0.0.1:" + server.bind().getPort());
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
        fill(engine, events);
        return new EngineContender(engine, new EngineContender.GroupSizes(), client, server::shutdownNow);
    }

    private static void fill(MongoEventStorageEngine engine, int events) {
        engine.appendEvents(EngineContender.unit("large", 0, LARGE));
        for (int stream = 0; stream < events / 10; stream += STREAMS_AT_ONCE) {
            var several = new ArrayList<DomainEventMessage<?>>();
            for (int i = stream; i < Math.min(stream + STREAMS_AT_ONCE, events / 10); i++) {
                several.addAll(EngineContender.unit("S" + i, 0, 10));
            }
            engine.appendEvents(several);
        }
    }

    static Path folder() {
        try {
            var folder = Files.createTempDirectory("epr-bench");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MongoDatabase database(MongoClient client) {
        return client.getDatabase("epr");
    }

    /** A document for each two events, so that many units of work can be stored in one step while it is filled. */
    private static final class CommitsOfTwo extends DocumentPerCommitStorageStrategy {

        @Override
        protected Stream<Document> createEventDocuments(List<? extends EventMessage<?>> events, Serializer serializer) {
            return IntStream.iterate(0, i -> i < events.size(), i -> i + 2)
                    .boxed()
                    .flatMap(i -> super.createEventDocuments(events.subList(i, i + 2), serializer));
        }
    }

    /** About what an idea's event holds. */
    @EventName("bench-noted")
    record Note(String text, int number, String by) {

        static Note number(int number) {
            return new Note("The same fluid balance has to be typed twice on this ward. ".repeat(4), number, "nurse");
        }
    }
}
