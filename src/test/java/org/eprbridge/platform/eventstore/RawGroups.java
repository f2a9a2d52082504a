package org.eprbridge.platform.eventstore;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.RawBsonDocument;
import tools.jackson.databind.JsonNode;

/**
 * The documents that the log would write, made beforehand and given to the driver without a log on top: groups of the same
 * size, one after the other. What this reaches is the most that a log with one group on its way can reach.
 */
final class RawGroups {

    private static final int MOST_A_SECOND = 40_000;

    private final NamedEventsSerializer serializer = new NamedEventsSerializer(EventNames.of(Contenders.Note.class));
    private final MongoCollection<RawBsonDocument> collection;
    private Head head = Head.OF_AN_EMPTY_LOG;
    private long round;

    RawGroups(MongoCollection<RawBsonDocument> collection) {
        this.collection = collection;
        collection.createIndex(Indexes.ascending("k"), new IndexOptions().unique(true));
    }

    void fill(int events) {
        for (int filled = 0; filled < events; filled += 500) {
            collection.insertMany(next(250));
        }
    }

    /** Documents a second that are on the disk. */
    double perSecond(int group, long seconds) {
        var ready = new ArrayList<List<RawBsonDocument>>();
        for (int i = 0; i < seconds * MOST_A_SECOND / Math.max(group, 8); i++) {
            ready.add(next(group));
        }
        long began = System.nanoTime();
        int sent = 0;
        while (sent < ready.size() && System.nanoTime() < began + seconds * 1_000_000_000L) {
            collection.insertMany(ready.get(sent++));
        }
        return sent * group / ((System.nanoTime() - began) / 1e9);
    }

    /** One document for each of as many writers, who fill streams as {@link Writers} do: at the same places of the index. */
    private List<RawBsonDocument> next(int writers) {
        var documents = new ArrayList<RawBsonDocument>(writers);
        for (int writer = 0; writer < writers; writer++) {
            var stream = "R" + writers + "-" + writer + "-" + round / 5;
            long sequence = 2L * (round % 5);
            var sealed = new Draft(
                            UUID.randomUUID().toString(), List.of(event(stream, sequence), event(stream, sequence + 1)))
                    .behind(head);
            documents.add(sealed.document());
            head = sealed.behind();
        }
        round++;
        return documents;
    }

    private StoredEvent event(String stream, long sequence) {
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
