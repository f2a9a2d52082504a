package org.eprbridge.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.safety.ReviewPasts.CHANGE;
import static org.eprbridge.safety.ReviewPasts.HAZARD;
import static org.eprbridge.safety.ReviewPasts.IDEA;
import static org.eprbridge.safety.ReviewPasts.REVIEW;
import static org.eprbridge.safety.ReviewPasts.TITLE;
import static org.eprbridge.safety.ReviewPasts.ready;
import static org.eprbridge.safety.ReviewPasts.signature;
import static org.eprbridge.safety.ReviewPasts.signed;
import static org.eprbridge.safety.ReviewPasts.then;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Staff.OFFICERS;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IncidentId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.safety.HappenedBeforeRelease;
import org.eprbridge.safety.HazardEvent.HazardClosed;
import org.eprbridge.safety.HazardEvent.HazardReopened;
import org.eprbridge.safety.IncidentAlreadyLinked;
import org.eprbridge.safety.IncidentCommand.LinkIncident;
import org.eprbridge.safety.IncidentCommand.ReportIncident;
import org.eprbridge.safety.IncidentCommand.SetIncidentAside;
import org.eprbridge.safety.IncidentEvent.IncidentLinked;
import org.eprbridge.safety.IncidentEvent.IncidentReported;
import org.eprbridge.safety.IncidentEvent.IncidentSetAside;
import org.eprbridge.safety.NoSuchHazard;
import org.eprbridge.safety.NoSuchIncident;
import org.eprbridge.safety.NotLiveYet;
import org.eprbridge.safety.ReleasedChanges.ReleasedChange;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewOpened;
import org.eprbridge.safety.SafetyReviewEvent.SignOffBecameStale;
import org.eprbridge.testing.Stories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Reporting an incident of a live change")
class ReportingIncidentsTest {

    static final IncidentId INCIDENT = new IncidentId("INC-4");
    static final String REFERENCE = "W-2291";
    static final LocalDate YESTERDAY = LocalDate.of(2026, 8, 5);
    static final String SUMMARY = "A dose was given in the wrong unit and noticed an hour later.";
    static final ReleasedChange RELEASED =
            new ReleasedChange(CHANGE, TITLE, Set.of(IDEA), Set.of(NURSE.person()), LocalDate.of(2026, 8, 3));

    final AggregateTestFixture<SafetyReview> story = Stories.of(SafetyReview.class, DIRECTORY, OFFICERS);

    Optional<ReleasedChange> live = Optional.of(RELEASED);

    @BeforeEach
    void the_change_is_live() {
        story.registerAnnotatedCommandHandler(new TakesIncidents(
                story.getRepository(), asked -> live.filter(it -> it.change().equals(asked))));
    }

    @Nested
    class whose_review_was_signed {

        @Test
        void opens_the_hazard_again_and_takes_the_signature_away_in_one_go() {
            story.given(signed())
                    .when(report(HAZARD), by(ANALYST))
                    .expectEvents(
                            reported(HAZARD), new SignOffBecameStale(REVIEW, CHANGE, "Incident W-2291 was reported."));
        }

        @Test
        void takes_it_away_when_nobody_knows_the_hazard_yet() {
            story.given(signed())
                    .when(report(null), by(ANALYST))
                    .expectEvents(
                            reported(null), new SignOffBecameStale(REVIEW, CHANGE, "Incident W-2291 was reported."));
        }

        @Test
        void brings_back_to_work_what_was_closed() {
            story.given(then(ready(), did(CSO, new HazardClosed(REVIEW, HAZARD, "All done."))))
                    .when(report(HAZARD), by(ANALYST))
                    .expectEvents(
                            reported(HAZARD), new HazardReopened(REVIEW, HAZARD, "Incident W-2291 was reported."));
        }

        @Test
        void is_told_once() {
            story.given(stale(HAZARD)).when(report(HAZARD), by(ANALYST)).expectNoEvents();
        }

        @Test
        void does_not_invent_a_hazard() {
            story.given(signed())
                    .when(report(new HazardId("HZ-9")), by(ANALYST))
                    .expectException(NoSuchHazard.class)
                    .expectNoEvents();
        }
    }

    @Test
    void without_a_review_opens_one_in_the_same_commit() {
        story.givenNoPriorActivity()
                .when(report(null), by(ANALYST))
                .expectEvents(
                        new SafetyReviewOpened(
                                REVIEW,
                                CHANGE,
                                TITLE,
                                "Incident W-2291 was reported after it went live.",
                                Set.of(IDEA),
                                Set.of(NURSE.person())),
                        reported(null));
    }

    @Nested
    class is_refused {

        @Test
        void before_anything_is_live() {
            live = Optional.empty();
            story.given(signed())
                    .when(report(HAZARD), by(ANALYST))
                    .expectException(NotLiveYet.class)
                    .expectNoEvents();
        }

        @Test
        void when_it_happened_before_the_release() {
            story.given(signed())
                    .when(
                            new ReportIncident(CHANGE, INCIDENT, REFERENCE, LocalDate.of(2026, 8, 2), SUMMARY, HAZARD),
                            by(ANALYST))
                    .expectException(HappenedBeforeRelease.class)
                    .expectNoEvents();
        }

        @Test
        void when_it_is_still_to_happen() {
            story.given(signed())
                    .when(
                            new ReportIncident(CHANGE, INCIDENT, REFERENCE, LocalDate.of(2026, 8, 7), SUMMARY, HAZARD),
                            by(ANALYST))
                    .expectException(Misshapen.class)
                    .expectNoEvents();
        }

        @Test
        void without_reference_and_summary() {
            assertThatThrownBy(() -> new ReportIncident(CHANGE, INCIDENT, " ", YESTERDAY, "", null))
                    .isInstanceOfSatisfying(
                            Misshapen.class,
                            it -> assertThat(it.problems())
                                    .extracting(Misshapen.Problem::field)
                                    .containsExactly("reference", "summary"));
        }
    }

    @Nested
    class is_explained {

        @Test
        void by_the_hazard_that_came_true() {
            story.given(stale(null))
                    .when(new LinkIncident(REVIEW, INCIDENT, HAZARD), by(ANALYST))
                    .expectEvents(new IncidentLinked(REVIEW, INCIDENT, HAZARD));
        }

        @Test
        void and_saying_so_again_changes_nothing() {
            story.given(stale(HAZARD))
                    .when(new LinkIncident(REVIEW, INCIDENT, HAZARD), by(ANALYST))
                    .expectNoEvents();
        }

        @Test
        void later_too_and_then_a_new_signature_goes() {
            story.given(then(
                            stale(null),
                            did(CSO, new IncidentSetAside(REVIEW, INCIDENT, "Another ward.")),
                            did(CSO, signature(ready()))))
                    .when(new LinkIncident(REVIEW, INCIDENT, HAZARD), by(ANALYST))
                    .expectEvents(
                            new IncidentLinked(REVIEW, INCIDENT, HAZARD),
                            new SignOffBecameStale(
                                    REVIEW, CHANGE, "Incident W-2291 was linked to hazard HZ-1 (Wrong unit)."));
        }

        @Test
        void by_the_officer_when_the_change_had_no_part_in_it() {
            story.given(stale(null))
                    .when(new SetIncidentAside(REVIEW, INCIDENT, "It was on paper."), by(CSO))
                    .expectEvents(new IncidentSetAside(REVIEW, INCIDENT, "It was on paper."));
        }

        @Test
        void but_a_hazard_that_came_true_is_not_explained_away() {
            story.given(stale(HAZARD))
                    .when(new SetIncidentAside(REVIEW, INCIDENT, "It was on paper."), by(CSO))
                    .expectException(IncidentAlreadyLinked.class)
                    .expectNoEvents();
        }

        @Test
        void only_when_it_was_reported() {
            story.given(signed())
                    .when(new LinkIncident(REVIEW, INCIDENT, HAZARD), by(ANALYST))
                    .expectException(NoSuchIncident.class);
        }
    }

    static List<Object> stale(@Nullable HazardId hazard) {
        return then(
                signed(),
                did(ANALYST, reported(hazard)),
                did(ANALYST, new SignOffBecameStale(REVIEW, CHANGE, "Incident W-2291 was reported.")));
    }

    private static ReportIncident report(@Nullable HazardId hazard) {
        return new ReportIncident(CHANGE, INCIDENT, REFERENCE, YESTERDAY, SUMMARY, hazard);
    }

    private static IncidentReported reported(@Nullable HazardId hazard) {
        return new IncidentReported(REVIEW, CHANGE, INCIDENT, REFERENCE, YESTERDAY, SUMMARY, hazard);
    }
}
