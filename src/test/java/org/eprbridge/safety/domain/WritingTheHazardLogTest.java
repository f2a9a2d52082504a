package org.eprbridge.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ReviewPasts.BENEFIT;
import static org.eprbridge.safety.ReviewPasts.CHANGE;
import static org.eprbridge.safety.ReviewPasts.CONCERN;
import static org.eprbridge.safety.ReviewPasts.CONTROL;
import static org.eprbridge.safety.ReviewPasts.HAZARD;
import static org.eprbridge.safety.ReviewPasts.IDEA;
import static org.eprbridge.safety.ReviewPasts.REVIEW;
import static org.eprbridge.safety.ReviewPasts.TABLES_IN_USE;
import static org.eprbridge.safety.ReviewPasts.TITLE;
import static org.eprbridge.safety.ReviewPasts.UNIT_SHOWN;
import static org.eprbridge.safety.ReviewPasts.WHY;
import static org.eprbridge.safety.ReviewPasts.WHY_NOT_LOWER;
import static org.eprbridge.safety.ReviewPasts.WRONG_UNIT;
import static org.eprbridge.safety.ReviewPasts.assessment;
import static org.eprbridge.safety.ReviewPasts.opened;
import static org.eprbridge.safety.ReviewPasts.signed;
import static org.eprbridge.safety.ReviewPasts.then;
import static org.eprbridge.safety.ReviewPasts.withHazard;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.DOCTOR;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Staff.OFFICERS;
import static org.eprbridge.testing.Staff.TELLING;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.safety.Condition;
import org.eprbridge.safety.Harm;
import org.eprbridge.safety.HazardCommand.AddControl;
import org.eprbridge.safety.HazardCommand.AddHazard;
import org.eprbridge.safety.HazardCommand.AssessHazard;
import org.eprbridge.safety.HazardDescription;
import org.eprbridge.safety.HazardEvent.ControlAdded;
import org.eprbridge.safety.HazardEvent.HazardAdded;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.NoSuchHazard;
import org.eprbridge.safety.Patients;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.SafetyReviewCommand.NameInvolved;
import org.eprbridge.safety.SafetyReviewCommand.OpenSafetyReview;
import org.eprbridge.safety.SafetyReviewCommand.WidenScope;
import org.eprbridge.safety.SafetyReviewEvent.InvolvedPersonNamed;
import org.eprbridge.safety.SafetyReviewEvent.ReviewScopeWidened;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewOpened;
import org.eprbridge.safety.SafetyReviewEvent.SignOffBecameStale;
import org.eprbridge.safety.Severity;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Writing the hazard log")
class WritingTheHazardLogTest {

    static final HazardId SECOND = new HazardId("HZ-2");
    static final IdeaId SECOND_IDEA = new IdeaId("IDEA-8");

    final AggregateTestFixture<SafetyReview> story = Stories.of(SafetyReview.class, OFFICERS, TABLES_IN_USE);

    @Nested
    class a_review {

        static final OpenSafetyReview OPEN = new OpenSafetyReview(
                REVIEW, CHANGE, TITLE, CONCERN, Set.of(IDEA), Set.of(NURSE.person(), CCIO.person()));

        @Test
        void opens_with_its_scope_and_those_who_may_not_sign() {
            story.givenNoPriorActivity()
                    .when(OPEN, by(Actor.SYSTEM))
                    .expectEvents(new SafetyReviewOpened(
                            REVIEW, CHANGE, TITLE, CONCERN, Set.of(IDEA), Set.of(NURSE.person(), CCIO.person())));
        }

        @Test
        void opens_once() {
            story.given(opened()).when(OPEN, by(Actor.SYSTEM)).expectNoEvents();
        }

        @Test
        void learns_who_else_is_involved() {
            story.given(opened())
                    .when(new NameInvolved(REVIEW, ANALYST.person()), by(Actor.SYSTEM))
                    .expectEvents(new InvolvedPersonNamed(REVIEW, ANALYST.person()));
        }

        @Test
        void learns_it_once() {
            story.given(opened())
                    .when(new NameInvolved(REVIEW, NURSE.person()), by(Actor.SYSTEM))
                    .expectNoEvents();
        }

        @Test
        void covers_an_idea_that_joins() {
            story.given(opened())
                    .when(new WidenScope(REVIEW, SECOND_IDEA, Set.of(DOCTOR.person())), by(Actor.SYSTEM))
                    .expectEvents(
                            new InvolvedPersonNamed(REVIEW, DOCTOR.person()),
                            new ReviewScopeWidened(REVIEW, SECOND_IDEA));
        }

        @Test
        void covers_it_once() {
            story.given(opened())
                    .when(new WidenScope(REVIEW, IDEA, Set.of(NURSE.person())), by(Actor.SYSTEM))
                    .expectNoEvents();
        }
    }

    @Nested
    class a_hazard {

        @Test
        void is_added_with_cause_effect_hazard_and_harm() {
            story.given(opened())
                    .when(new AddHazard(REVIEW, HAZARD, WRONG_UNIT), by(ANALYST))
                    .expectEvents(new HazardAdded(REVIEW, HAZARD, WRONG_UNIT));
        }

        @Test
        void is_added_once() {
            story.given(withHazard())
                    .when(new AddHazard(REVIEW, HAZARD, WRONG_UNIT), by(ANALYST))
                    .expectNoEvents();
        }

        @Test
        void gets_its_rating_from_the_table() {
            story.given(withHazard())
                    .when(assess(HAZARD, Phase.INITIAL), by(ANALYST))
                    .expectEvents(assessment(Phase.INITIAL, Likelihood.MEDIUM, Severity.CATASTROPHIC));
        }

        @Test
        void is_not_judged_twice_by_a_double_click() {
            story.given(then(
                            withHazard(),
                            did(ANALYST, assessment(Phase.INITIAL, Likelihood.MEDIUM, Severity.CATASTROPHIC))))
                    .when(assess(HAZARD, Phase.INITIAL), by(ANALYST))
                    .expectNoEvents();
        }

        @Test
        void is_judged_again_by_somebody_else() {
            story.given(then(
                            withHazard(),
                            did(ANALYST, assessment(Phase.INITIAL, Likelihood.MEDIUM, Severity.CATASTROPHIC))))
                    .when(assess(HAZARD, Phase.INITIAL), by(CSO))
                    .expectEvents(assessment(Phase.INITIAL, Likelihood.MEDIUM, Severity.CATASTROPHIC));
        }

        @Test
        void must_be_known_to_be_judged() {
            story.given(opened())
                    .when(assess(HAZARD, Phase.INITIAL), by(ANALYST))
                    .expectException(NoSuchHazard.class)
                    .expectNoEvents();
            assertThat(new NoSuchHazard(REVIEW, HAZARD).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
            assertThat(new NoSuchHazard(REVIEW, HAZARD).sentence(TELLING))
                    .isEqualTo("There is no hazard HZ-1 in SR-3.");
        }

        @Test
        void gets_a_control() {
            story.given(withHazard())
                    .when(new AddControl(REVIEW, HAZARD, CONTROL, UNIT_SHOWN), by(ANALYST))
                    .expectEvents(new ControlAdded(REVIEW, HAZARD, CONTROL, UNIT_SHOWN));
        }

        @Test
        void gets_the_same_control_once() {
            story.given(then(withHazard(), did(ANALYST, new ControlAdded(REVIEW, HAZARD, CONTROL, UNIT_SHOWN))))
                    .when(new AddControl(REVIEW, HAZARD, CONTROL, UNIT_SHOWN), by(ANALYST))
                    .expectNoEvents();
        }

        @Test
        void must_be_known_to_be_controlled() {
            story.given(opened())
                    .when(new AddControl(REVIEW, HAZARD, CONTROL, UNIT_SHOWN), by(ANALYST))
                    .expectException(NoSuchHazard.class)
                    .expectNoEvents();
        }
    }

    @Nested
    class after_the_signature_every_edit_takes_it_away {

        @Test
        void a_new_hazard() {
            var other = new HazardDescription("Late", "Slow", "Slow", "Late dose", "Pain", Condition.FAULT, "");
            story.given(signed())
                    .when(new AddHazard(REVIEW, SECOND, other), by(ANALYST))
                    .expectEvents(new HazardAdded(REVIEW, SECOND, other), stale("Hazard HZ-2 (Late) was added."));
        }

        @Test
        void a_new_judgement() {
            story.given(signed())
                    .when(assess(HAZARD, Phase.RESIDUAL), by(ANALYST))
                    .expectEvents(
                            assessment(Phase.RESIDUAL, Likelihood.MEDIUM, Severity.CATASTROPHIC),
                            stale("The residual risk of hazard HZ-1 (Wrong unit) was assessed again."));
        }

        @Test
        void a_new_judgement_of_the_initial_risk() {
            story.given(signed())
                    .when(assess(HAZARD, Phase.INITIAL), by(ANALYST))
                    .expectEvents(
                            assessment(Phase.INITIAL, Likelihood.MEDIUM, Severity.CATASTROPHIC),
                            stale("The initial risk of hazard HZ-1 (Wrong unit) was assessed again."));
        }

        @Test
        void a_new_control() {
            story.given(signed())
                    .when(new AddControl(REVIEW, HAZARD, CONTROL, UNIT_SHOWN), by(ANALYST))
                    .expectEvents(
                            new ControlAdded(REVIEW, HAZARD, CONTROL, UNIT_SHOWN),
                            stale("A control was added to hazard HZ-1 (Wrong unit)."));
        }

        @Test
        void another_idea() {
            story.given(signed())
                    .when(new WidenScope(REVIEW, SECOND_IDEA, Set.of(NURSE.person())), by(Actor.SYSTEM))
                    .expectEvents(new ReviewScopeWidened(REVIEW, SECOND_IDEA), stale("IDEA-8 has joined the change."));
        }

        @Test
        void a_signer_who_begins_to_build() {
            story.given(signed())
                    .when(new NameInvolved(REVIEW, CSO.person()), by(Actor.SYSTEM))
                    .expectEvents(
                            new InvolvedPersonNamed(REVIEW, CSO.person()),
                            stale("Whoever signed now works on the change."));
        }

        @Test
        void but_not_another_builder() {
            story.given(signed())
                    .when(new NameInvolved(REVIEW, ANALYST.person()), by(Actor.SYSTEM))
                    .expectEvents(new InvolvedPersonNamed(REVIEW, ANALYST.person()));
        }

        static SignOffBecameStale stale(String edit) {
            return new SignOffBecameStale(REVIEW, CHANGE, edit);
        }
    }

    static AssessHazard assess(HazardId hazard, Phase phase) {
        return new AssessHazard(
                REVIEW, hazard, phase, Likelihood.MEDIUM, Harm.DEATH, Patients.MANY, WHY, WHY_NOT_LOWER, BENEFIT);
    }
}
