package org.eprbridge.catalogue.projection;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.eprbridge.catalogue.FeatureEvent;
import org.eprbridge.catalogue.FeatureList;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.platform.readers.Rebuildable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.ReplaceOptions;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Keeps {@link FeatureList} true. Each line remembers the last fact that it was told, so hearing one twice, or an older one
 * again, changes nothing. Safe to delete: it is rebuilt from the first event.
 */
@Component
@ProcessingGroup("feature-list")
class FeatureListProjection implements Rebuildable<FeatureListProjection> {

    private final MongoOperations mongo;

    FeatureListProjection(MongoOperations mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(FeatureEntry.class);
        indexes.createIndex(new Index("nameKey", Sort.Direction.ASC));
        indexes.createIndex(new Index("audience", Sort.Direction.ASC).on("nameKey", Sort.Direction.ASC));
        indexes.createIndex(new Index("changedAt", Sort.Direction.DESC));
    }

    @Override
    public List<Class<?>> documents() {
        return List.of(FeatureEntry.class);
    }

    @Override
    public FeatureListProjection over(MongoOperations documents) {
        return new FeatureListProjection(documents);
    }

    @EventHandler
    void on(FeatureEvent event, @Timestamp Instant at, @SequenceNumber long fact) {
        if (event instanceof FeatureEvent.FeatureAdded added) {
            save(FeatureEntry.of(added.feature(), added.description(), at, fact), fact);
            return;
        }
        LineNews.of(event, at)
                .ifPresent(news -> mongo.updateFirst(
                        notYetTold(event.feature(), fact), news.set("told", fact), FeatureEntry.class));
    }

    private void save(FeatureEntry line, long fact) {
        try {
            mongo.replace(
                    notYetTold(new FeatureId(line.feature()), fact),
                    line,
                    ReplaceOptions.replaceOptions().upsert());
        } catch (DuplicateKeyException heardBefore) {
            // the line there is as new as this one, or newer
        }
    }

    private static Query notYetTold(FeatureId feature, long fact) {
        return Query.query(where("_id").is(feature.value()).and("told").not().gte(fact));
    }

    @ResetHandler
    void forgetEverything() {
        mongo.remove(new Query(), FeatureEntry.class);
    }
}
