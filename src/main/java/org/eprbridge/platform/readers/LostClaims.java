package org.eprbridge.platform.readers;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Frees the readers of a node that is gone, whatever its clock said when it was last there. Axon by itself compares its
 * own clock with the time in the claim, and waits until a time that lies in the future is over.
 */
final class LostClaims implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LostClaims.class);

    private final MongoCollection<Document> places;
    private final NodeName node;
    private final SignsOfLife signs;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("lost-claims").factory());

    LostClaims(MongoCollection<Document> places, NodeName node, long millisBetweenLooks) {
        this.places = places;
        this.node = node;
        this.signs = new SignsOfLife(node.claim(), System::nanoTime);
        looks.scheduleWithFixedDelay(this::look, millisBetweenLooks, millisBetweenLooks, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            places.find(Filters.and(Filters.ne("owner", null), Filters.ne("owner", node.value())))
                    .forEach(this::freeWhenLost);
        } catch (MongoException e) {
            LOG.debug("Nobody knows at the moment who holds which reader.", e);
        }
    }

    private void freeWhenLost(Document place) {
        var reader = place.getString("processorName");
        var mark = place.getString("owner") + "@" + place.get("timestamp");
        if (signs.areMissing(reader + "/" + place.get("segment"), mark)) {
            var unchanged = Filters.and(
                    Filters.eq("_id", place.get("_id")),
                    Filters.eq("owner", place.get("owner")),
                    Filters.eq("timestamp", place.get("timestamp")));
            if (places.updateOne(unchanged, Updates.set("owner", null)).getModifiedCount() == 1) {
                LOG.warn("event=reader-freed reader={} lost-by={}", reader, place.getString("owner"));
            }
        }
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
