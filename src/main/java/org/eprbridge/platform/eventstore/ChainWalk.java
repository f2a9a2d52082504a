package org.eprbridge.platform.eventstore;

import com.mongodb.client.MongoDatabase;
import org.bson.RawBsonDocument;

/** Reads the documents as they lie in the collection and trusts none of them. */
final class ChainWalk implements LogAudit {

    private final LogDocuments commits;

    ChainWalk(MongoDatabase database) {
        this.commits = new LogDocuments(database.getCollection(MongoCommits.COLLECTION, RawBsonDocument.class));
    }

    @Override
    public Report verify(long from) {
        var walk = LogWalk.from(from, commits.hashBefore(from));
        commits.from(from).forEach(walk::look);
        return walk.report();
    }
}
