package org.eprbridge.delivery;

import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.Query;

/** How many changes that are under way need somebody's hand, for the home page. */
public interface ChangeCounts {

    @AllowedFor
    record Now() implements Query<Counts> {}

    /**
     * @param takeBack in use, and flagged for rollback
     * @param watched went live lately
     * @param mine owned by the asking person
     * @param notScreened nobody has answered the safety question, or the answer became void
     * @param readyWithoutSafety ready to release, but nothing that stands says that it is safe
     * @param withdrawn clinical authority was taken back, in use or not
     */
    record Counts(
            long takeBack,
            long watched,
            long blocked,
            long mine,
            long notScreened,
            long readyWithoutSafety,
            long withdrawn) {}
}
