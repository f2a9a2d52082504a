package org.eprbridge.platform.readers;

import static org.eprbridge.platform.readers.Processors.Rebuilding.State.BUILDING;
import static org.eprbridge.platform.readers.Processors.Rebuilding.State.CANCELLED;
import static org.eprbridge.platform.readers.Processors.Rebuilding.State.EXCHANGING;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eprbridge.platform.readers.Processors.Rebuilding.State;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Who builds which projection, and how far. Every step names the run and the node that takes it and the state it starts
 * from; a step that finds it otherwise was overtaken by somebody else, and is not taken.
 */
final class RebuildBook {

    private final MongoOperations mongo;
    private final Clock clock;

    RebuildBook(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    Optional<RebuildRecord> find(String reader) {
        return Optional.ofNullable(mongo.findById(reader, RebuildRecord.class));
    }

    List<RebuildRecord> all() {
        return mongo.findAll(RebuildRecord.class);
    }

    /** Empty when it is being built already. */
    Optional<RebuildRecord> begin(String reader, String by, String node) {
        var last = find(reader);
        if (last.isPresent() && !last.get().state().ended()) {
            return Optional.empty();
        }
        var now = clock.instant();
        long run = last.map(RebuildRecord::run).orElse(0L) + 1;
        var begun = new RebuildRecord(reader, run, BUILDING, 0, 0, now, null, by, node, now, null);
        if (last.isEmpty()) {
            return inserted(begun);
        }
        var before = query(where("_id").is(reader).and("run").is(run - 1));
        return mongo.replace(before, begun).getModifiedCount() == 1 ? Optional.of(begun) : Optional.empty();
    }

    private Optional<RebuildRecord> inserted(RebuildRecord begun) {
        try {
            return Optional.of(mongo.insert(begun));
        } catch (DuplicateKeyException somebodyElseWasFaster) {
            return Optional.empty();
        }
    }

    /** @return false when it was cancelled, or another node goes on with it */
    boolean advance(RebuildRecord record, long position, double eventsPerSecond) {
        return step(
                ours(record).and("state").is(BUILDING),
                Update.update("position", position)
                        .set("eventsPerSecond", eventsPerSecond)
                        .set("seenAt", clock.instant()));
    }

    /** From here on it can no longer be cancelled. */
    boolean beginExchange(RebuildRecord record, long position) {
        return step(
                ours(record).and("state").is(BUILDING),
                Update.update("state", EXCHANGING).set("position", position).set("seenAt", clock.instant()));
    }

    boolean end(RebuildRecord record, State state, @Nullable String trouble) {
        return step(
                ours(record).and("state").in(BUILDING, EXCHANGING),
                Update.update("state", state).set("endedAt", clock.instant()).set("trouble", trouble));
    }

    boolean cancel(String reader) {
        return step(
                where("_id").is(reader).and("state").is(BUILDING),
                Update.update("state", CANCELLED).set("endedAt", clock.instant()));
    }

    /** Empty when its node has shown a sign of life meanwhile. */
    Optional<RebuildRecord> takeOver(RebuildRecord record, String node) {
        boolean taken = step(
                ours(record).and("seenAt").is(record.seenAt()),
                Update.update("node", node).set("seenAt", clock.instant()));
        return taken ? find(record.reader()) : Optional.empty();
    }

    private static Criteria ours(RebuildRecord record) {
        return where("_id")
                .is(record.reader())
                .and("run")
                .is(record.run())
                .and("node")
                .is(record.node());
    }

    private boolean step(Criteria from, Update change) {
        return mongo.updateFirst(query(from), change, RebuildRecord.class).getMatchedCount() == 1;
    }
}
