package org.eprbridge.catalogue;

import java.util.List;
import java.util.Set;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.Query;
import org.eprbridge.kernel.Role;

/** The catalogue, searched. */
public interface FeatureList {

    /**
     * Sorts by {@code name}, {@code audience} or {@code changedAt}.
     *
     * @param q words to look for in reference, name, summary, place and audience; empty for all
     * @param audience exactly this audience; empty for all
     */
    @AllowedFor
    record Find(String q, String audience, PageRequest page) implements Query<Page<Card>> {}

    record Card(FeatureId feature, String name, String summary, String where, String audience) {}

    /** For whom there are features, by name: what the list can be narrowed to. */
    @AllowedFor
    record Audiences() implements Query<List<Audience>> {}

    record Audience(String audience, long features) {}

    /**
     * Which of these names the catalogue has already, whatever their case; for those who may import.
     *
     * @param names as somebody wrote them
     */
    @AllowedFor({Role.CCIO, Role.DEPUTY, Role.DIGITAL_ANALYST, Role.RELEASE_MANAGER})
    record NamesTaken(Set<String> names) implements Query<List<String>> {

        public NamesTaken {
            names = Set.copyOf(names);
        }
    }
}
