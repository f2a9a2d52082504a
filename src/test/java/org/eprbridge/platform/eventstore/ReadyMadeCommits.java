package org.eprbridge.platform.eventstore;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.RawBsonDocument;
import tools.jackson.databind.JsonNode;

/** The documents that the log would write, two events each, without a log. */
final class ReadyMadeCommits {

    private static final int AT_ONCE = 250;

    private final NamedEventsSerializer serializer = new NamedEventsSerializer(EventNames.of(Contenders.Note.class));
    private Head head = Head.OF_AN_EMPTY_LOG;

    RawBsonDocument next(String stream, long firstSequence) {
        var events = EngineContender.unit(stream, firstSequence, 2).stream()
                .map(this::stored)
                .toList();
        var sealed = new Draft(UUID.randomUUID().toString(), events).behind(head);
        head = sealed.behind();
        return sealed.document();
    }

    private StoredEvent stored(DomainEventMessage<?> message) {
        var payload = message.serializePayload(serializer, JsonNode.class);
        return new StoredEvent(
                message.getIdentifier(),
                message.getTimestamp(),
                message.getAggregateIdentifier(),
                message.getType(),
                message.getSequenceNumber(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                message.serializeMetaData(serializer, JsonNode.class).getData());
    }

    /** One stream of a thousand events when there are so many, and streams of ten: as {@link Contenders} fill theirs. */
    void fill(MongoCollection<RawBsonDocument> commits, int events) {
        var group = new ArrayList<RawBsonDocument>(AT_ONCE);
        for (long sequence = 0; sequence < Contenders.LARGE; sequence += 2) {
            add(next("large", sequence), group, commits);
        }
        for (int stream = 0; stream < events / 10; stream++) {
            for (long sequence = 0; sequence < 10; sequence += 2) {
                add(next("S" + stream, sequence), group, commits);
            }
        }
        if (!group.isEmpty()) {
            commits.insertMany(group);
        }
    }

    private static void add(
            RawBsonDocument commit, List<RawBsonDocument> group, MongoCollection<RawBsonDocument> commits) {
        group.add(commit);
        if (group.size() == AT_ONCE) {
            commits.insertMany(List.copyOf(group));
            group.clear();
        }
    }
}
