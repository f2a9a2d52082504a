package org.eprbridge.platform.eventstore;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.RawBsonDocument;

/**
 * The log itself: one collection, one document per commit, numbered by the events before it. A commit is stored at the
 * head or not at all, so there is one order, without gaps, for everybody.
 */
final class CommitLog {

    /** A commit never holds more, so whoever looks for the one that covers a position need not look further back. */
    static final int MOST_EVENTS = 5_000;

    private static final int COMMITS_PER_READ = 128;

    private final CommitStore store;
    private final RecentCommits recent = new RecentCommits();
    private final AtomicReference<Head> head = new AtomicReference<>(Head.OF_AN_EMPTY_LOG);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    CommitLog(CommitStore store) {
        this.store = store;
        store.lastBetween(0, Long.MAX_VALUE).ifPresent(last -> head.set(headBehind(last)));
    }

    private Head headBehind(Commit last) {
        var before = last.hash().isEmpty() ? hashBefore(last.position()) : Chain.NOTHING;
        return new Head(last.position(), last.latest(), before).behind(last);
    }

    /** Only for a log whose end was written before there were hashes: walks it once, from its beginning. */
    private String hashBefore(long position) {
        var walked = Head.OF_AN_EMPTY_LOG;
        while (walked.position() < position) {
            var commits = store.between(walked.position(), position, COMMITS_PER_READ);
            if (commits.isEmpty() || commits.getFirst().position() != walked.position()) {
                return Chain.NOTHING; // a hole: the readers stop there, and verifying says so
            }
            for (Commit commit : commits) {
                walked = walked.behind(commit);
            }
        }
        return walked.hash();
    }

    /** Where the log ends, as far as this process knows. */
    Head head() {
        return head.get();
    }

    /** Where the log ends now, after asking the database for what others have stored. */
    Head freshHead() {
        var more = from(head().position(), COMMITS_PER_READ);
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

    void insert(List<RawBsonDocument> inOrder) {
        store.insert(inOrder);
    }

    Optional<Commit> anyAt(long position) {
        return store.anyAt(position);
    }

    Optional<Commit> durableAt(long position) {
        return store.durableAt(position);
    }

    Optional<Commit> durableWith(List<String> streamKeys) {
        return store.durableWith(streamKeys);
    }

    /** Tells this process that the log has grown. */
    void moveOn(List<Commit> commits) {
        long before = head().position();
        for (Commit commit : commits) {
            recent.remember(commit);
            head.updateAndGet(known -> known.position() == commit.position() ? known.behind(commit) : known);
        }
        if (before < head().position()) {
            listeners.forEach(Runnable::run);
        }
    }

    /** Commits from the one that covers the position on, in order and never over a hole. */
    List<Commit> from(long position, int most) {
        var found = recent.from(position, most);
        if (!found.isEmpty()) {
            return found;
        }
        var read = unbroken(position, store.between(position, Long.MAX_VALUE, most));
        moveOn(read);
        return read;
    }

    private List<Commit> unbroken(long position, List<Commit> commits) {
        var result = new ArrayList<Commit>(commits.size() + 1);
        long expected = position;
        if (commits.isEmpty() || commits.getFirst().position() != position) {
            var covering = covering(position);
            if (covering.isEmpty()) {
                return List.of();
            }
            result.add(covering.get());
            expected = covering.get().end();
        }
        for (Commit commit : commits) {
            if (commit.position() != expected) {
                break;
            }
            result.add(commit);
            expected = commit.end();
        }
        return result;
    }

    /** The commit in whose middle a position lies. */
    private Optional<Commit> covering(long position) {
        return position >= head().position() || position == 0
                ? Optional.empty()
                : store.lastBetween(position - MOST_EVENTS + 1, position).filter(commit -> commit.end() > position);
    }

    /** Commits that hold events of one stream from a sequence number on, in order. */
    List<Commit> ofStream(String aggregate, long firstSequence, int most) {
        return store.ofStream(StreamKeys.key(aggregate, firstSequence), StreamKeys.last(aggregate), most);
    }

    Optional<Commit> lastOfStream(String aggregate) {
        return store.lastOfStream(StreamKeys.key(aggregate, 0), StreamKeys.last(aggregate));
    }

    /** The first commit with an event at or after that time, found by halving: the running time never goes back. */
    Optional<Commit> firstNotBefore(Instant time) {
        long low = 0;
        long high = freshHead().position();
        Optional<Commit> found = Optional.empty();
        while (low < high) {
            long middle = (low + high) >>> 1;
            var commit = store.between(middle, Math.min(high, middle + MOST_EVENTS), 1).stream()
                    .findFirst();
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
}
