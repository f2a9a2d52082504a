package org.eprbridge.platform.eventstore;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;

/**
 * The log itself: one collection, one document per commit, numbered by the events before it. A commit is stored at the
 * head or not at all, so there is one order, without gaps, for everybody.
 */
final class CommitLog {

    static final String COLLECTION = "commits";

    /** A commit never holds more, so whoever looks for the one that covers a position need not look further back. */
    static final int MOST_EVENTS = 5_000;

    private static final int COMMITS_PER_READ = 128;

    private final MongoCollection<BsonDocument> commits;
    private final MongoCollection<BsonDocument> anyState;
    private final RecentCommits recent = new RecentCommits();
    private final AtomicReference<Head> head = new AtomicReference<>(Head.OF_AN_EMPTY_LOG);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private CommitLog(MongoCollection<BsonDocument> commits, MongoCollection<BsonDocument> anyState) {
        this.commits = commits;
        this.anyState = anyState;
        commits.createIndex(Indexes.ascending("k"), new IndexOptions().unique(true));
        last().ifPresent(commit -> head.set(Head.behind(commit)));
    }

    /** On the embedded database, which has one member and answers when the disk has it. */
    static CommitLog embedded(MongoDatabase database) {
        var commits = database.getCollection(COLLECTION, BsonDocument.class);
        return new CommitLog(commits, commits);
    }

    /**
     * On a MongoDB server. Only what a majority has on disk may be built upon: a commit that rests on one that is rolled
     * back would leave a hole for ever.
     */
    static CommitLog replicated(MongoDatabase database) {
        var primary = database.getCollection(COLLECTION, BsonDocument.class)
                .withReadPreference(ReadPreference.primary())
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true).withWTimeout(10, TimeUnit.SECONDS));
        return new CommitLog(primary.withReadConcern(ReadConcern.MAJORITY), primary.withReadConcern(ReadConcern.LOCAL));
    }

    /** Where the log ends, as far as this process knows. */
    Head head() {
        return head.get();
    }

    /** Where the log ends now, after asking the database for what others have stored. */
    Head freshHead() {
        List<Commit> more = from(head().position(), COMMITS_PER_READ);
        while (!more.isEmpty()) {
            more = from(more.getLast().end(), COMMITS_PER_READ);
        }
        return head();
    }

    void onAppend(Runnable listener) {
        listeners.add(listener);
    }

    void noLongerOnAppend(Runnable listener) {
        listeners.remove(listener);
    }

    void insert(Commit commit) {
        commits.insertOne(commit.toBson());
    }

    /** Tells this process that the log has grown. */
    void moveOn(Commit commit) {
        recent.remember(commit);
        var before = head.getAndUpdate(old -> old.orLater(Head.behind(commit)));
        if (before.position() < commit.end()) {
            listeners.forEach(Runnable::run);
        }
    }

    /** What lies exactly at a position, durable or not. */
    Optional<Commit> anyAt(long position) {
        return first(anyState, Filters.eq("_id", position), "_id");
    }

    /** What lies exactly at a position and will stay there. */
    Optional<Commit> durableAt(long position) {
        return first(commits, Filters.eq("_id", position), "_id");
    }

    /** Commits from the one that covers the position on, in order and never over a hole. */
    List<Commit> from(long position, int most) {
        var found = recent.from(position, most);
        if (!found.isEmpty()) {
            return found;
        }
        var read = unbroken(
                position,
                commits.find(between(position, position + most))
                        .sort(Sorts.ascending("_id"))
                        .limit(most));
        read.forEach(this::moveOn);
        return read;
    }

    private List<Commit> unbroken(long position, Iterable<BsonDocument> documents) {
        var result = new ArrayList<Commit>();
        long expected = position;
        for (BsonDocument document : documents) {
            var commit = Commit.from(document);
            if (result.isEmpty() && commit.position() != position) {
                var covering = covering(position);
                if (covering.isEmpty()) {
                    return List.of();
                }
                result.add(covering.get());
                expected = covering.get().end();
            }
            if (commit.position() != expected) {
                break;
            }
            result.add(commit);
            expected = commit.end();
        }
        return result.isEmpty() ? covering(position).map(List::of).orElse(List.of()) : result;
    }

    /** The commit in whose middle a position lies. */
    private Optional<Commit> covering(long position) {
        return position >= head().position() || position == 0
                ? Optional.empty()
                : first(commits, between(position - MOST_EVENTS + 1, position), "-_id")
                        .filter(commit -> commit.end() > position);
    }

    /** Commits that hold events of one stream from a sequence number on, in order. */
    List<Commit> ofStream(String aggregate, long firstSequence, int most) {
        var result = new ArrayList<Commit>();
        for (BsonDocument document : commits.find(
                        keys(StreamKeys.key(aggregate, firstSequence), StreamKeys.last(aggregate)))
                .sort(Sorts.ascending("_id"))
                .limit(most)) {
            result.add(Commit.from(document));
        }
        return result;
    }

    Optional<Commit> lastOfStream(String aggregate) {
        return first(commits, keys(StreamKeys.key(aggregate, 0), StreamKeys.last(aggregate)), "-_id");
    }

    /** The first commit with an event at or after that time, found by halving: the running time never goes back. */
    Optional<Commit> firstNotBefore(Instant time) {
        long low = 0;
        long high = freshHead().position();
        Optional<Commit> found = Optional.empty();
        while (low < high) {
            long middle = (low + high) >>> 1;
            var commit = startingIn(middle, high);
            if (commit.isEmpty()) {
                high = middle;
            } else if (commit.get().latest().isBefore(time)) {
                low = commit.get().end();
            } else {
                found = commit;
                high = middle;
            }
        }
        return found;
    }

    private Optional<Commit> startingIn(long from, long to) {
        return first(commits, between(from, Math.min(to, from + MOST_EVENTS)), "_id");
    }

    private Optional<Commit> last() {
        return first(commits, Filters.empty(), "-_id");
    }

    private static Bson between(long from, long to) {
        return new BsonDocument("_id", new BsonDocument("$gte", new BsonInt64(from)).append("$lt", new BsonInt64(to)));
    }

    private static Bson keys(String first, String last) {
        return new BsonDocument(
                "k",
                new BsonDocument(
                        "$elemMatch",
                        new BsonDocument("$gte", new BsonString(first)).append("$lte", new BsonString(last))));
    }

    private static Optional<Commit> first(MongoCollection<BsonDocument> collection, Bson filter, String sort) {
        var order = sort.startsWith("-") ? Sorts.descending(sort.substring(1)) : Sorts.ascending(sort);
        return Optional.ofNullable(collection.find(filter).sort(order).limit(1).first())
                .map(Commit::from);
    }
}
