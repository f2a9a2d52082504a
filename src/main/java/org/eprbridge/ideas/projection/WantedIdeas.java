package org.eprbridge.ideas.projection;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.SearchWords;
import org.eprbridge.platform.lists.Sought;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Which ideas somebody looks for, said once for the database and once for the memory.
 *
 * @param words each of them has to be there, in any order; lower case
 * @param division of the submitter; empty for all
 * @param submitter whose ideas; empty for everybody's
 * @param concerned whom it concerns without being theirs; empty for all
 * @param dueBefore those that wait for triage and were due before that day; empty for all
 * @param nextBefore those whose next day is before that day; empty for all
 */
record WantedIdeas(
        Set<IdeaStatus> statuses,
        List<String> words,
        String division,
        String submitter,
        String concerned,
        String dueBefore,
        String nextBefore) {

    static WantedIdeas by(IdeaList.Find question, Actor asking, LocalDate today) {
        return new WantedIdeas(
                Set.copyOf(question.statuses()),
                SearchWords.in(question.q()),
                question.division(),
                question.mine() ? asking.person().value() : "",
                question.followed() ? asking.person().value() : "",
                question.overdue() ? today.toString() : "",
                "");
    }

    static WantedIdeas whoseDayIsBefore(LocalDate day, IdeaStatus status) {
        return new WantedIdeas(Set.of(status), List.of(), "", "", "", "", day.toString());
    }

    Criteria criteria() {
        var sought = new Sought().oneOf("status", statuses);
        if (!submitter.isEmpty()) {
            sought.and(where("submitter").is(submitter));
        }
        if (!concerned.isEmpty()) {
            sought.and(where("concerns").is(concerned));
        }
        if (!division.isEmpty()) {
            sought.and(where("division").is(division));
        }
        if (!dueBefore.isEmpty()) {
            sought.and(where("dueAt").lt(dueBefore).ne(null));
        }
        if (!nextBefore.isEmpty()) {
            sought.and(where("nextDate").lt(nextBefore).ne(null));
        }
        for (String word : words) {
            sought.and(where("words").regex(Pattern.quote(word)));
        }
        return sought.criteria();
    }

    boolean matches(IdeaListEntry line) {
        return (statuses.isEmpty() || statuses.contains(line.status()))
                && (submitter.isEmpty() || submitter.equals(line.submitter()))
                && (concerned.isEmpty() || line.concerns(concerned))
                && (division.isEmpty() || division.equals(line.division()))
                && (dueBefore.isEmpty() || line.dueAt() != null && line.dueAt().compareTo(dueBefore) < 0)
                && (nextBefore.isEmpty()
                        || line.nextDate() != null && line.nextDate().compareTo(nextBefore) < 0)
                && words.stream().allMatch(line.words()::contains);
    }
}
