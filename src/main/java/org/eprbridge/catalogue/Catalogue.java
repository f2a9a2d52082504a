package org.eprbridge.catalogue;

import java.util.Optional;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Refusal;

/** Looks a feature up for rules and sentences that name it. */
@FunctionalInterface
public interface Catalogue {

    Optional<String> nameOf(FeatureId feature);

    /** The feature itself or, when it was merged, the one that describes it now. */
    default FeatureId survivorOf(FeatureId feature) {
        return feature;
    }

    /** Why nobody is sent there any more: it is retired or merged. Empty while people can use it. */
    default Optional<Refusal> inTheWayOfUse(FeatureId feature) {
        return Optional.empty();
    }
}
