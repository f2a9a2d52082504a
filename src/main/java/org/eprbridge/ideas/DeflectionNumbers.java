package org.eprbridge.ideas;

import org.eprbridge.kernel.DeflectionId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.PersonId;

/** Gives a deflection its reference. The same person, draft and feature always get the same one, so nothing counts twice. */
@FunctionalInterface
public interface DeflectionNumbers {

    DeflectionId numberFor(PersonId person, String draftId, FeatureId feature);
}
