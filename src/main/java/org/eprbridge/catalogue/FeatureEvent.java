package org.eprbridge.catalogue;

import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.FeatureId;

/** Everything that can happen to a feature. */
public sealed interface FeatureEvent {

    FeatureId feature();

    @EventName("feature-added")
    record FeatureAdded(FeatureId feature, FeatureDescription description) implements FeatureEvent {}

    @EventName("feature-edited")
    record FeatureEdited(FeatureId feature, FeatureDescription description) implements FeatureEvent {}
}
