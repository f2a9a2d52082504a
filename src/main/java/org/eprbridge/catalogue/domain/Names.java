package org.eprbridge.catalogue.domain;

import java.util.List;
import java.util.Map;
import org.eprbridge.catalogue.FeatureCommand.Part;
import org.eprbridge.kernel.FeatureId;

/** Keeps names apart: within the unit of work that gives a feature its name, so that both are stored or neither. */
@FunctionalInterface
interface Names {

    /**
     * @param wanted as somebody wrote them, each with the feature that shall have it
     * @param freed names that these features had before
     * @throws org.eprbridge.catalogue.NameTaken when another feature has one of them
     */
    void claim(Map<String, FeatureId> wanted, List<String> freed);

    /**
     * Notes within this unit of work that a part of a list comes in with it.
     *
     * @return false when it came in before
     */
    default boolean note(Part part) {
        return true;
    }
}
