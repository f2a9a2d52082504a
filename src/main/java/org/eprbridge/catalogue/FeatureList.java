package org.eprbridge.catalogue;

import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.Query;

/** The catalogue, searched. */
public interface FeatureList {

    /**
     * @param q words to look for in name, summary, place and audience; empty for all
     * @param audience exactly this audience; empty for all
     */
    @AllowedFor
    record Find(String q, String audience, PageRequest page) implements Query<Page<Card>> {}

    record Card(FeatureId feature, String name, String summary, String where, String audience) {}
}
