package org.eprbridge.ideas.projection;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import org.eprbridge.ideas.DueIdeas;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.kernel.IdeaId;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Reads from the list of ideas whose next day has come. */
@Component
class FindsDueIdeas implements DueIdeas {

    /** The rest is found at the next look. */
    private static final int AT_ONCE = 500;

    private final MongoOperations mongo;

    FindsDueIdeas(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<IdeaId> toReturn(LocalDate today) {
        return find(where("status").is(IdeaStatus.PARKED).and("nextDate").lte(today.toString()));
    }

    @Override
    public List<IdeaId> unanswered(LocalDate today) {
        return find(where("status")
                .is(IdeaStatus.AWAITING_SUBMITTER)
                .and("nextDate")
                .lt(today.toString()));
    }

    private List<IdeaId> find(Criteria which) {
        return mongo.find(query(which).limit(AT_ONCE), IdeaListEntry.class).stream()
                .map(entry -> new IdeaId(entry.idea()))
                .toList();
    }
}
