package org.eprbridge.catalogue.projection;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eprbridge.catalogue.Catalogue;
import org.eprbridge.catalogue.FeatureIsMerged;
import org.eprbridge.catalogue.FeatureIsRetired;
import org.eprbridge.catalogue.KnownNames;
import org.eprbridge.catalogue.Synonyms;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Refusal;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Tells other rooms of one feature what the list says of it. */
@Component
class KnowsFeatures implements Catalogue, Synonyms, KnownNames {

    private final MongoOperations mongo;

    KnowsFeatures(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<String> nameOf(FeatureId feature) {
        return line(feature).map(FeatureEntry::name);
    }

    @Override
    public FeatureId survivorOf(FeatureId feature) {
        var seen = new HashSet<FeatureId>();
        var now = feature;
        while (seen.add(now)) {
            var into = line(now).map(FeatureEntry::mergedInto);
            if (into.isEmpty()) {
                return now;
            }
            now = new FeatureId(into.get());
        }
        return now;
    }

    @Override
    public Optional<Refusal> inTheWayOfUse(FeatureId feature) {
        return line(feature).flatMap(line -> switch (line.state()) {
            case IN_USE -> Optional.empty();
            case RETIRED ->
                Optional.of(new FeatureIsRetired(feature, line.insteadOfIt().orElse(null)));
            case MERGED -> Optional.of(new FeatureIsMerged(feature, survivorOf(feature)));
        });
    }

    @Override
    public List<String> of(FeatureId feature) {
        return line(feature)
                .map(FeatureEntry::synonyms)
                .map(Objects::requireNonNull)
                .orElse(List.of());
    }

    @Override
    public Map<String, FeatureId> names() {
        var names = new LinkedHashMap<String, FeatureId>();
        mongo.findAll(FeatureEntry.class)
                .forEach(line -> names.putIfAbsent(Synonyms.key(line.name()), new FeatureId(line.feature())));
        return names;
    }

    private Optional<FeatureEntry> line(FeatureId feature) {
        return Optional.ofNullable(mongo.findById(feature.value(), FeatureEntry.class));
    }
}
