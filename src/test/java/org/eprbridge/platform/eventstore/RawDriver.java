package org.eprbridge.platform.eventstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Sorts;
import java.io.PrintStream;
import java.util.ArrayList;
import org.bson.RawBsonDocument;
import org.eprbridge.platform.embedded.EmbeddedDatabase;

/** What the driver and the synced embedded database give without a log on top: the same documents, ready made. */
final class RawDriver {

    private static final int[] GROUPS = {1, 8, 32};

    private RawDriver() {}

    static void measure(PrintStream out, int events, long seconds) {
        var serializer = new NamedEventsSerializer(EventNames.of(Contenders.Note.class));
        try (var embedded = EmbeddedDatabase.in(Contenders.folder());
                var client = MongoClients.create(embedded.connection("epr"))) {
            var raw = new RawGroups(Contenders.database(client).getCollection("commits", RawBsonDocument.class));
            raw.fill(events);
            var rates = new ArrayList<String>();
            for (int group : GROUPS) {
                rates.add(LogBench.number(raw.perSecond(group, seconds)));
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
}
