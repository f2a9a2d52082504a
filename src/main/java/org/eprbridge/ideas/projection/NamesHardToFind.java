package org.eprbridge.ideas.projection;

import java.util.Set;
import java.util.stream.Collectors;
import org.eprbridge.catalogue.seats.HardToFind;
import org.eprbridge.kernel.FeatureId;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Tells the catalogue's list which features people do not find, or do not find helpful. */
@Component
class NamesHardToFind implements HardToFind {

    private final MongoOperations mongo;

    NamesHardToFind(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Set<FeatureId> features() {
        return mongo.findAll(HardToFindEntry.class).stream()
                .map(entry -> entry.toFigures().feature())
                .collect(Collectors.toSet());
    }
}
