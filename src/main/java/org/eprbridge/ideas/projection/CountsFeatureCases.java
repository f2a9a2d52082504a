package org.eprbridge.ideas.projection;

import static org.eprbridge.ideas.projection.FeatureCase.Outcome.CONFIRMED;
import static org.eprbridge.ideas.projection.FeatureCase.Outcome.DEFLECTED;
import static org.eprbridge.ideas.projection.FeatureCase.Outcome.OPEN;
import static org.eprbridge.ideas.projection.FeatureCase.Outcome.REFUTED;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eprbridge.ideas.FeatureHelp.Figures;
import org.eprbridge.kernel.FeatureId;
import org.springframework.data.mongodb.core.MongoOperations;

/** Adds up what came of the times that a feature was shown or found, with those that were merged into it. */
record CountsFeatureCases(MongoOperations mongo) {

    Figures of(FeatureId feature) {
        var family = family(feature);
        var counts = new EnumMap<FeatureCase.Outcome, Long>(FeatureCase.Outcome.class);
        for (var outcome : FeatureCase.Outcome.values()) {
            var cases = where("feature").in(family).and("outcome").is(outcome);
            counts.put(outcome, mongo.count(query(cases), FeatureCase.class));
        }
        long confirmed = counts.getOrDefault(CONFIRMED, 0L);
        long refuted = counts.getOrDefault(REFUTED, 0L);
        long redirected = counts.getOrDefault(OPEN, 0L) + confirmed + refuted;
        return new Figures(feature, redirected, confirmed, refuted, counts.getOrDefault(DEFLECTED, 0L));
    }

    /** The one for which its cases count now. */
    FeatureId survivorOf(FeatureId feature) {
        var seen = new HashSet<String>();
        var now = feature.value();
        while (seen.add(now)) {
            var merged = mongo.findById(now, MergedFeature.class);
            if (merged == null) {
                break;
            }
            now = merged.into();
        }
        return new FeatureId(now);
    }

    private Set<String> family(FeatureId feature) {
        var all = new HashSet<String>();
        var next = List.of(feature.value());
        while (!next.isEmpty()) {
            all.addAll(next);
            next = mongo.find(query(where("into").in(next)), MergedFeature.class).stream()
                    .map(MergedFeature::feature)
                    .filter(each -> !all.contains(each))
                    .toList();
        }
        return all;
    }
}
