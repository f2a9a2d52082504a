package org.eprbridge.catalogue.projection;

import java.util.List;
import java.util.Objects;
import org.eprbridge.catalogue.FeatureState;
import org.jspecify.annotations.Nullable;

/** As much of a {@link FeatureEntry} as it takes to count. */
record Facet(
        String audience,
        @Nullable List<String> places,
        @Nullable String owner,
        @Nullable Boolean retired,
        @Nullable String mergedInto) {

    List<String> placesKnown() {
        return Objects.requireNonNullElse(places, List.of());
    }

    FeatureState state() {
        return FeatureEntry.state(retired, mergedInto);
    }
}
