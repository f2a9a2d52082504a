package org.eprbridge.catalogue;

import java.util.Optional;
import org.eprbridge.kernel.FeatureId;

/** Looks a feature up for rules and sentences that name it. */
@FunctionalInterface
public interface Catalogue {

    Optional<String> nameOf(FeatureId feature);
}
