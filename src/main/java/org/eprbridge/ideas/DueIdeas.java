package org.eprbridge.ideas;

import java.time.LocalDate;
import java.util.List;
import org.eprbridge.kernel.IdeaId;

/** Which ideas the clock has to move, because a day has come. */
public interface DueIdeas {

    /** Parked ideas whose day has come. */
    List<IdeaId> toReturn(LocalDate today);

    /** Ideas whose question has stayed without an answer for too long. */
    List<IdeaId> unanswered(LocalDate today);
}
