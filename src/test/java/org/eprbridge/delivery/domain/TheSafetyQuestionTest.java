package org.eprbridge.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.delivery.ChangePasts.ALSO_ACCEPTED;
import static org.eprbridge.delivery.ChangePasts.CHANGE;
import static org.eprbridge.delivery.ChangePasts.IDEA;
import static org.eprbridge.delivery.ChangePasts.NO_AUDIT;
import static org.eprbridge.delivery.ChangePasts.NO_WATCH;
import static org.eprbridge.delivery.ChangePasts.REVIEW;
import static org.eprbridge.delivery.ChangePasts.TITLE;
import static org.eprbridge.delivery.ChangePasts.at;
import static org.eprbridge.delivery.ChangePasts.dropped;
import static org.eprbridge.delivery.ChangePasts.impactFound;
import static org.eprbridge.delivery.ChangePasts.proposed;
import static org.eprbridge.delivery.ChangePasts.screenedOut;
import static org.eprbridge.delivery.ChangePasts.then;
import static org.eprbridge.delivery.Stage.BUILDING;
import static org.eprbridge.delivery.Stage.LIVE;
import static org.eprbridge.delivery.Stage.PROPOSED;
import static org.eprbridge.delivery.Stage.READY;
import static org.eprbridge.delivery.Stage.TESTING;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.DEPUTY;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Cast.RELEASE;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Staff.TELLING;
import static org.eprbridge.testing.Staff.person;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.delivery.ChangeCommand.JoinChange;
import org.eprbridge.delivery.ChangeCommand.MoveChange;
import org.eprbridge.delivery.ChangeCommand.ScreenChange;
import org.eprbridge.delivery.ChangeCommand.SeeImpact;
import org.eprbridge.delivery.ChangeEvent.ChangeAssigned;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.ChangeEvent.ChangeScreened;
import org.eprbridge.delivery.ChangeEvent.IdeaJoinedChange;
import org.eprbridge.delivery.ChangeEvent.SafetyReviewRequested;
import org.eprbridge.delivery.ChangeEvent.ScreeningBecameVoid;
import org.eprbridge.delivery.ChangeIsOver;
import org.eprbridge.delivery.MayNotDecideNoImpact;
import org.eprbridge.delivery.NoAuthorityToRelease;
import org.eprbridge.delivery.NotScreened;
import org.eprbridge.delivery.ReviewDecides;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.delivery.ScreenerTookPart;
import org.eprbridge.delivery.ScreeningAnswers;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.kernel.Role;
import org.eprbridge.safety.GateWithoutIncidents;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every change asks the safety question")
class TheSafetyQuestionTest {

    static final String REASON = "It only moves a button.";

    final GateWithoutIncidents signed = (review, change, ideas, people, now) -> {};
    final AggregateTestFixture<Change> story = Stories.of(Change.class, signed, DIRECTORY, NO_AUDIT, NO_WATCH);

    @Nested
    class and_no_impact_is_a_decision {

        static Stream<Actor> authorised() {
            return Stream.of(CSO, CCIO, DEPUTY);
        }

        @ParameterizedTest
        @MethodSource("authorised")
        void by_an_authorised_clinician(Actor clinician) {
            story.given(proposed())
                    .when(new ScreenChange(CHANGE, false, REASON, ScreeningAnswers.noToAll()), by(clinician))
                    .expectEvents(new ChangeScreened(CHANGE, false, REASON, ScreeningAnswers.noToAll()));
        }

        @Test
        void that_is_signed_where_an_impact_can_be_seen_without() {
            assertThat(new ScreenChange(CHANGE, false, REASON, ScreeningAnswers.noToAll()).mustBeConfirmed())
                    .isTrue();
            assertThat(new ScreenChange(CHANGE, true, REASON).mustBeConfirmed()).isFalse();
        }

        @Test
        void and_not_by_the_digital_team() {
            story.given(proposed())
                    .when(new ScreenChange(CHANGE, false, REASON, ScreeningAnswers.noToAll()), by(ANALYST))
                    .expectException(MayNotDecideNoImpact.class)
                    .expectNoEvents();
            assertThat(new MayNotDecideNoImpact(CHANGE).kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        }

        @Test
        void and_not_by_the_owner() {
            story.given(then(proposed(), did(RELEASE, new ChangeAssigned(CHANGE, DEPUTY.person()))))
                    .when(new ScreenChange(CHANGE, false, REASON, ScreeningAnswers.noToAll()), by(DEPUTY))
                    .expectException(ScreenerTookPart.class)
                    .expectNoEvents();
        }

        @Test
        void and_not_by_anybody_who_ever_moved_it_to_building_or_testing() {
            var both = person("both", Role.DEPUTY, Role.DIGITAL_ANALYST);
            story.given(then(
                            at(READY),
                            did(both, new ChangeMoved(CHANGE, READY, BUILDING, Set.of(IDEA))),
                            did(ANALYST, new ChangeMoved(CHANGE, BUILDING, READY, Set.of(IDEA)))))
                    .when(new ScreenChange(CHANGE, false, REASON, ScreeningAnswers.noToAll()), by(both))
                    .expectException(ScreenerTookPart.class)
                    .expectNoEvents();
        }

        @Test
        void and_not_by_somebody_whose_idea_it_answers() {
            var nurse = person(NURSE.person().value(), Role.DEPUTY);
            story.given(proposed())
                    .when(new ScreenChange(CHANGE, false, REASON, ScreeningAnswers.noToAll()), by(nurse))
                    .expectException(ScreenerTookPart.class)
                    .expectNoEvents();
        }

        @Test
        void and_deciding_it_again_changes_nothing() {
            story.given(screenedOut(CSO, PROPOSED))
                    .when(new ScreenChange(CHANGE, false, REASON, ScreeningAnswers.noToAll()), by(CCIO))
                    .expectNoEvents();
        }

        @Test
        void and_the_review_decides_once_an_impact_was_seen() {
            story.given(impactFound(PROPOSED))
                    .when(new ScreenChange(CHANGE, false, REASON, ScreeningAnswers.noToAll()), by(CSO))
                    .expectException(ReviewDecides.class)
                    .expectNoEvents();
        }

        @Test
        void and_it_may_be_made_again_for_what_is_live() {
            story.given(then(
                            screenedOut(CSO, LIVE),
                            did(Actor.SYSTEM, new ScreeningBecameVoid(CHANGE, "The decider sent an idea of it."))))
                    .when(new ScreenChange(CHANGE, false, REASON, ScreeningAnswers.noToAll()), by(DEPUTY))
                    .expectEvents(new ChangeScreened(CHANGE, false, REASON, ScreeningAnswers.noToAll()));
        }

        @Test
        void and_nobody_asks_of_what_was_dropped() {
            story.given(dropped())
                    .when(new ScreenChange(CHANGE, false, REASON, ScreeningAnswers.noToAll()), by(CSO))
                    .expectException(ChangeIsOver.class)
                    .expectNoEvents();
        }

        @Test
        void and_it_is_asked_again_when_another_idea_joins() {
            story.given(screenedOut(CSO, PROPOSED))
                    .when(new JoinChange(CHANGE, ALSO_ACCEPTED), by(Actor.SYSTEM))
                    .expectEvents(
                            new IdeaJoinedChange(CHANGE, ALSO_ACCEPTED, PROPOSED, ""),
                            new ScreeningBecameVoid(CHANGE, "IDEA-8 has joined CHG-3 since."));
        }

        @Test
        void and_it_is_asked_again_when_the_decider_begins_to_build() {
            var both = person("both", Role.DEPUTY, Role.DIGITAL_ANALYST);
            story.given(screenedOut(both, READY))
                    .when(new MoveChange(CHANGE, BUILDING), by(both))
                    .expectEvents(
                            new ChangeMoved(CHANGE, READY, BUILDING, Set.of(IDEA)),
                            new ScreeningBecameVoid(
                                    CHANGE, "Whoever decided that there is no impact now works on it."));
        }
    }

    @Nested
    class and_an_impact_opens_a_review {

        @Test
        void with_everybody_who_may_not_sign_it() {
            story.given(at(TESTING))
                    .when(new ScreenChange(CHANGE, true, "A dose could be read wrongly."), by(ANALYST))
                    .expectEvents(
                            new ChangeScreened(CHANGE, true, "A dose could be read wrongly.", ScreeningAnswers.NONE),
                            new SafetyReviewRequested(
                                    CHANGE,
                                    REVIEW,
                                    TITLE,
                                    "A dose could be read wrongly.",
                                    Set.of(IDEA),
                                    Set.of(NURSE.person(), CCIO.person(), ANALYST.person())));
        }

        @Test
        void also_after_somebody_saw_none() {
            story.given(screenedOut(CSO, PROPOSED))
                    .when(new ScreenChange(CHANGE, true, "Yet it could."), by(ANALYST))
                    .expectEvents(
                            new ChangeScreened(CHANGE, true, "Yet it could.", ScreeningAnswers.NONE),
                            new SafetyReviewRequested(
                                    CHANGE,
                                    REVIEW,
                                    TITLE,
                                    "Yet it could.",
                                    Set.of(IDEA),
                                    Set.of(NURSE.person(), CCIO.person())));
        }

        @Test
        void and_seeing_it_again_changes_nothing() {
            story.given(impactFound(PROPOSED))
                    .when(new ScreenChange(CHANGE, true, "Again."), by(ANALYST))
                    .expectNoEvents();
        }
    }

    @Nested
    class and_a_review_that_opened_by_itself {

        @Test
        void answers_it() {
            story.given(screenedOut(CSO, LIVE))
                    .when(new SeeImpact(CHANGE, "A dose was read wrongly."), by(Actor.SYSTEM))
                    .expectEvents(new SafetyReviewRequested(
                            CHANGE,
                            REVIEW,
                            TITLE,
                            "A dose was read wrongly.",
                            Set.of(IDEA),
                            Set.of(NURSE.person(), CCIO.person(), ANALYST.person())));
        }

        @Test
        void changes_nothing_when_it_was_asked_for() {
            story.given(impactFound(TESTING))
                    .when(new SeeImpact(CHANGE, "A dose could be read wrongly."), by(Actor.SYSTEM))
                    .expectNoEvents();
        }
    }

    @Nested
    class and_what_stands_in_the_way_says_what_to_do {

        @Test
        void when_nobody_has_answered() {
            assertThat(new NotScreened(CHANGE, "").sentence(TELLING))
                    .isEqualTo("Nobody has answered the safety question for CHG-3."
                            + " Ask a clinical safety officer, the CCIO or a deputy to answer it.");
        }

        @Test
        void when_the_answer_became_void() {
            assertThat(new NotScreened(CHANGE, "IDEA-8 has joined CHG-3 since.").sentence(TELLING))
                    .startsWith("The safety question for CHG-3 is open again. IDEA-8 has joined CHG-3 since. Ask");
        }

        @Test
        void when_it_was_refused() {
            assertThat(new NoAuthorityToRelease(CHANGE, REVIEW, SafetyState.REFUSED, "Show the unit.")
                            .sentence(TELLING))
                    .isEqualTo("The clinical safety officer refused CHG-3: \"Show the unit.\""
                            + " Put that right in SR-3 and ask for a signature again.");
        }

        @Test
        void when_it_is_stale() {
            assertThat(new NoAuthorityToRelease(CHANGE, REVIEW, SafetyState.STALE, "A control was added.")
                            .sentence(TELLING))
                    .isEqualTo("The signature of SR-3 is no longer valid. A control was added."
                            + " Ask the clinical safety officer to sign again.");
        }

        @Test
        void when_the_review_is_open() {
            assertThat(new NoAuthorityToRelease(CHANGE, REVIEW, SafetyState.IN_REVIEW, "").sentence(TELLING))
                    .isEqualTo("CHG-3 has no clinical authority to release yet."
                            + " The clinical safety officer signs it in SR-3.");
        }

        @Test
        void when_the_decider_took_part() {
            assertThat(new ScreenerTookPart(CHANGE, true).sentence(TELLING)).startsWith("You work on this change");
            assertThat(new ScreenerTookPart(CHANGE, false).sentence(TELLING))
                    .startsWith("This change answers your own");
        }
    }
}
