package org.eprbridge.platform.eventstore;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonReader;
import org.bson.BsonString;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.conversions.Bson;

/** The collection {@code commits}. */
final class MongoCommits implements CommitStore {

    static final String COLLECTION = "commits";

    private static final InsertManyOptions IN_ORDER = new InsertManyOptions().ordered(true);

    private final MongoCollection<Commit> durable;
    private final MongoCollection<Commit> anyState;
    private final MongoCollection<RawBsonDocument> written;

    private MongoCommits(MongoCollection<RawBsonDocument> written, ReadConcern durable, ReadConcern anyState) {
        var read = written.withDocumentClass(Commit.class)
                .withCodecRegistry(CodecRegistries.fromRegistries(
                        CodecRegistries.fromCodecs(new Reading()), written.getCodecRegistry()));
        this.written = written;
        this.durable = read.withReadConcern(durable);
        this.anyState = read.withReadConcern(anyState);
        written.createIndex(Indexes.ascending("k"), new IndexOptions().unique(true));
    }

    /** On the embedded database, which has one member and answers when the disk has it. */
    static MongoCommits embedded(MongoDatabase database) {
        return new MongoCommits(
                database.getCollection(COLLECTION, RawBsonDocument.class), ReadConcern.DEFAULT, ReadConcern.DEFAULT);
    }

    /**
     * On a MongoDB server. Only what a majority has on disk may be built upon: a commit that rests on one that is rolled
     * back would leave a hole for ever.
     */
    static MongoCommits replicated(MongoDatabase database) {
        return new MongoCommits(
                database.getCollection(COLLECTION, RawBsonDocument.class)
                        .withReadPreference(ReadPreference.primary())
                        .withWriteConcern(
                                WriteConcern.MAJORITY.withJournal(true).withWTimeout(10, TimeUnit.SECONDS)),
                ReadConcern.MAJORITY,
                ReadConcern.LOCAL);
    }

    /** The collection itself: what is read from it is durable, what is written to it is durable when it is answered. */
    MongoCollection<RawBsonDocument> documents() {
        return written.withReadConcern(durable.getReadConcern());
    }

    @Override
    public void insert(List<RawBsonDocument> inOrder) {
        written.insertMany(inOrder, IN_ORDER);
    }

    @Override
    public Optional<Commit> anyAt(long position) {
        return Optional.ofNullable(anyState.find(at(position)).first());
    }

    @Override
    public Optional<Commit> durableAt(long position) {
        return Optional.ofNullable(durable.find(at(position)).first());
    }

    @Override
    public Optional<Commit> durableWith(List<String> streamKeys) {
        return Optional.ofNullable(durable.find(Filters.in("k", streamKeys)).first());
    }

    private static Bson at(long position) {
        return new BsonDocument("_id", new BsonInt64(position));
    }

    @Override
    public List<Commit> between(long from, long to, int most) {
        return durable.find(range(from, to))
                .sort(Sorts.ascending("_id"))
                .limit(most)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Commit> lastBetween(long from, long to) {
        return Optional.ofNullable(
                durable.find(range(from, to)).sort(Sorts.descending("_id")).first());
    }

    private static Bson range(long from, long to) {
        return new BsonDocument("_id", new BsonDocument("$gte", new BsonInt64(from)).append("$lt", new BsonInt64(to)));
    }

    @Override
    public List<Commit> ofStream(String firstKey, String lastKey, int most) {
        return durable.find(keys(firstKey, lastKey))
                .sort(Sorts.ascending("_id"))
                .limit(most)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Commit> lastOfStream(String firstKey, String lastKey) {
        return Optional.ofNullable(durable.find(keys(firstKey, lastKey))
                .sort(Sorts.descending("_id"))
                .first());
    }

    private static Bson keys(String first, String last) {
        return new BsonDocument(
                "k",
                new BsonDocument(
                        "$elemMatch",
                        new BsonDocument("$gte", new BsonString(first)).append("$lte", new BsonString(last))));
    }

    /** From bytes to a commit without a document in between. */
    private static final class Reading implements Codec<Commit> {

        @Override
        public Commit decode(BsonReader reader, DecoderContext context) {
            return Commit.read(reader);
        }

        @Override
        public void encode(BsonWriter writer, Commit value, EncoderContext context) {
            throw new UnsupportedOperationException("Commits are written as they were sealed.");
        }

        @Override
        public Class<Commit> getEncoderClass() {
            return Commit.class;
        }
    }
}
