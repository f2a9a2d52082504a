package org.eprbridge.platform.messaging;

import static org.springframework.data.mongodb.core.FindAndModifyOptions.options;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;

/** Two small collections: the next number by prefix, and who got which. A number lost to a race is never used. */
class MongoReferences implements References {

    private final MongoOperations mongo;

    MongoReferences(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public String reserve(String prefix, String key) {
        String id = prefix + ":" + key;
        var reserved = mongo.findById(id, Reservation.class);
        return reserved != null ? reserved.reference() : reserveNew(prefix, id);
    }

    /** One step of the counter instead of many; what is never asked for again need not be remembered. */
    @Override
    public List<String> reserveBlock(String prefix, String key, int howMany) {
        if (howMany == 0) {
            return List.of();
        }
        long last = nextNumber(prefix, howMany);
        return LongStream.rangeClosed(last - howMany + 1, last)
                .mapToObj(number -> prefix + "-" + number)
                .toList();
    }

    private String reserveNew(String prefix, String id) {
        var mine = new Reservation(id, prefix + "-" + nextNumber(prefix, 1));
        try {
            return mongo.insert(mine).reference();
        } catch (DuplicateKeyException somebodyWasFaster) {
            return Objects.requireNonNull(mongo.findById(id, Reservation.class)).reference();
        }
    }

    private long nextNumber(String prefix, long steps) {
        var next = mongo.findAndModify(
                query(where("_id").is(prefix)),
                new Update().inc("last", steps),
                options().upsert(true).returnNew(true),
                Counter.class);
        return Objects.requireNonNull(next).last();
    }

    @Document("references")
    record Reservation(@Id String id, String reference) {}

    @Document("reference_numbers")
    record Counter(@Id String prefix, long last) {}
}
