package org.eprbridge.platform.eventstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bson.RawBsonDocument;
import org.eprbridge.platform.embedded.EmbeddedDatabase;

/**
 * The driver and the synced embedded database without a log on top: the same documents, made beforehand, in groups of as
 * many as there would be writers, one group after the other. The most that a log with one group on its way could reach if
 * it cost nothing.
 */
final class RawContender implements Contender {

    private static final int MOST_A_SECOND = 40_000;
    private static final int BATCH = 1_000;

    private final NamedEventsSerializer serializer = new NamedEventsSerializer(EventNames.of(Contenders.Note.class));
    private final EmbeddedDatabase database = EmbeddedDatabase.in(Contenders.folder());
    private final MongoClient client = MongoClients.create(database.connection("epr"));
    private final MongoCollection<RawBsonDocument> commits =
            Contenders.database(client).getCollection("commits", RawBsonDocument.class);
    private final ReadyMadeCommits readyMade = new ReadyMadeCommits();
    private long round;

    RawContender(int events) {
        commits.createIndex(Indexes.ascending("k"), new IndexOptions().unique(true));
        readyMade.fill(commits, events);
    }

    @Override
    public Writers.Run append(int group, long seconds) {
        var ready = new ArrayList<List<RawBsonDocument>>();
        for (int i = 0; i < seconds * MOST_A_SECOND / Math.max(group, 8); i++) {
            ready.add(next(group));
        }
        System.gc(); // what was made beforehand is not for the measured time to carry about
        var nanos = new long[ready.size() * group];
        long began = System.nanoTime();
        int sent = 0;
        while (sent < ready.size() && System.nanoTime() < began + seconds * 1_000_000_000L) {
            long before = System.nanoTime();
            commits.insertMany(ready.get(sent));
            Arrays.fill(nanos, sent * group, (sent + 1) * group, System.nanoTime() - before);
            sent++;
        }
        double took = (System.nanoTime() - began) / 1e9;
        return new Writers.Run(Arrays.stream(nanos, 0, sent * group).sorted().toArray(), took);
    }

    /** One document for each of as many writers, who fill streams as {@link Writers} do: at the same places of the index. */
    private List<RawBsonDocument> next(int writers) {
        var documents = new ArrayList<RawBsonDocument>(writers);
        for (int writer = 0; writer < writers; writer++) {
            documents.add(readyMade.next("R" + writers + "-" + writer + "-" + round / 5, 2L * (round % 5)));
        }
        round++;
        return documents;
    }

    @Override
    public long load(String stream) {
        throw new UnsupportedOperationException("The driver knows no streams.");
    }

    /**
     * With the same deserialisation, and a range of keys at a time: the embedded server gathers all that a question finds
     * before it sends the first batch, so one cursor over everything would keep its reader waiting for seconds.
     */
    @Override
    public double replay(long seconds) {
        long began = System.nanoTime();
        long end = began + seconds * 1_000_000_000L;
        long count = 0;
        var batch = batchBehind(Long.MIN_VALUE);
        while (!batch.isEmpty() && System.nanoTime() < end) {
            for (var document : batch) {
                for (StoredEvent event : Commit.read(document.asBsonReader()).events()) {
                    serializer.deserialize(ReadEvent.of(event, 0).getPayload());
                    count++;
                }
            }
            batch = batchBehind(batch.getLast().getInt64("_id").getValue());
        }
        return count / ((System.nanoTime() - began) / 1e9);
    }

    private List<RawBsonDocument> batchBehind(long key) {
        return commits.find(Filters.gt("_id", key))
                .sort(Sorts.ascending("_id"))
                .limit(BATCH)
                .into(new ArrayList<>());
    }

    @Override
    public void close() {
        client.close();
        database.close();
    }
}
