package org.eprbridge.ideas.projection;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.domain.Sort.Direction.DESC;

import java.util.List;
import java.util.Set;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.platform.lists.Orders;
import org.springframework.data.domain.Sort;

/**
 * In which order a list of ideas comes: by the day that people see beside each. Triage alone takes a survivor in the order
 * of the first sender who waits for it.
 */
final class IdeaOrder {

    /** Those that people may sort by, besides the day on which an idea was shared. */
    static final List<String> OTHER_FIELDS =
            List.of("changedAt", "title", "status", "division", "hoursPerWeek", "supporters", "nextDate");

    private static final Sort NEWEST_FIRST = Sort.by(DESC, "sharedAt").and(Sort.by(DESC, "_id"));
    private static final Orders ORDERS =
            Orders.usually(NEWEST_FIRST, OTHER_FIELDS.toArray(String[]::new)).or("submittedAt", "sharedAt");
    private static final Sort AS_TRIAGE_TAKES_THEM =
            Sort.by(DESC, "headOfQueue").and(Sort.by(ASC, "submittedAt")).and(Sort.by(ASC, "_id"));

    private IdeaOrder() {}

    static Sort of(IdeaList.Find question) {
        return question.page().sort().isEmpty() && waitsForTriage(question)
                ? AS_TRIAGE_TAKES_THEM
                : ORDERS.of(question.page());
    }

    private static boolean waitsForTriage(IdeaList.Find question) {
        return question.overdue() || question.statuses().equals(Set.of(IdeaStatus.SUBMITTED));
    }
}
