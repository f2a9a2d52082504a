package org.eprbridge.catalogue;

import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Refusal;

/** A feature is neither merged into itself nor its own successor. */
public final class SameFeature extends Refusal {

    public SameFeature(FeatureId feature) {
        super(feature + " and itself");
    }

    @Override
    public String sentence(Telling telling) {
        return "Choose another feature: this is the same one.";
    }
}
