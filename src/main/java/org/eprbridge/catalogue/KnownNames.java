package org.eprbridge.catalogue;

import java.util.Map;
import org.eprbridge.kernel.FeatureId;

/** Every name in the list, for the day on which names begin to be kept apart. */
@FunctionalInterface
public interface KnownNames {

    Map<String, FeatureId> names();
}
