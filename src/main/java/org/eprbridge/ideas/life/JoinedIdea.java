package org.eprbridge.ideas.life;

import java.time.Instant;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;

/**
 * An idea that goes on in this one.
 *
 * @param sentAt when it was sent, or the earliest of those that it had taken in itself
 */
public record JoinedIdea(IdeaId idea, String title, PersonId submitter, Instant sentAt) {}
