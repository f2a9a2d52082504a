package org.eprbridge.platform.eventstore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonInt32;
import org.bson.RawBsonDocument;

/**
 * One way along the log, commit by commit, and what was seen on it: whether each follows the one before, says the truth
 * about itself, is tied by its hash, and whether every stream counts its own events. It remembers where each stream is.
 */
public final class LogWalk {

    private static final int MOST_FINDINGS = 100;
    private static final BsonInt32 ONE = new BsonInt32(1);

    private final long from;
    private final List<String> findings = new ArrayList<>();
    private final Map<String, Long> nextOfStream = new HashMap<>();
    private long expected;
    private long count;
    private long events;
    private Instant latest = Instant.MIN;
    private String hash;

    private LogWalk(long from, String hash) {
        this.from = from;
        this.expected = from;
        this.hash = hash;
    }

    public static LogWalk fromTheBeginning() {
        return from(0, Chain.NOTHING);
    }

    /** @param hash of everything before that position */
    public static LogWalk from(long position, String hash) {
        return new LogWalk(position, hash);
    }

    public void look(RawBsonDocument document) {
        long position = document.getNumber("_id").longValue();
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
            found("The commit at %d cannot be read: %s", position, String.valueOf(e.getMessage()));
            expected = position + Math.max(1, document.getNumber("n", ONE).longValue());
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

    public LogAudit.Report report() {
        return new LogAudit.Report(from, count, events, expected, hash, List.copyOf(findings));
    }

    /** The first hundred, in sentences; empty as long as the log is sound. */
    public List<String> findings() {
        return List.copyOf(findings);
    }

    /** The position behind the last commit. */
    public long end() {
        return expected;
    }

    public long commits() {
        return count;
    }

    public long events() {
        return events;
    }

    /** Of everything up to here. */
    public String hash() {
        return hash;
    }
}
