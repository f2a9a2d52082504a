package org.eprbridge.platform.messaging;

import org.eprbridge.kernel.PersonId;

/** Puts a name to a person in a refusal's sentence; the room {@code people} knows. */
@FunctionalInterface
public interface Names {

    String nameOf(PersonId person);
}
