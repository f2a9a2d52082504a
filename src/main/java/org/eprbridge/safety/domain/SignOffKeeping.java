package org.eprbridge.safety.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.RecordId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.NoHazardYet;
import org.eprbridge.safety.NoSignatureToWithdraw;
import org.eprbridge.safety.Officers;
import org.eprbridge.safety.RecordChangedMeanwhile;
import org.eprbridge.safety.SafetyReviewCommand.RefuseSignOff;
import org.eprbridge.safety.SafetyReviewCommand.SignOff;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewRefused;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewSigned;
import org.eprbridge.safety.SignOffCommand.ApproveHazardLog;
import org.eprbridge.safety.SignOffCommand.WithdrawSignOff;
import org.eprbridge.safety.SignOffEvent.HazardLogVersionApproved;
import org.eprbridge.safety.SignOffEvent.SignOffWithdrawn;
import org.eprbridge.safety.WithdrawInstead;

/** The part of a review where the officer has the word: sign, refuse, withdraw, and freeze a version of the hazard log. */
class SignOffKeeping {

    private final ReviewSoFar review;

    SignOffKeeping(ReviewSoFar review) {
        this.review = review;
    }

    @CommandHandler
    void handle(SignOff command, Actor actor, Officers officers, Instant now) {
        if (review.signed() && review.isNow(command.record())) {
            return;
        }
        review.inTheWayOfSignature(actor.person()).stream().findFirst().ifPresent(refusal -> {
            throw refusal;
        });
        mustHaveRead(command.review(), command.record());
        var today = LocalDate.ofInstant(now, SafetyReview.ENGLAND);
        var authority = officers.authorityOf(actor.person(), review.change(), today);
        apply(new SafetyReviewSigned(
                command.review(),
                review.change(),
                command.statement(),
                command.record().value(),
                authority));
        approve(command.review(), command.record());
    }

    @CommandHandler
    void handle(RefuseSignOff command) {
        if (review.signed()) {
            throw new WithdrawInstead(command.review());
        }
        if (!review.refusedBecause(command.reason())) {
            apply(new SafetyReviewRefused(command.review(), review.change(), command.reason()));
        }
    }

    @CommandHandler
    void handle(WithdrawSignOff command) {
        if (review.withdrawnBecause(command.reason())) {
            return;
        }
        if (!review.carriesSignature()) {
            throw new NoSignatureToWithdraw(command.review());
        }
        apply(new SignOffWithdrawn(command.review(), review.change(), command.reason()));
    }

    @CommandHandler
    void handle(ApproveHazardLog command) {
        if (review.hazards().isEmpty()) {
            throw new NoHazardYet(command.review());
        }
        mustHaveRead(command.review(), command.record());
        approve(command.review(), command.record());
    }

    private void mustHaveRead(ReviewId id, RecordId record) {
        if (!review.isNow(record)) {
            throw new RecordChangedMeanwhile(id);
        }
    }

    /** A version that says the same as the last one would be the same version. */
    private void approve(ReviewId id, RecordId record) {
        if (!review.versions().lastIs(record)) {
            apply(new HazardLogVersionApproved(
                    id, review.change(), review.versions().next(), record.value()));
        }
    }
}
