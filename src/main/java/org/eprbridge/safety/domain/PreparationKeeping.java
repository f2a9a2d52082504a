package org.eprbridge.safety.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.eprbridge.people.Directory;
import org.eprbridge.safety.NoOfficerAtWorkshop;
import org.eprbridge.safety.NobodyKnows;
import org.eprbridge.safety.Officers;
import org.eprbridge.safety.PreparationCommand.ChoosePath;
import org.eprbridge.safety.PreparationCommand.DescribeScope;
import org.eprbridge.safety.PreparationCommand.RecordWorkshop;
import org.eprbridge.safety.PreparationEvent;
import org.eprbridge.safety.PreparationEvent.ReviewPathChosen;
import org.eprbridge.safety.PreparationEvent.ReviewScopeDescribed;
import org.eprbridge.safety.PreparationEvent.WorkshopRecorded;
import org.eprbridge.safety.SafetyReviewEvent.SignOffBecameStale;
import org.eprbridge.safety.Workshop;
import org.eprbridge.safety.Workshop.Attendee;
import org.eprbridge.safety.WorkshopInTheFuture;

/** The part of a review that keeps its scope, its path and its workshop. Whatever is said anew takes a signature away. */
class PreparationKeeping {

    private final ReviewSoFar review;

    PreparationKeeping(ReviewSoFar review) {
        this.review = review;
    }

    @CommandHandler
    void handle(DescribeScope command) {
        edit(
                new ReviewScopeDescribed(command.review(), command.scope()),
                "Scope and intended use were described anew.");
    }

    @CommandHandler
    void handle(ChoosePath command) {
        edit(
                new ReviewPathChosen(command.review(), command.path(), command.reason()),
                "The path of the review was chosen anew.");
    }

    @CommandHandler
    void handle(RecordWorkshop command, Directory directory, Officers officers, Instant now) {
        mustCount(command.workshop(), directory, officers, LocalDate.ofInstant(now, SafetyReview.ENGLAND));
        edit(new WorkshopRecorded(command.review(), command.workshop()), "A workshop was recorded.");
    }

    private static void mustCount(Workshop workshop, Directory directory, Officers officers, LocalDate today) {
        if (workshop.date().isAfter(today)) {
            throw new WorkshopInTheFuture();
        }
        var people = workshop.attendees().stream().map(Attendee::person).toList();
        people.stream().filter(it -> directory.find(it).isEmpty()).findFirst().ifPresent(stranger -> {
            throw new NobodyKnows(stranger);
        });
        if (people.stream().noneMatch(person -> officers.heldOffice(person, workshop.date()))) {
            throw new NoOfficerAtWorkshop(workshop.date());
        }
    }

    private void edit(PreparationEvent fact, String edit) {
        if (review.preparation().saysAlready(fact)) {
            return;
        }
        boolean signed = review.signed();
        apply(fact);
        if (signed) {
            apply(new SignOffBecameStale(fact.review(), review.change(), edit));
        }
    }
}
