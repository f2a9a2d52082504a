package org.eprbridge.delivery.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.delivery.ChangePasts.CHANGE;
import static org.eprbridge.delivery.ChangePasts.REVIEW;
import static org.eprbridge.testing.Cast.NURSE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eprbridge.delivery.ChangeCommand.RecordSafetyDecision;
import org.eprbridge.delivery.RollbackCause;
import org.eprbridge.delivery.RollbackCommand.FlagForRollback;
import org.eprbridge.delivery.SafetyDecision;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.safety.IncidentEvent.IncidentReported;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("After an incident")
class AfterAnIncidentTest {

    final List<Object> sent = new ArrayList<>();
    final WhenIncidentIsReportedThenAskSafetyAgain reaction =
            new WhenIncidentIsReportedThenAskSafetyAgain(new Onward((actor, command) -> sent.add(command)));

    @Test
    void the_signature_stands_no_more_and_what_is_in_use_is_flagged() {
        reaction.react(
                new IncidentReported(
                        REVIEW, CHANGE, new IncidentId("INC-1"), "W-10917", LocalDate.of(2026, 8, 5), "Late.", null),
                NURSE,
                12);

        assertThat(sent)
                .containsExactly(
                        new RecordSafetyDecision(
                                CHANGE, REVIEW, SafetyDecision.STALE, NURSE.person(), "Incident W-10917 was reported."),
                        new FlagForRollback(
                                CHANGE, RollbackCause.INCIDENT_REPORTED, "Incident W-10917 was reported.", 12));
    }
}
