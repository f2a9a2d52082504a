package org.eprbridge.ideas.life;

import java.time.Instant;
import org.eprbridge.kernel.IdeaId;
import org.jspecify.annotations.Nullable;

/**
 * In which idea this one goes on, and where it stood before, so that taking the joining back leads exactly there.
 *
 * @param decidedAt as {@link Turns} had it
 */
public record Joining(
        IdeaId into,
        Place place,
        Handling handling,
        @Nullable Instant decidedAt) {}
