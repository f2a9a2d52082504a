package org.eprbridge.platform.eventstore;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonInt32;
import org.bson.RawBsonDocument;

/** Reads the documents as they lie in the collection and trusts none of them. */
final class ChainWalk implements LogAudit {

    private static final int COMMITS_AT_ONCE = 500;
    private static final int MOST_FINDINGS = 100;
    private static final BsonInt32 ONE = new BsonInt32(1);

    private final MongoCollection<RawBsonDocument> commits;

    ChainWalk(MongoDatabase database) {
        this.commits = database.getCollection(MongoCommits.COLLECTION, RawBsonDocument.class);
    }

    @Override
    public Report verify(long from) {
        var walk = new Walk(from);
        var batch = batch(from);
        while (!batch.isEmpty()) {
            batch.forEach(walk::look);
            batch = batch(walk.last + 1);
        }
        return walk.report();
    }

    private List<RawBsonDocument> batch(long from) {
        return commits.find(Filters.gte("_id", from))
                .sort(Sorts.ascending("_id"))
                .limit(COMMITS_AT_ONCE)
                .into(new ArrayList<>());
    }

    private String hashBefore(long position) {
        var before = commits.find(Filters.lt("_id", position))
                .sort(Sorts.descending("_id"))
                .first();
        return before == null || !before.containsKey("h")
                ? Chain.NOTHING
                : before.getString("h").getValue();
    }

    /** One way along the log, and what was seen on it. */
    private final class Walk {

        private final long from;
        private final List<String> findings = new ArrayList<>();
        private final Map<String, Long> nextOfStream = new HashMap<>();
        private long expected;
        private long last = -1;
        private long count;
        private long events;
        private Instant latest = Instant.MIN;
        private String hash;

        Walk(long from) {
            this.from = from;
            this.expected = from;
            this.hash = from == 0 ? Chain.NOTHING : hashBefore(from);
        }

        void look(RawBsonDocument document) {
            last = document.getNumber("_id").longValue();
            count++;
            try {
                var commit = Commit.read(document.asBsonReader());
                mustFollow(commit);
                mustTellTheTruth(commit, document);
                mustBeTied(commit, document);
                commit.events().forEach(this::mustBeNext);
                events += commit.events().size();
                expected = commit.end();
            } catch (RuntimeException e) {
                found("The commit at %d cannot be read: %s", last, String.valueOf(e.getMessage()));
                expected = last + Math.max(1, document.getNumber("n", ONE).longValue());
            }
        }

        private void mustFollow(Commit commit) {
            if (commit.position() != expected) {
                found("A commit begins at %d, but %d is the next position.", commit.position(), expected);
            }
        }

        private void mustTellTheTruth(Commit commit, RawBsonDocument document) {
            var keys = document.getArray("k").stream()
                    .map(key -> key.asString().getValue())
                    .toList();
            if (!keys.equals(commit.events().stream().map(StoredEvent::key).toList())
                    || document.getNumber("n").longValue() != commit.events().size()) {
                found("The commit at %d does not hold the events that it says it holds.", commit.position());
            }
            if (commit.latest().isBefore(latest)) {
                found("The running time goes back at %d.", commit.position());
            }
            latest = commit.latest();
        }

        /** After a finding the stored hash is taken at its word, so that one change is one finding and not a thousand. */
        private void mustBeTied(Commit commit, RawBsonDocument document) {
            var right = Chain.expected(hash, document);
            if (!commit.hash().isEmpty() && !commit.hash().equals(right)) {
                found(
                        "The commit at %d, or the one before it, was changed after it was stored: its hash does not fit.",
                        commit.position());
            }
            hash = commit.hash().isEmpty() ? right : commit.hash();
        }

        /** Every stream counts its own events from 0; from the middle of the log, from whatever comes first. */
        private void mustBeNext(StoredEvent event) {
            var before = nextOfStream.put(event.aggregate(), event.sequence() + 1);
            long wanted = before != null ? before : from == 0 ? 0 : event.sequence();
            if (event.type() != null && event.sequence() != wanted) {
                found("%s has event %d where %d was next.", event.aggregate(), event.sequence(), wanted);
            }
        }

        private void found(String sentence, Object... parts) {
            if (findings.size() < MOST_FINDINGS) {
                findings.add(sentence.formatted(parts));
            }
        }

        Report report() {
            return new Report(from, count, events, expected, hash, List.copyOf(findings));
        }
    }
}
