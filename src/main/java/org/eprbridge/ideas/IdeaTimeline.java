package org.eprbridge.ideas;

import java.time.Instant;
import java.util.List;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Query;
import org.eprbridge.kernel.Role;
import org.jspecify.annotations.Nullable;

/** What happened to an idea, as sentences, oldest first. Internal comments are left out for those who may not read them. */
public interface IdeaTimeline {

    @AllowedFor
    record Of(IdeaId idea, @Nullable Instant asOf) implements Query<List<Entry>> {}

    /**
     * @param event the stable event name
     * @param who the name of the person who acted
     * @param onBehalfOf the name of the person they stood in for; empty when they acted for themselves
     * @param sentence for example "Asha Patel accepted this idea."
     * @param details what was said; empty when nothing was
     */
    record Entry(
            Instant at,
            String event,
            PersonId person,
            String who,
            Role role,
            String onBehalfOf,
            String sentence,
            String details) {}
}
