package org.eprbridge.catalogue.seats;

import java.util.Set;
import org.eprbridge.kernel.FeatureId;

/** A seat beside the list: whoever knows how people get on with features names those that are hard to find. */
@FunctionalInterface
public interface HardToFind {

    Set<FeatureId> features();
}
