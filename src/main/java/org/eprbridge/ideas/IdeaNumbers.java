package org.eprbridge.ideas;

import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;

/** Gives a new idea its reference. The same person and draft always get the same one, so nothing is ever sent twice. */
@FunctionalInterface
public interface IdeaNumbers {

    IdeaId numberFor(PersonId person, String clientId);
}
