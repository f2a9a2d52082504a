package org.eprbridge.platform.eventstore;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What aggregates with a long past remember, so that they need not hear all of it again. Only a help to memory: each belongs
 * to the build that made it, any may be lost or passed over, and none is ever needed.
 */
final class Snapshots {

    static final String COLLECTION = "snapshots";

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private final MongoCollection<BsonDocument> stored;
    private final Supplier<String> build;

    Snapshots(MongoDatabase database, Supplier<String> build) {
        this.stored = database.getCollection(COLLECTION, BsonDocument.class);
        this.build = build;
    }

    /** Two may be made of one aggregate at once; the one that knows more stays. The work they help was done before. */
    void keep(StoredEvent snapshot) {
        try {
            var place = Filters.eq("_id", snapshot.aggregate());
            var known = stored.find(place).first();
            if (known == null || !ours(known) || sequence(known) < snapshot.sequence()) {
                stored.replaceOne(
                        place,
                        new BsonDocument("_id", new BsonString(snapshot.aggregate()))
                                .append("b", new BsonString(build.get()))
                                .append("e", snapshot.toBson()),
                        new ReplaceOptions().upsert(true));
            }
        } catch (MongoException e) {
            LOG.warn("No snapshot of {} was kept: {}", snapshot.aggregate(), e.getMessage());
        }
    }

    Optional<StoredEvent> of(String aggregate) {
        return Optional.ofNullable(stored.find(Filters.eq("_id", aggregate)).first())
                .filter(this::ours)
                .map(document -> StoredEvent.read(document.getDocument("e").asBsonReader()));
    }

    private boolean ours(BsonDocument document) {
        return new BsonString(build.get()).equals(document.get("b"));
    }

    private static long sequence(BsonDocument document) {
        return document.getDocument("e").getInt64("s").getValue();
    }
}
