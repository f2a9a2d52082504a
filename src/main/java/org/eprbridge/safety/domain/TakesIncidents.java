package org.eprbridge.safety.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.safety.HappenedBeforeRelease;
import org.eprbridge.safety.IncidentCommand.ReportIncident;
import org.eprbridge.safety.NotLiveYet;
import org.eprbridge.safety.ReleasedChanges;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Brings an incident to the review of its change, and opens one in the same commit where there is none. */
@Component
class TakesIncidents {

    private final Repository<SafetyReview> reviews;
    private final ReleasedChanges changes;

    TakesIncidents(@Lazy Repository<SafetyReview> reviews, @Lazy ReleasedChanges changes) {
        this.reviews = reviews;
        this.changes = changes;
    }

    @CommandHandler
    void handle(ReportIncident command, Instant now) throws Exception {
        if (command.date().isAfter(LocalDate.ofInstant(now, SafetyReview.ENGLAND))) {
            throw new Misshapen("date", "This day is still to come. Enter the day on which it happened.");
        }
        var change = changes.find(command.change()).orElseThrow(() -> new NotLiveYet(command.change()));
        if (command.date().isBefore(change.liveSince())) {
            throw new HappenedBeforeRelease(change.change(), change.liveSince());
        }
        reviews.loadOrCreate(command.review().value(), SafetyReview::new)
                .execute(review -> review.report(command, change));
    }
}
