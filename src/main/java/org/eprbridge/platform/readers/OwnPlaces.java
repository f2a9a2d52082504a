package org.eprbridge.platform.readers;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Stores the place of a reader only while it is ours. Axon's store also takes it from whoever is late with a sign of life,
 * so a node that wakes up just then would set the reader back to where it was when it fell asleep.
 */
final class OwnPlaces extends MongoTokenStore {

    private final MongoCollection<Document> places;
    private final Serializer serializer;
    private final String holder;

    OwnPlaces(MongoTemplate collections, Serializer serializer, NodeName node, String holder) {
        super(MongoTokenStore.builder()
                .mongoTemplate(collections)
                .serializer(serializer)
                .contentType(String.class)
                .claimTimeout(node.claim())
                .nodeId(holder));
        this.places = collections.trackingTokensCollection();
        this.serializer = serializer;
        this.holder = holder;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String reader, int part) {
        var place = token == null ? null : serializer.serialize(token, String.class);
        var ours = Filters.and(
                Filters.eq("processorName", reader), Filters.eq("segment", part), Filters.eq("owner", holder));
        var step = Updates.combine(
                Updates.set("token", place == null ? null : place.getData()),
                Updates.set("tokenType", place == null ? null : place.getType().getName()),
                Updates.set("timestamp", Clock.systemUTC().millis()));
        if (places.updateOne(ours, step).getMatchedCount() == 0) {
            throw new UnableToClaimTokenException(
                    "Another node reads “%s” (part %d) now; what this one did late does not count."
                            .formatted(reader, part));
        }
    }
}
