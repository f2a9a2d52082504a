package org.eprbridge.delivery;

import java.util.Set;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;

/**
 * An idea that went on in one that a change answers: what comes of the change is its senders' wish as well.
 *
 * @param into the idea that took it in
 * @param number counts what had happened to that idea before; a message that arrives twice brings the same number, a later
 *     joining a higher one
 * @param senders its own and those of the ideas that it had taken in itself
 */
public record JoinedIdea(IdeaId idea, IdeaId into, long number, Set<PersonId> senders, PersonId joinedBy) {

    public JoinedIdea {
        senders = Set.copyOf(senders);
    }
}
