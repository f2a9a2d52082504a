package org.eprbridge.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Query;
import org.jspecify.annotations.Nullable;

/** Changes in one line each: the board, the list and programs. */
public interface ChangeList {

    /**
     * @param idea only changes that answer this idea; null for all
     * @param stages any of these; empty for all
     * @param need only changes under way that need this; null for all
     * @param q words in reference or title; empty for all
     */
    @AllowedFor
    record Find(
            @Nullable IdeaId idea,
            Set<Stage> stages,
            @Nullable Need need,
            String q,
            PageRequest page) implements Query<Page<Card>> {

        public Find(@Nullable IdeaId idea, Set<Stage> stages, String q, PageRequest page) {
            this(idea, stages, null, q, page);
        }
    }

    /** Whose hand a change needs, as {@link ChangeCounts} counts it. Mine are those that the asking person owns. */
    enum Need {
        /** In use without clinical authority. */
        TAKE_BACK,
        /** Went live lately, so that everybody looks closely. */
        WATCHED,
        MINE,
        BLOCKED,
        NOT_SCREENED,
        READY_WITHOUT_SAFETY,
        /** Safety has taken its signature back, in use or not. */
        AUTHORITY_WITHDRAWN
    }

    /** The board: everything from proposed to live that is not closed or dropped, columns cut at 100 cards. */
    @AllowedFor
    record Board() implements Query<List<Column>> {}

    /** @param limit work-in-progress limit; 0 for none */
    record Column(Stage stage, int limit, long total, List<Card> cards) {}

    /**
     * @param safety what the safety question's answer is now
     * @param withdrawnBecause why clinical authority was withdrawn; empty when it was not
     * @param blockedReason empty when it is not blocked
     * @param rollbackReason why it must be taken back; empty when it need not
     * @param watchedUntil last day of the watch after it went live; null when nobody watches
     */
    record Card(
            ChangeId change,
            String title,
            Stage stage,
            @Nullable PersonId owner,
            String ownerName,
            @Nullable Size size,
            SafetyState safety,
            String withdrawnBecause,
            String blockedReason,
            List<IdeaId> ideas,
            Instant openedAt,
            Instant stageSince,
            String rollbackReason,
            @Nullable LocalDate watchedUntil) {}
}
