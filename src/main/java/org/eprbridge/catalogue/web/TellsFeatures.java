package org.eprbridge.catalogue.web;

import org.eprbridge.catalogue.Catalogue;
import org.eprbridge.catalogue.FeaturePage;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** One feature as programs read it. */
@Component
class TellsFeatures {

    private final Queries queries;
    private final Directory directory;
    private final Catalogue catalogue;

    TellsFeatures(Queries queries, Directory directory, Catalogue catalogue) {
        this.queries = queries;
        this.directory = directory;
        this.catalogue = catalogue;
    }

    FeatureBodies.WholeFeature whole(FeatureId feature) {
        return FeatureBodies.WholeFeature.of(find(feature), directory, catalogue.survivorOf(feature));
    }

    FeaturePage.View find(FeatureId feature) {
        return queries.ask(new FeaturePage.Of(feature)).orElseThrow(() -> new NotFound("feature", feature));
    }

    /** As the command would have been, had there been enough to send it. */
    Refused refused(Refusal refusal) {
        return new Refused(refusal.type(), refusal.kind(), refusal.sentence(directory.telling()));
    }
}
