package org.eprbridge.platform.eventstore;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * The commits as they lie in the collection, for those who trust none of them and for those who carry them elsewhere and
 * must not change a byte.
 */
public final class LogDocuments {

    private static final int COMMITS_AT_ONCE = 100;
    private static final InsertManyOptions IN_ORDER = new InsertManyOptions().ordered(true);

    private final MongoCollection<RawBsonDocument> commits;

    LogDocuments(MongoCollection<RawBsonDocument> commits) {
        this.commits = commits;
    }

    /** @param embedded whether the database is the embedded one, which needs no majority */
    public static LogDocuments of(MongoDatabase database, boolean embedded) {
        var store = embedded ? MongoCommits.embedded(database) : MongoCommits.replicated(database);
        return new LogDocuments(store.documents());
    }

    /** The commits that begin at this position or behind it, in order, read while they are asked for. */
    public Iterable<RawBsonDocument> from(long position) {
        return () -> new Batches(position);
    }

    /** The position behind the last event. */
    public long end() {
        var last = before(Long.MAX_VALUE);
        return last == null ? 0 : end(last);
    }

    private static long end(RawBsonDocument commit) {
        return position(commit) + commit.getNumber("n").longValue();
    }

    private static long position(RawBsonDocument commit) {
        return commit.getNumber("_id").longValue();
    }

    /** Whether a position is the first of a commit, or the end of the log. */
    public boolean isBetweenCommits(long position) {
        var before = before(position);
        return position == (before == null ? 0 : end(before));
    }

    /** What ties the commit at a position to everything before it. */
    public String hashBefore(long position) {
        var before = before(position);
        if (before == null) {
            return Chain.NOTHING;
        }
        return before.containsKey("h") ? before.getString("h").getValue() : walkedTo(position);
    }

    private @Nullable RawBsonDocument before(long position) {
        return commits.find(Filters.lt("_id", position))
                .sort(Sorts.descending("_id"))
                .first();
    }

    /** Only where the log was written before there were hashes. */
    private String walkedTo(long position) {
        var walk = LogWalk.fromTheBeginning();
        for (RawBsonDocument commit : from(0)) {
            if (position(commit) >= position) {
                break;
            }
            walk.look(commit);
        }
        return walk.hash();
    }

    /**
     * Adds commits that were sealed elsewhere, as they are.
     *
     * @throws com.mongodb.MongoBulkWriteException when one of them is refused; those before it are stored
     */
    public void add(List<RawBsonDocument> inOrder) {
        commits.insertMany(inOrder, IN_ORDER);
    }

    private final class Batches implements Iterator<RawBsonDocument> {

        private final Deque<RawBsonDocument> ready = new ArrayDeque<>();
        private long next;

        Batches(long position) {
            this.next = position;
        }

        @Override
        public boolean hasNext() {
            if (ready.isEmpty()) {
                commits.find(Filters.gte("_id", next))
                        .sort(Sorts.ascending("_id"))
                        .limit(COMMITS_AT_ONCE)
                        .into(new ArrayList<>())
                        .forEach(ready::add);
                if (!ready.isEmpty()) {
                    next = position(ready.getLast()) + 1;
                }
            }
            return !ready.isEmpty();
        }

        @Override
        public RawBsonDocument next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.remove();
        }
    }
}
