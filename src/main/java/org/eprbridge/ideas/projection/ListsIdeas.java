package org.eprbridge.ideas.projection;

import static org.eprbridge.ideas.IdeaStatus.AWAITING_SUBMITTER;
import static org.eprbridge.ideas.IdeaStatus.PARKED;
import static org.eprbridge.ideas.IdeaStatus.REDIRECTED;
import static org.eprbridge.ideas.IdeaStatus.SUBMITTED;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.queryhandling.QueryHandler;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.ideas.TriageCounts;
import org.eprbridge.ideas.projection.IdeaLines.Tally;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Page;
import org.eprbridge.people.Directory;
import org.eprbridge.platform.time.WorkingDays;
import org.springframework.stereotype.Component;

/** Answers {@link IdeaList} and {@link TriageCounts}. */
@Component
class ListsIdeas {

    private final IdeaLines lines;
    private final Directory directory;

    ListsIdeas(IdeaLines lines, Directory directory) {
        this.lines = lines;
        this.directory = directory;
    }

    @QueryHandler
    Page<IdeaList.Card> answer(IdeaList.Find question, Actor asking, Instant now) {
        var today = WorkingDays.londonDay(now);
        return lines.find(WantedIdeas.by(question, asking, today), IdeaOrder.of(question), question.page())
                .map(line -> line.toCard(directory, today));
    }

    @QueryHandler
    TriageCounts.Counts answer(TriageCounts.Now question, Instant now) {
        String today = WorkingDays.londonDay(now).toString();
        var tallies = lines.tally(List.of(SUBMITTED, AWAITING_SUBMITTER, REDIRECTED, PARKED));
        return new TriageCounts.Counts(
                sum(tallies, tally -> tally.status() == SUBMITTED),
                sum(tallies, tally -> tally.dueAt() != null && tally.dueAt().compareTo(today) < 0),
                sum(tallies, tally -> tally.status() == AWAITING_SUBMITTER),
                sum(tallies, tally -> tally.status() == REDIRECTED),
                sum(tallies, tally -> tally.status() == PARKED));
    }

    private static long sum(List<Tally> tallies, Predicate<Tally> which) {
        return tallies.stream().filter(which).mapToLong(Tally::count).sum();
    }
}
