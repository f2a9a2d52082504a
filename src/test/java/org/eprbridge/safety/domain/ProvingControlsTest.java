package org.eprbridge.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.safety.ReviewPasts.CHANGE;
import static org.eprbridge.safety.ReviewPasts.CONTROL;
import static org.eprbridge.safety.ReviewPasts.HAZARD;
import static org.eprbridge.safety.ReviewPasts.REVIEW;
import static org.eprbridge.safety.ReviewPasts.TABLES_IN_USE;
import static org.eprbridge.safety.ReviewPasts.UNIT_SHOWN;
import static org.eprbridge.safety.ReviewPasts.ready;
import static org.eprbridge.safety.ReviewPasts.then;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Staff.TELLING;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.kernel.ControlId;
import org.eprbridge.kernel.EvidenceId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.safety.ControlCommand.EditControl;
import org.eprbridge.safety.ControlCommand.GiveEvidence;
import org.eprbridge.safety.ControlCommand.WithdrawControl;
import org.eprbridge.safety.ControlCommand.WithdrawEvidence;
import org.eprbridge.safety.ControlDescription;
import org.eprbridge.safety.ControlEvent.ControlEdited;
import org.eprbridge.safety.ControlEvent.ControlWithdrawn;
import org.eprbridge.safety.ControlEvent.EvidenceGiven;
import org.eprbridge.safety.ControlEvent.EvidenceWithdrawn;
import org.eprbridge.safety.ControlNotProven;
import org.eprbridge.safety.ControlNotProven.Missing;
import org.eprbridge.safety.ControlType;
import org.eprbridge.safety.Evidence;
import org.eprbridge.safety.HazardCommand.AddControl;
import org.eprbridge.safety.HazardEvent.ControlAdded;
import org.eprbridge.safety.NewHazard;
import org.eprbridge.safety.NoSuchControl;
import org.eprbridge.safety.NoSuchEvidence;
import org.eprbridge.safety.NoSuchHazard;
import org.eprbridge.safety.Proof;
import org.eprbridge.safety.ReviewPasts;
import org.eprbridge.safety.SafetyReviewEvent.SignOffBecameStale;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Proving that controls are in place and work")
class ProvingControlsTest {

    static final EvidenceId FIRST = new EvidenceId("EV-1");
    static final EvidenceId SECOND = new EvidenceId("EV-2");
    static final Evidence IN_PLACE = new Evidence(Proof.IMPLEMENTED, "Seen on all wards.", "", null);
    static final Evidence WORKS = new Evidence(Proof.EFFECTIVE, "No misreading in 200 cases.", "", null);

    final AggregateTestFixture<SafetyReview> story = Stories.of(SafetyReview.class, DIRECTORY, TABLES_IN_USE);

    static List<Object> controlled() {
        return then(ready(), did(ANALYST, new ControlAdded(REVIEW, HAZARD, CONTROL, UNIT_SHOWN)));
    }

    static List<Object> proven() {
        return then(controlled(), did(ANALYST, given(FIRST, IN_PLACE)), did(ANALYST, given(SECOND, WORKS)));
    }

    static EvidenceGiven given(EvidenceId id, Evidence evidence) {
        return new EvidenceGiven(REVIEW, HAZARD, CONTROL, id, evidence);
    }

    @Nested
    class evidence {

        @Test
        void is_given_for_a_control() {
            story.given(controlled())
                    .when(new GiveEvidence(REVIEW, HAZARD, CONTROL, FIRST, IN_PLACE), by(ANALYST))
                    .expectEvents(given(FIRST, IN_PLACE));
        }

        @Test
        void is_given_once() {
            story.given(proven())
                    .when(new GiveEvidence(REVIEW, HAZARD, CONTROL, FIRST, IN_PLACE), by(ANALYST))
                    .expectNoEvents();
        }

        @Test
        void is_something() {
            assertThatThrownBy(() -> new GiveEvidence(
                            REVIEW, HAZARD, CONTROL, FIRST, new Evidence(Proof.EFFECTIVE, " ", "", null)))
                    .isInstanceOf(Misshapen.class)
                    .hasMessageContaining("hand in a file");
        }

        @ParameterizedTest
        @ValueSource(strings = {"http://example.nhs.uk", "javascript:alert(1)", "https://a:b@example.nhs.uk", "test"})
        void leads_nowhere_unsafe(String link) {
            story.given(controlled())
                    .when(
                            new GiveEvidence(
                                    REVIEW, HAZARD, CONTROL, FIRST, new Evidence(Proof.EFFECTIVE, "", link, null)),
                            by(ANALYST))
                    .expectException(Misshapen.class)
                    .expectNoEvents();
        }

        @Test
        void needs_a_control_that_is_there() {
            var other = new ControlId("CTL-9");
            story.given(controlled())
                    .when(new GiveEvidence(REVIEW, HAZARD, other, FIRST, IN_PLACE), by(ANALYST))
                    .expectException(NoSuchControl.class)
                    .expectNoEvents();
            assertThat(new NoSuchControl(HAZARD, other).sentence(TELLING))
                    .isEqualTo("There is no control CTL-9 at HZ-1.");
        }

        @Test
        void is_taken_away_with_a_reason() {
            story.given(proven())
                    .when(new WithdrawEvidence(REVIEW, HAZARD, CONTROL, SECOND, "Another build."), by(ANALYST))
                    .expectEvents(new EvidenceWithdrawn(REVIEW, HAZARD, CONTROL, SECOND, "Another build."));
        }

        @Test
        void is_taken_away_once() {
            story.given(controlled())
                    .when(new WithdrawEvidence(REVIEW, HAZARD, CONTROL, SECOND, "Another build."), by(ANALYST))
                    .expectException(NoSuchEvidence.class)
                    .expectNoEvents();
            assertThat(new NoSuchEvidence(CONTROL, SECOND).sentence(TELLING))
                    .isEqualTo("There is no evidence EV-2 for CTL-1.");
        }

        @Test
        void takes_a_signature_away() {
            story.given(then(proven(), did(CSO, ReviewPasts.signature(proven()))))
                    .when(new WithdrawEvidence(REVIEW, HAZARD, CONTROL, SECOND, "Another build."), by(ANALYST))
                    .expectEvents(
                            new EvidenceWithdrawn(REVIEW, HAZARD, CONTROL, SECOND, "Another build."),
                            new SignOffBecameStale(
                                    REVIEW,
                                    CHANGE,
                                    "Evidence for a control of hazard HZ-1 (Wrong unit) was taken away."));
        }
    }

    @Nested
    class a_control {

        static final ControlDescription ANOTHER_OWNER =
                new ControlDescription(ControlType.DESIGN, UNIT_SHOWN.description(), CSO.person(), NewHazard.NO, null);

        @Test
        void is_changed() {
            story.given(proven())
                    .when(new EditControl(REVIEW, HAZARD, CONTROL, ANOTHER_OWNER), by(ANALYST))
                    .expectEvents(new ControlEdited(REVIEW, HAZARD, CONTROL, ANOTHER_OWNER));
        }

        @Test
        void is_not_changed_to_what_it_is() {
            story.given(proven())
                    .when(new EditControl(REVIEW, HAZARD, CONTROL, UNIT_SHOWN), by(ANALYST))
                    .expectNoEvents();
        }

        @Test
        void is_taken_away() {
            story.given(proven())
                    .when(new WithdrawControl(REVIEW, HAZARD, CONTROL, "Too dear."), by(ANALYST))
                    .expectEvents(new ControlWithdrawn(REVIEW, HAZARD, CONTROL, "Too dear."));
        }

        @Test
        void does_not_make_the_hazard_that_it_is_there_for() {
            story.given(ready())
                    .when(new AddControl(REVIEW, HAZARD, CONTROL, making(HAZARD)), by(ANALYST))
                    .expectException(Misshapen.class)
                    .expectNoEvents();
        }

        @Test
        void makes_only_a_hazard_that_is_written_down() {
            story.given(ready())
                    .when(new AddControl(REVIEW, HAZARD, CONTROL, making(new HazardId("HZ-9"))), by(ANALYST))
                    .expectException(NoSuchHazard.class)
                    .expectNoEvents();
        }

        @Test
        void names_its_owner_and_the_hazard_that_it_makes() {
            assertThatThrownBy(() -> new AddControl(
                            REVIEW,
                            HAZARD,
                            CONTROL,
                            new ControlDescription(ControlType.DESIGN, "Words", null, NewHazard.YES, null)))
                    .isInstanceOfSatisfying(
                            Misshapen.class,
                            it -> assertThat(it.problems())
                                    .extracting(Misshapen.Problem::field)
                                    .containsExactly("owner", "madeHazard"));
        }

        static ControlDescription making(HazardId made) {
            return new ControlDescription(ControlType.DESIGN, "Words", ANALYST.person(), NewHazard.YES, made);
        }
    }

    @Nested
    class a_signature {

        @Test
        void has_nothing_in_its_way_when_every_control_is_proven() {
            assertThat(ReviewsInTests.of(proven()).inTheWayOfAnySignature()).isEmpty();
        }

        @Test
        void waits_for_evidence_of_both_kinds() {
            assertThat(missing(controlled())).containsExactly(Missing.IMPLEMENTED, Missing.EFFECTIVE);
            assertThat(missing(then(controlled(), did(ANALYST, given(FIRST, WORKS)))))
                    .containsExactly(Missing.IMPLEMENTED);
        }

        @Test
        void waits_for_the_answers_that_nobody_was_asked_for_once() {
            var old = new ControlDescription(ControlType.DESIGN, "Words", null, NewHazard.NOT_ANSWERED, null);
            assertThat(missing(then(ready(), did(ANALYST, new ControlAdded(REVIEW, HAZARD, CONTROL, old)))))
                    .containsExactly(Missing.OWNER, Missing.IMPLEMENTED, Missing.EFFECTIVE, Missing.NEW_HAZARD);
        }

        @Test
        void does_not_wait_for_a_control_that_was_taken_away() {
            assertThat(ReviewsInTests.of(then(
                                    controlled(),
                                    did(ANALYST, new ControlWithdrawn(REVIEW, HAZARD, CONTROL, "Too dear."))))
                            .inTheWayOfAnySignature())
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource
        void says_what_a_control_lacks(Missing what) {
            var hazard = ReviewsInTests.of(controlled()).hazard(HAZARD);
            assertThat(new ControlNotProven(hazard, hazard.controls().getFirst(), what).sentence(TELLING))
                    .startsWith("Control \"%s\" of hazard HZ-1 (Wrong unit) ".formatted(UNIT_SHOWN.description()))
                    .endsWith(".");
        }

        private static List<Missing> missing(List<Object> past) {
            return ReviewsInTests.of(past).inTheWayOfAnySignature().stream()
                    .map(ControlNotProven.class::cast)
                    .map(ControlNotProven::missing)
                    .toList();
        }
    }
}
