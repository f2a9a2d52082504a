package org.eprbridge.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ReviewPasts.CHANGE;
import static org.eprbridge.safety.ReviewPasts.HAZARD;
import static org.eprbridge.safety.ReviewPasts.REVIEW;
import static org.eprbridge.safety.ReviewPasts.STATEMENT;
import static org.eprbridge.safety.ReviewPasts.WRONG_UNIT;
import static org.eprbridge.safety.ReviewPasts.assessment;
import static org.eprbridge.safety.ReviewPasts.then;
import static org.eprbridge.safety.domain.ReportingIncidentsTest.REFERENCE;
import static org.eprbridge.safety.domain.ReportingIncidentsTest.SUMMARY;
import static org.eprbridge.safety.domain.ReportingIncidentsTest.YESTERDAY;
import static org.eprbridge.safety.domain.ReportingIncidentsTest.stale;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Staff.OFFICERS;
import static org.eprbridge.testing.Staff.TELLING;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.IncidentEvent.IncidentLinked;
import org.eprbridge.safety.IncidentEvent.IncidentReported;
import org.eprbridge.safety.IncidentNotExplained;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.ReopenedByIncident;
import org.eprbridge.safety.SafetyReviewCommand.SignOff;
import org.eprbridge.safety.Severity;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An incident stands in the way of a new signature")
class IncidentsInTheWayOfSigningTest {

    final AggregateTestFixture<SafetyReview> story = Stories.of(SafetyReview.class, DIRECTORY, OFFICERS);

    @Test
    void while_nobody_knows_what_it_has_to_do_with_the_change() {
        story.given(stale(null))
                .when(new SignOff(REVIEW, STATEMENT, ReviewsInTests.record(stale(null))), by(CSO))
                .expectException(IncidentNotExplained.class)
                .expectNoEvents();
    }

    @Test
    void until_the_residual_risk_of_its_hazard_is_judged_anew() {
        story.given(stale(HAZARD))
                .when(new SignOff(REVIEW, STATEMENT, ReviewsInTests.record(stale(HAZARD))), by(CSO))
                .expectException(ReopenedByIncident.class)
                .expectNoEvents();
    }

    @Test
    void and_no_longer_when_it_was() {
        var past =
                then(stale(HAZARD), did(ANALYST, assessment(Phase.RESIDUAL, Likelihood.MEDIUM, Severity.CONSIDERABLE)));
        assertThat(ReviewsInTests.of(past).inTheWayOfAnySignature()).isEmpty();
    }

    @Test
    void also_when_a_later_one_turned_out_to_be_of_another_hazard() {
        var second = new IncidentId("INC-5");
        var other = new HazardId("HZ-2");
        var past = then(
                stale(HAZARD),
                did(ANALYST, new HazardAdded(REVIEW, other, WRONG_UNIT)),
                did(ANALYST, new IncidentReported(REVIEW, CHANGE, second, REFERENCE, YESTERDAY, SUMMARY, HAZARD)),
                did(ANALYST, new IncidentLinked(REVIEW, second, other)));
        assertThat(ReviewsInTests.of(past).incidents().inTheWayOfSignature())
                .extracting(it -> it.sentence(TELLING))
                .satisfiesExactly(
                        first -> assertThat(first).contains("Hazard HZ-1 came true in incident INC-4"),
                        next -> assertThat(next).contains("Hazard HZ-2 came true in incident INC-5"));
    }

    @Test
    void with_sentences_that_say_what_to_do() {
        assertThat(sentences(stale(null))).singleElement().asString().contains("INC-4 (W-2291) names no hazard yet");
        assertThat(sentences(stale(HAZARD)))
                .containsExactly(
                        "Hazard HZ-1 came true in incident INC-4 (W-2291). Assess its residual risk again with that in mind.");
    }

    private static List<String> sentences(List<Object> past) {
        return ReviewsInTests.of(past).inTheWayOfAnySignature().stream()
                .map((Refusal it) -> it.sentence(TELLING))
                .toList();
    }
}
