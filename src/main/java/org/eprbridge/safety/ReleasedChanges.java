package org.eprbridge.safety;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;

/** What safety has to know of a change that went live without a review. The room that keeps changes answers. */
@FunctionalInterface
public interface ReleasedChanges {

    /** Empty when there is no such change, or when it was never live. */
    Optional<ReleasedChange> find(ChangeId change);

    /**
     * @param ideas what it answers
     * @param involved submitters, triagers and builders
     * @param liveSince the day on which it went live
     */
    record ReleasedChange(
            ChangeId change, String title, Set<IdeaId> ideas, Set<PersonId> involved, LocalDate liveSince) {

        public ReleasedChange {
            ideas = Set.copyOf(ideas);
            involved = Set.copyOf(involved);
        }
    }
}
