package org.eprbridge.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ReviewPasts.CHANGE;
import static org.eprbridge.safety.ReviewPasts.HAZARD;
import static org.eprbridge.safety.ReviewPasts.IDEA;
import static org.eprbridge.safety.ReviewPasts.REVIEW;
import static org.eprbridge.safety.ReviewPasts.SCOPE;
import static org.eprbridge.safety.ReviewPasts.WIDER_SCOPE;
import static org.eprbridge.safety.ReviewPasts.WORKSHOP;
import static org.eprbridge.safety.ReviewPasts.WRONG_UNIT;
import static org.eprbridge.safety.ReviewPasts.assessment;
import static org.eprbridge.safety.ReviewPasts.ready;
import static org.eprbridge.safety.ReviewPasts.signature;
import static org.eprbridge.safety.ReviewPasts.signed;
import static org.eprbridge.safety.ReviewPasts.then;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.RELEASE;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Stories.did;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.IncidentEvent.IncidentReported;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.PreparationEvent.ReviewScopeDescribed;
import org.eprbridge.safety.PreparationEvent.WorkshopRecorded;
import org.eprbridge.safety.ReviewDifferences;
import org.eprbridge.safety.ReviewDifferences.Line;
import org.eprbridge.safety.SafetyReviewEvent.ReviewScopeWidened;
import org.eprbridge.safety.Severity;
import org.eprbridge.safety.Workshop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reading what has changed since the signature")
class ReadingWhatHasChangedTest {

    static final LocalDate YESTERDAY = LocalDate.of(2026, 8, 5);

    @Test
    void says_nothing_where_nothing_has_changed() {
        var view = told(signed());

        assertThat(view.lines()).isEmpty();
        assertThat(view.sha256()).isEqualTo(view.now());
        assertThat(view.signedBy()).isEqualTo("cso");
    }

    @Test
    void has_nothing_to_say_before_the_first_signature() {
        assertThat(new TellsDifferences(log(ready()), DIRECTORY).answer(new ReviewDifferences.SinceSignature(REVIEW)))
                .isEmpty();
    }

    @Test
    void lays_each_field_that_is_other_side_by_side() {
        var view = told(then(signed(), did(RELEASE, assessment(Phase.RESIDUAL, Likelihood.MEDIUM, Severity.MINOR))));

        assertThat(view.lines())
                .contains(
                        line("LOW", "MEDIUM", "hazards", "HZ-1", "residual", "judgement", "likelihood"),
                        line("analyst", "release", "hazards", "HZ-1", "residual", "by"))
                .noneMatch(it -> it.place().contains("initial"));
        assertThat(view.sha256()).isNotEqualTo(view.now());
    }

    @Test
    void shows_what_was_not_there() {
        var later = new Workshop(LocalDate.of(2026, 8, 6), WORKSHOP.attendees().subList(0, 1), WORKSHOP.summary());
        var view = told(then(
                signed(),
                did(ANALYST, new HazardAdded(REVIEW, new HazardId("HZ-2"), WRONG_UNIT)),
                did(ANALYST, new ReviewScopeWidened(REVIEW, new IdeaId("IDEA-8"))),
                did(ANALYST, new ReviewScopeDescribed(REVIEW, WIDER_SCOPE)),
                did(ANALYST, new WorkshopRecorded(REVIEW, later))));

        assertThat(view.lines())
                .contains(
                        line("", "Wrong unit", "hazards", "HZ-2", "description", "name"),
                        line(IDEA.value(), IDEA + ", IDEA-8", "ideas"),
                        line(SCOPE.scope(), WIDER_SCOPE.scope(), "scope", "scope"),
                        line("Registered nurse", "", "workshop", "attendees", "nurse", "profession"),
                        line("2026-08-05", "2026-08-06", "workshop", "date"))
                .noneMatch(it -> it.place().contains(HAZARD.value()));
    }

    @Test
    void names_the_incidents_that_were_reported_since_though_they_are_not_part_of_the_record() {
        var before = incident("INC-3", "W-2290");
        var since = incident("INC-4", "W-2291");
        var view = told(then(ready(), did(ANALYST, before), did(CSO, signature(ready())), did(ANALYST, since)));

        assertThat(view.incidents())
                .containsExactly(new ReviewDifferences.Incident(since.incident(), "W-2291", YESTERDAY));
        assertThat(view.lines()).isEmpty();
    }

    @Test
    void begins_again_with_each_signature() {
        var edited = then(signed(), did(ANALYST, new ReviewScopeDescribed(REVIEW, WIDER_SCOPE)));
        var again = new ArrayList<Object>(edited);
        again.add(did(CSO, signature(edited)));

        assertThat(told(edited).lines()).isNotEmpty();
        assertThat(told(again).lines()).isEmpty();
    }

    @Test
    void can_be_asked_for_any_moment_of_the_past() {
        var records =
                new RecordsFromTheLog(log(then(signed(), did(ANALYST, new ReviewScopeDescribed(REVIEW, WIDER_SCOPE)))));
        int edit = signed().size();

        assertThat(records.before(REVIEW, edit).orElseThrow().scope()).isEqualTo(SCOPE);
        assertThat(records.now(REVIEW).orElseThrow().scope()).isEqualTo(WIDER_SCOPE);
        assertThat(records.before(REVIEW, 0)).isEmpty();
    }

    private static ReviewDifferences.View told(List<?> past) {
        return new TellsDifferences(log(past), DIRECTORY)
                .answer(new ReviewDifferences.SinceSignature(REVIEW))
                .orElseThrow();
    }

    private static IncidentReported incident(String id, String reference) {
        return new IncidentReported(
                REVIEW, CHANGE, new IncidentId(id), reference, YESTERDAY, "A dose was read wrongly.", null);
    }

    private static Line line(String before, String after, String... place) {
        return new Line(List.of(place), before, after);
    }

    private static EventLog log(List<?> past) {
        return Histories.log(REVIEW.value(), past);
    }
}
