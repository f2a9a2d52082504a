package org.eprbridge.catalogue;

import java.util.List;
import org.eprbridge.kernel.CatalogueId;
import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.FeatureId;

/** Everything that concerns all features at once. */
public sealed interface CatalogueEvent {

    CatalogueId catalogue();

    /**
     * Features have these names from now on, and no other feature may.
     *
     * @param freed names that nobody has any more
     */
    @EventName("names-claimed")
    record NamesClaimed(CatalogueId catalogue, List<Claim> claims, List<String> freed) implements CatalogueEvent {}

    /** @param name as names are compared: in lower case */
    record Claim(String name, FeatureId feature) {}
}
