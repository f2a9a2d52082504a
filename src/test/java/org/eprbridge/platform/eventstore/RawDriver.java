package org.eprbridge.platform.eventstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.RawBsonDocument;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import tools.jackson.databind.JsonNode;

/** What the driver and the synced embedded database give without a log on top: the same documents, ready made. */
final class RawDriver {

    private static final int[] GROUPS = {1, 8, 32};

    private RawDriver() {}

    static void measure(PrintStream out, int events, long seconds) {
        var serializer = new NamedEventsSerializer(EventNames.of(Contenders.Note.class));
        try (var embedded = EmbeddedDatabase.in(Contenders.folder());
                var client = MongoClients.create(embedded.connection("epr"))) {
            var collection = Contenders.database(client).getCollection("commits", RawBsonDocument.class);
            collection.createIndex(Indexes.ascending("k"), new IndexOptions().unique(true));
            var head = Head.OF_AN_EMPTY_LOG;
            for (int filled = 0; filled < events / 2; filled += 250) {
                head = insert(collection::insertMany, serializer, head, 250);
            }
            var rates = new ArrayList<String>();
            for (int group : GROUPS) {
                // made beforehand, so that only the way to the disk is measured
                var ready = new ArrayList<List<RawBsonDocument>>();
                for (int i = 0; i < 2_000; i++) {
                    head = insert(ready::add, serializer, head, group);
                }
                long began = System.nanoTime();
                int sent = 0;
                while (sent < ready.size() && System.nanoTime() < began + seconds * 1_000_000_000L) {
                    collection.insertMany(ready.get(sent++));
                }
                rates.add(LogBench.number(sent * group / ((System.nanoTime() - began) / 1e9)));
                for (var rest : ready.subList(sent, ready.size())) {
                    collection.insertMany(rest);
                }
            }
            out.printf(
                    "| raw driver, one group after the other of 1 / 8 / 32, synced | %s | | | | | %s | |%n",
                    String.join(" / ", rates), LogBench.number(cursor(client, serializer, seconds * 2)));
        }
    }

    private static double cursor(MongoClient client, NamedEventsSerializer serializer, long seconds) {
        long began = System.nanoTime();
        long end = began + seconds * 1_000_000_000L;
        long count = 0;
        try (var all = Contenders.database(client)
                .getCollection("commits", RawBsonDocument.class)
                .find()
                .sort(Sorts.ascending("_id"))
                .batchSize(1_000)
                .iterator()) {
            while (all.hasNext() && System.nanoTime() < end) {
                for (StoredEvent event : Commit.read(all.next().asBsonReader()).events()) {
                    serializer.deserialize(ReadEvent.of(event, 0).getPayload());
                    count++;
                }
            }
        }
        return count / ((System.nanoTime() - began) / 1e9);
    }

    private static Head insert(
            Consumer<List<RawBsonDocument>> taker, NamedEventsSerializer serializer, Head head, int count) {
        var documents = new ArrayList<RawBsonDocument>();
        var end = head;
        for (int i = 0; i < count; i++) {
            var stream = "R" + end.position();
            var sealed = new Draft(
                            UUID.randomUUID().toString(),
                            List.of(event(serializer, stream, 0), event(serializer, stream, 1)))
                    .behind(end);
            documents.add(sealed.document());
            end = sealed.behind();
        }
        taker.accept(documents);
        return end;
    }

    private static StoredEvent event(NamedEventsSerializer serializer, String stream, long sequence) {
        var message =
                new GenericDomainEventMessage<>("Notebook", stream, sequence, Contenders.Note.number((int) sequence));
        var payload = message.serializePayload(serializer, JsonNode.class);
        return new StoredEvent(
                message.getIdentifier(),
                message.getTimestamp(),
                stream,
                "Notebook",
                sequence,
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                message.serializeMetaData(serializer, JsonNode.class).getData());
    }
}
