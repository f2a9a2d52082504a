package org.eprbridge.delivery;

import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;

/**
 * The decision that brings an idea to a change.
 *
 * @param number counts what had happened to the idea before; a message that arrives twice brings the same number, a later
 *     decision a higher one
 */
public record Acceptance(IdeaId idea, long number, PersonId submitter, PersonId triager) {}
