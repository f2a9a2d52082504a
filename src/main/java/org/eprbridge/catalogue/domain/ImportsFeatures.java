package org.eprbridge.catalogue.domain;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureCommand.ImportFeatures;
import org.springframework.stereotype.Component;

/** Adds a whole list within one unit of work, which the log stores as one commit: all of it or nothing. */
@Component
class ImportsFeatures {

    private final Repository<Feature> features;

    ImportsFeatures(Repository<Feature> features) {
        this.features = features;
    }

    @CommandHandler
    void handle(ImportFeatures command) throws Exception {
        for (AddFeature feature : command.features()) {
            features.newInstance(() -> new Feature(feature));
        }
    }
}
