package org.eprbridge.platform.eventstore;

import com.mongodb.MongoException;
import java.util.List;
import java.util.Optional;
import org.bson.RawBsonDocument;

/** What the log asks of a database: to keep documents under a unique id and unique stream keys, and to say what it has. */
interface CommitStore {

    /**
     * Stores the documents one after the other, and none behind one that it refuses. What it answers is durable.
     *
     * @throws com.mongodb.MongoBulkWriteException when it refuses one; those before it are stored
     * @throws MongoException when nobody knows what became of them
     */
    void insert(List<RawBsonDocument> inOrder);

    /** What lies exactly at a position, durable or not. */
    Optional<Commit> anyAt(long position);

    /** What lies exactly at a position and will stay there. */
    Optional<Commit> durableAt(long position);

    /** A commit that holds one of these stream keys and will stay. */
    Optional<Commit> durableWith(List<String> streamKeys);

    /** Commits that begin at these positions, in order. */
    List<Commit> between(long from, long to, int most);

    /** The last commit that begins at one of these positions. */
    Optional<Commit> lastBetween(long from, long to);

    /** Commits that hold events of a stream from one key to another, in order. */
    List<Commit> ofStream(String firstKey, String lastKey, int most);

    Optional<Commit> lastOfStream(String firstKey, String lastKey);
}
