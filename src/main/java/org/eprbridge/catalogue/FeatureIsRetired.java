package org.eprbridge.catalogue;

import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** The EPR can do it no longer, so nobody and nothing is sent there. */
public final class FeatureIsRetired extends Refusal {

    private final FeatureId feature;
    private final @Nullable FeatureId successor;

    public FeatureIsRetired(FeatureId feature, @Nullable FeatureId successor) {
        super(feature + " is retired");
        this.feature = feature;
        this.successor = successor;
    }

    @Override
    public String sentence(Telling telling) {
        return successor == null
                ? "%s is retired. Choose a feature that is in use.".formatted(feature)
                : "%s is retired. Use %s, which took its place.".formatted(feature, successor);
    }
}
