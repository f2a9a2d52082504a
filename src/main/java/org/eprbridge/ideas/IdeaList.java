package org.eprbridge.ideas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Page;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Query;
import org.jspecify.annotations.Nullable;

/** Every idea in one line each: the lists of all screens, and of programs. */
public interface IdeaList {

    /**
     * @param statuses any of these; empty for all
     * @param q words to look for in reference, title and problem; empty for all
     * @param division of the submitter; empty for all
     * @param mine only what the asking person submitted
     * @param followed only what the asking person follows or supports, without their own
     * @param overdue only those that wait for triage longer than promised
     */
    @AllowedFor
    record Find(
            Set<IdeaStatus> statuses,
            String q,
            String division,
            boolean mine,
            boolean followed,
            boolean overdue,
            PageRequest page)
            implements Query<Page<Card>> {

        /** Whoever follows them. */
        public Find(
                Set<IdeaStatus> statuses, String q, String division, boolean mine, boolean overdue, PageRequest page) {
            this(statuses, q, division, mine, false, overdue, page);
        }

        public static Find all(PageRequest page) {
            return new Find(Set.of(), "", "", false, false, page);
        }

        public static Find mine(PageRequest page) {
            return new Find(Set.of(), "", "", true, false, page);
        }

        public static Find followed(PageRequest page) {
            return new Find(Set.of(), "", "", false, true, false, page);
        }
    }

    /**
     * @param hoursPerWeek what the problem costs the submitter and the supporters together
     * @param news the last thing that happened, as a sentence that the submitter may read
     * @param nextDate the day by which something should happen next; null when nothing is due
     * @param headOfQueue came back from a refuted redirect or an appeal, so it goes first
     */
    record Card(
            IdeaId idea,
            String title,
            String area,
            IdeaStatus status,
            PublicStatus publicStatus,
            PersonId submitter,
            String submitterName,
            String profession,
            String division,
            Instant submittedAt,
            Instant changedAt,
            String news,
            Ball ball,
            @Nullable LocalDate nextDate,
            boolean overdue,
            boolean headOfQueue,
            int supporters,
            double hoursPerWeek,
            @Nullable ChangeId change) {

        /** Who says so: the submitter and the supporters. Those of a joined idea count with the other one. */
        public int people() {
            return status == IdeaStatus.JOINED ? 0 : supporters + 1;
        }
    }
}
