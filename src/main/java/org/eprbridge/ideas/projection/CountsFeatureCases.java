package org.eprbridge.ideas.projection;

import static org.eprbridge.ideas.projection.FeatureCase.Outcome.CONFIRMED;
import static org.eprbridge.ideas.projection.FeatureCase.Outcome.DEFLECTED;
import static org.eprbridge.ideas.projection.FeatureCase.Outcome.OPEN;
import static org.eprbridge.ideas.projection.FeatureCase.Outcome.REFUTED;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.EnumMap;
import org.eprbridge.ideas.FeatureHelp.Figures;
import org.eprbridge.kernel.FeatureId;
import org.springframework.data.mongodb.core.MongoOperations;

/** Adds up what came of the times that a feature was shown or found. */
record CountsFeatureCases(MongoOperations mongo) {

    Figures of(FeatureId feature) {
        var counts = new EnumMap<FeatureCase.Outcome, Long>(FeatureCase.Outcome.class);
        for (var outcome : FeatureCase.Outcome.values()) {
            var cases = where("feature").is(feature.value()).and("outcome").is(outcome);
            counts.put(outcome, mongo.count(query(cases), FeatureCase.class));
        }
        long confirmed = counts.getOrDefault(CONFIRMED, 0L);
        long refuted = counts.getOrDefault(REFUTED, 0L);
        long redirected = counts.getOrDefault(OPEN, 0L) + confirmed + refuted;
        return new Figures(feature, redirected, confirmed, refuted, counts.getOrDefault(DEFLECTED, 0L));
    }
}
