package org.eprbridge.similarity.meaning;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Keeps directions by the fingerprint of their text, and never the text. Safe to delete: they are worked out again. */
@Component
class DirectionsInMongo implements KeptDirections {

    private static final String COLLECTION = "similar_directions";

    private final MongoOperations mongo;

    DirectionsInMongo(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<String, byte[]> find(Collection<String> fingerprints) {
        var known = new HashMap<String, byte[]>();
        for (Document kept : collection().find(Filters.in("_id", fingerprints))) {
            known.put(kept.getString("_id"), kept.get("direction", Binary.class).getData());
        }
        return known;
    }

    /** Two nodes may find the same one out at the same time; theirs is as good as ours. */
    @Override
    public void keep(Map<String, byte[]> byFingerprint) {
        var documents = byFingerprint.entrySet().stream()
                .map(entry -> new Document("_id", entry.getKey()).append("direction", new Binary(entry.getValue())))
                .toList();
        try {
            collection().insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException someAreKeptAlready) {
            // and those are the same
        }
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection(COLLECTION);
    }
}
