package org.eprbridge.catalogue;

import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Refusal;

/** The feature is described elsewhere now. */
public final class FeatureIsMerged extends Refusal {

    private final FeatureId feature;
    private final FeatureId into;

    public FeatureIsMerged(FeatureId feature, FeatureId into) {
        super(feature + " is merged into " + into);
        this.feature = feature;
        this.into = into;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s was merged into %s. Use %s, or undo the merge first.".formatted(feature, into, into);
    }
}
