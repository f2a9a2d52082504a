package org.eprbridge.catalogue;

import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Refusal;

/** There is no merge to undo. */
public final class NotMerged extends Refusal {

    private final FeatureId feature;

    public NotMerged(FeatureId feature) {
        super(feature + " is not merged");
        this.feature = feature;
    }

    @Override
    public String sentence(Telling telling) {
        return "%s is not merged into that feature, so there is nothing to undo.".formatted(feature);
    }
}
