package org.eprbridge.ideas.projection;

import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.in;
import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.Accumulators;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.lists.Lines;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.ReplaceOptions;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;

/** Asks the database, which has an index for every filter and order: for a MongoDB with hundreds of thousands of ideas. */
class LinesInMongo implements IdeaLines {

    private final MongoOperations mongo;

    LinesInMongo(MongoOperations mongo) {
        this.mongo = mongo;
        declareIndexes();
    }

    @Override
    public void save(IdeaListEntry line) {
        var older = Query.query(where("_id").is(line.idea()).and("told").not().gt(line.lastFact()));
        try {
            mongo.replace(older, line, ReplaceOptions.replaceOptions().upsert());
        } catch (DuplicateKeyException newerThere) {
            // somebody on another node was faster
        }
    }

    @Override
    public long told(IdeaId idea) {
        var query = Query.query(where("_id").is(idea.value()));
        query.fields().include("told");
        var line = mongo.findOne(query, Document.class, mongo.getCollectionName(IdeaListEntry.class));
        return line != null && line.get("told") instanceof Number told ? told.longValue() : -1;
    }

    @Override
    public LinesInMongo over(MongoOperations documents) {
        return new LinesInMongo(documents);
    }

    @Override
    public void succeed(IdeaLines copy) {
        // nothing is kept in memory
    }

    @Override
    public void forgetEverything() {
        mongo.remove(new Query(), IdeaListEntry.class);
    }

    List<IdeaListEntry> all() {
        return mongo.findAll(IdeaListEntry.class);
    }

    @Override
    public Page<IdeaListEntry> find(WantedIdeas wanted, Sort order, PageRequest page) {
        return new Lines<>(mongo, IdeaListEntry.class).page(wanted.criteria(), order, page);
    }

    @Override
    public List<Tally> tally(List<IdeaStatus> places) {
        var tallies = new ArrayList<Tally>();
        mongo.getCollection(mongo.getCollectionName(IdeaListEntry.class))
                .aggregate(List.of(
                        match(in("status", places.stream().map(Enum::name).toList())),
                        group(new Document("status", "$status").append("dueAt", "$dueAt"), Accumulators.sum("n", 1))))
                .forEach(group -> tallies.add(tally(group)));
        return tallies;
    }

    private static Tally tally(Document group) {
        var key = group.get("_id", Document.class);
        return new Tally(
                IdeaStatus.valueOf(key.getString("status")),
                key.getString("dueAt"),
                group.get("n", Number.class).longValue());
    }

    private void declareIndexes() {
        var indexes = mongo.indexOps(IdeaListEntry.class);
        indexes.createIndex(new Index("sharedAt", DESC).named("newest-shared"));
        indexes.createIndex(new Index("status", ASC)
                .on("headOfQueue", DESC)
                .on("submittedAt", ASC)
                .named("triage"));
        indexes.createIndex(new Index("status", ASC).on("dueAt", ASC).named("counts"));
        indexes.createIndex(new Index("status", ASC).on("nextDate", ASC).named("due"));
        indexes.createIndex(new Index("submitter", ASC).on("sharedAt", DESC).named("mine-shared"));
        indexes.createIndex(new Index("division", ASC).on("sharedAt", DESC).named("division-shared"));
        indexes.createIndex(new Index("concerns", ASC).on("changedAt", DESC).named("concerns"));
        for (var field : IdeaOrder.OTHER_FIELDS) {
            indexes.createIndex(new Index(field, ASC).named(field));
        }
    }
}
