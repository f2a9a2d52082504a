package org.eprbridge.ideas.projection;

import org.eprbridge.ideas.FeatureHelp.Figures;
import org.eprbridge.kernel.FeatureId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A feature that is hard to find, kept by itself because every home page asks for them. */
@Document("features_hard_to_find")
record HardToFindEntry(@Id String feature, long redirected, long confirmed, long refuted, long deflected) {

    static HardToFindEntry of(Figures figures) {
        return new HardToFindEntry(
                figures.feature().value(),
                figures.redirected(),
                figures.confirmed(),
                figures.refuted(),
                figures.deflected());
    }

    Figures toFigures() {
        return new Figures(new FeatureId(feature), redirected, confirmed, refuted, deflected);
    }
}
