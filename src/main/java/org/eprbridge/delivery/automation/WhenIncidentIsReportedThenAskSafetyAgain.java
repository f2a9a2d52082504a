package org.eprbridge.delivery.automation;

import static org.eprbridge.delivery.RollbackCause.INCIDENT_REPORTED;
import static org.eprbridge.delivery.SafetyDecision.STALE;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.eprbridge.delivery.ChangeCommand.RecordSafetyDecision;
import org.eprbridge.delivery.RollbackCommand.FlagForRollback;
import org.eprbridge.kernel.Actor;
import org.eprbridge.safety.IncidentEvent.IncidentReported;
import org.springframework.stereotype.Component;

/**
 * Whatever was decided of a change before it did harm no longer holds, even when it was thought to be harmless. What is in
 * use is flagged, closed changes too: they still run on the wards.
 */
@Component
@DisallowReplay
@ProcessingGroup("changes-follow-reviews")
class WhenIncidentIsReportedThenAskSafetyAgain {

    private final Onward onward;

    WhenIncidentIsReportedThenAskSafetyAgain(Onward onward) {
        this.onward = onward;
    }

    @EventHandler
    void react(IncidentReported event, Actor reporter, @SequenceNumber long number) {
        String reason = "Incident %s was reported.".formatted(event.reference());
        onward.send(
                reporter,
                new RecordSafetyDecision(
                        event.change(), event.review(), STALE, reporter.behalf().orElse(reporter.person()), reason));
        onward.send(reporter, new FlagForRollback(event.change(), INCIDENT_REPORTED, reason, number));
    }
}
