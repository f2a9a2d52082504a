package org.eprbridge.platform.eventstore;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * A replica set on paper, driven by one seed: answers get lost, writes arrive late, what only the primary has is rolled
 * back. Between any two of its operations another node may come first.
 */
final class ModelDatabase implements CommitStore {

    private static final int DUPLICATE_KEY = 11_000;

    private final Random chance;
    private final boolean believesThePrimary;
    private final List<Commit> primary = new ArrayList<>();
    private final List<List<RawBsonDocument>> late = new ArrayList<>();
    private int onAMajority;
    private Runnable meanwhile = () -> {};

    /** @param believesThePrimary a database set up wrongly: what only the primary has counts as durable */
    ModelDatabase(Random chance, boolean believesThePrimary) {
        this.chance = chance;
        this.believesThePrimary = believesThePrimary;
    }

    /** What others may do between two operations. */
    void meanwhile(Runnable others) {
        meanwhile = others;
    }

    /** The storm is over: what is late arrives, and the majority has everything. */
    void calmDown() {
        late.forEach(this::apply);
        late.clear();
        onAMajority = primary.size();
    }

    List<Commit> stored() {
        return primary;
    }

    void timePasses() {
        if (!late.isEmpty() && one(3)) {
            apply(late.remove(chance.nextInt(late.size())));
        }
        if (one(3)) {
            onAMajority = primary.size();
        }
        if (one(12)) {
            primary.subList(onAMajority, primary.size()).clear(); // another primary, without what only the old one had
        }
        if (one(16)) {
            meanwhile.run();
        }
    }

    private boolean one(int of) {
        return chance.nextInt(of) == 0;
    }

    @Override
    public void insert(List<RawBsonDocument> inOrder) {
        timePasses();
        switch (chance.nextInt(16)) {
            case 0 -> throw lineBroke();
            case 1 -> {
                apply(inOrder);
                throw lineBroke();
            }
            case 2 -> {
                late.add(inOrder);
                throw lineBroke();
            }
            case 3 -> {
                int stored = apply(inOrder);
                throw failed(
                        stored,
                        inOrder.size(),
                        new WriteConcernError(64, "WriteConcernFailed", "", new BsonDocument()));
            }
            default -> {
                int stored = apply(inOrder);
                if (!believesThePrimary) {
                    onAMajority = primary.size();
                }
                if (stored < inOrder.size()) {
                    throw failed(stored, inOrder.size(), null);
                }
            }
        }
    }

    /** How many of them went in. */
    private int apply(List<RawBsonDocument> inOrder) {
        for (int i = 0; i < inOrder.size(); i++) {
            var commit = Commit.read(inOrder.get(i).asBsonReader());
            if (isTaken(commit)) {
                return i;
            }
            primary.add(commit);
        }
        return inOrder.size();
    }

    private boolean isTaken(Commit commit) {
        var keys = keys(commit).collect(Collectors.toSet());
        return primary.stream()
                .anyMatch(known ->
                        known.position() == commit.position() || keys(known).anyMatch(keys::contains));
    }

    private static Stream<String> keys(Commit commit) {
        return commit.events().stream().map(StoredEvent::key);
    }

    private static MongoException lineBroke() {
        return new MongoSocketReadException("The line broke.", new ServerAddress());
    }

    private static MongoException failed(int stored, int of, @Nullable WriteConcernError concern) {
        var errors = stored == of
                ? List.<BulkWriteError>of()
                : List.of(new BulkWriteError(DUPLICATE_KEY, "duplicate", new BsonDocument(), stored));
        return new MongoBulkWriteException(
                BulkWriteResult.acknowledged(stored, 0, 0, 0, List.of(), List.of()),
                errors,
                concern,
                new ServerAddress(),
                Set.of());
    }

    private Stream<Commit> durable() {
        return List.copyOf(primary.subList(0, believesThePrimary ? primary.size() : onAMajority)).stream();
    }

    private void mayBreak() {
        timePasses();
        if (one(20)) {
            throw lineBroke();
        }
    }

    @Override
    public Optional<Commit> anyAt(long position) {
        mayBreak();
        return primary.stream().filter(commit -> commit.position() == position).findFirst();
    }

    @Override
    public Optional<Commit> durableAt(long position) {
        mayBreak();
        return durable().filter(commit -> commit.position() == position).findFirst();
    }

    @Override
    public Optional<Commit> durableWith(List<String> streamKeys) {
        mayBreak();
        return durable()
                .filter(commit -> keys(commit).anyMatch(streamKeys::contains))
                .findFirst();
    }

    @Override
    public List<Commit> between(long from, long to, int most) {
        timePasses();
        return durable()
                .filter(commit -> commit.position() >= from && commit.position() < to)
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Commit> lastBetween(long from, long to) {
        return between(from, to, Integer.MAX_VALUE).stream().reduce((_, last) -> last);
    }

    @Override
    public List<Commit> ofStream(String firstKey, String lastKey, int most) {
        timePasses();
        return durable()
                .filter(commit ->
                        keys(commit).anyMatch(key -> key.compareTo(firstKey) >= 0 && key.compareTo(lastKey) <= 0))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Commit> lastOfStream(String firstKey, String lastKey) {
        return ofStream(firstKey, lastKey, Integer.MAX_VALUE).stream().reduce((_, last) -> last);
    }
}
