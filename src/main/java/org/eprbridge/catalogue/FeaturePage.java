package org.eprbridge.catalogue;

import java.time.Instant;
import java.util.Optional;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Query;

/** One feature: what it does, where it is and how to use it. */
public interface FeaturePage {

    @AllowedFor
    record Of(FeatureId feature) implements Query<Optional<View>> {}

    /** @param version hand it back when editing */
    record View(
            FeatureId feature,
            FeatureDescription description,
            long version,
            PersonId addedBy,
            Instant addedAt,
            PersonId lastEditedBy,
            Instant lastEditedAt) {}
}
