package org.eprbridge.safety;

import java.time.Instant;
import java.util.Set;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;

/** The gate in stories in which no incident opens a review of a change that was thought harmless. */
@FunctionalInterface
public interface GateWithoutIncidents extends ReleaseAuthority {

    @Override
    default void authoriseIfReviewed(
            ReviewId review, ChangeId change, Set<IdeaId> ideas, Set<PersonId> mayNotHaveSigned, Instant now) {}
}
