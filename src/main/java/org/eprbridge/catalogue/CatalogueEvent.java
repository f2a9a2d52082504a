package org.eprbridge.catalogue;

import java.util.List;
import org.eprbridge.kernel.CatalogueId;
import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.ImportId;

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

    /**
     * One part of a list that is larger than one commit came in, in the same commit as this.
     *
     * @param part counted from 1
     * @param of how many parts there are
     */
    @EventName("part-imported")
    record PartImported(CatalogueId catalogue, ImportId list, int part, int of) implements CatalogueEvent {}

    /** @param name as names are compared: in lower case */
    record Claim(String name, FeatureId feature) {}
}
