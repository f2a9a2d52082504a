package org.eprbridge.safety.home;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eprbridge.kernel.PageRequest;
import org.eprbridge.platform.messaging.Queries;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.safety.ReviewList;
import org.eprbridge.safety.ReviewList.Card;
import org.eprbridge.safety.ReviewStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The reviews that wait for a clinical safety officer's word, the one that has waited longest first, and when each is due. */
@Component
class UndecidedReviews {

    private static final int AT_ONE_GO = 200;

    private final Queries queries;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final int decideWithin;

    /** @param decideWithin so many working days after the last change of a review it should be decided */
    UndecidedReviews(
            Queries queries,
            WorkingDays workingDays,
            Clock clock,
            @Value("${epr.safety.decide-within}") int decideWithin) {
        this.queries = queries;
        this.workingDays = workingDays;
        this.clock = clock;
        this.decideWithin = decideWithin;
    }

    /** Everything that only the officer can move on. */
    List<Undecided> all() {
        var today = WorkingDays.londonDay(Instant.now(clock));
        var found = new ArrayList<Card>(all(ReviewStatus.STALE));
        all(ReviewStatus.OPEN).stream().filter(Card::readyToDecide).forEach(found::add);
        return found.stream()
                .sorted(Comparator.comparing(Card::changedAt))
                .map(card -> undecided(card, today))
                .toList();
    }

    private Undecided undecided(Card card, LocalDate today) {
        var due = workingDays.plus(WorkingDays.londonDay(card.changedAt()), decideWithin);
        return new Undecided(card, due, due.isBefore(today));
    }

    private List<Card> all(ReviewStatus status) {
        var found = new ArrayList<Card>();
        for (int page = 0; ; page++) {
            var next = queries.ask(
                    new ReviewList.Find(null, Set.of(status), "", new PageRequest(page, AT_ONE_GO, "changedAt")));
            found.addAll(next.items());
            if (found.size() >= next.total() || next.items().isEmpty()) {
                return found;
            }
        }
    }

    /** @param due the last day on which it is decided in time */
    record Undecided(Card card, LocalDate due, boolean overdue) {}
}
