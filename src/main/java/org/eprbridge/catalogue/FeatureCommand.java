package org.eprbridge.catalogue;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Role;

/** Everything that anybody may ask of the catalogue. */
public sealed interface FeatureCommand {

    /** Somebody describes what the EPR can do. */
    @AllowedFor({Role.CCIO, Role.DEPUTY, Role.DIGITAL_ANALYST, Role.RELEASE_MANAGER})
    record AddFeature(@TargetAggregateIdentifier FeatureId feature, FeatureDescription description)
            implements FeatureCommand {}

    /**
     * Somebody corrects a description.
     *
     * @param version the version that they had before them; refused when somebody else was faster
     */
    @AllowedFor({Role.CCIO, Role.DEPUTY, Role.DIGITAL_ANALYST, Role.RELEASE_MANAGER})
    record EditFeature(@TargetAggregateIdentifier FeatureId feature, FeatureDescription description, long version)
            implements FeatureCommand {}

    /** A whole list at once: all of it or nothing. */
    @AllowedFor({Role.CCIO, Role.DEPUTY, Role.DIGITAL_ANALYST, Role.RELEASE_MANAGER})
    record ImportFeatures(List<AddFeature> features) implements FeatureCommand {

        public ImportFeatures {
            features = List.copyOf(features);
            if (features.isEmpty() || features.size() > 5_000) {
                throw new Misshapen("file", "Import between 1 and 5,000 features at a time.");
            }
        }
    }
}
