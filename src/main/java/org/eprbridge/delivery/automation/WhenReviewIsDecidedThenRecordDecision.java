package org.eprbridge.delivery.automation;

import static org.eprbridge.delivery.RollbackCause.SIGN_OFF_WITHDRAWN;
import static org.eprbridge.delivery.SafetyDecision.REFUSED;
import static org.eprbridge.delivery.SafetyDecision.SIGNED;
import static org.eprbridge.delivery.SafetyDecision.STALE;
import static org.eprbridge.delivery.SafetyDecision.WITHDRAWN;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.eprbridge.delivery.ChangeCommand.RecordSafetyDecision;
import org.eprbridge.delivery.RollbackCommand.FlagForRollback;
import org.eprbridge.delivery.SafetyDecision;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewRefused;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewSigned;
import org.eprbridge.safety.SafetyReviewEvent.SignOffBecameStale;
import org.eprbridge.safety.SignOffEvent.SignOffWithdrawn;
import org.springframework.stereotype.Component;

/** The team sees on the board what safety has said, without asking. */
@Component
@DisallowReplay
@ProcessingGroup("changes-follow-reviews")
class WhenReviewIsDecidedThenRecordDecision {

    private final Onward onward;

    WhenReviewIsDecidedThenRecordDecision(Onward onward) {
        this.onward = onward;
    }

    @EventHandler
    void react(SafetyReviewSigned event, Actor officer) {
        record(event.change(), event.review(), SIGNED, event.statement(), officer);
    }

    @EventHandler
    void react(SafetyReviewRefused event, Actor officer) {
        record(event.change(), event.review(), REFUSED, event.reason(), officer);
    }

    @EventHandler
    void react(SignOffBecameStale event, Actor editor) {
        record(event.change(), event.review(), STALE, event.edit(), editor);
    }

    /** Also an urgent stop: what is in use has to be taken back. */
    @EventHandler
    void react(SignOffWithdrawn event, Actor officer, @SequenceNumber long number) {
        record(event.change(), event.review(), WITHDRAWN, event.reason(), officer);
        onward.send(officer, new FlagForRollback(event.change(), SIGN_OFF_WITHDRAWN, event.reason(), number));
    }

    private void record(ChangeId change, ReviewId review, SafetyDecision decision, String reason, Actor by) {
        var person = by.behalf().orElse(by.person());
        onward.send(by, new RecordSafetyDecision(change, review, decision, person, reason));
    }
}
