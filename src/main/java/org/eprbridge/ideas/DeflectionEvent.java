package org.eprbridge.ideas;

import org.eprbridge.kernel.DeflectionId;
import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.FeatureId;

/** Everything that can happen to a deflection. Who found it, from where and when is in the envelope. */
public sealed interface DeflectionEvent {

    DeflectionId deflection();

    /** @param text what the person had typed so far */
    @EventName("feature-found-instead")
    record FeatureFoundInstead(DeflectionId deflection, FeatureId feature, String text) implements DeflectionEvent {}

    /** It does not solve it after all. */
    @EventName("finding-undone")
    record FindingUndone(DeflectionId deflection, FeatureId feature) implements DeflectionEvent {}
}
