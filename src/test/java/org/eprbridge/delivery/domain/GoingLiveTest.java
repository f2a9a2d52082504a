package org.eprbridge.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.delivery.ChangePasts.ALSO_ACCEPTED;
import static org.eprbridge.delivery.ChangePasts.CHANGE;
import static org.eprbridge.delivery.ChangePasts.IDEA;
import static org.eprbridge.delivery.ChangePasts.NO_AUDIT;
import static org.eprbridge.delivery.ChangePasts.NO_WATCH;
import static org.eprbridge.delivery.ChangePasts.REVIEW;
import static org.eprbridge.delivery.ChangePasts.SECOND_IDEA;
import static org.eprbridge.delivery.ChangePasts.at;
import static org.eprbridge.delivery.ChangePasts.decided;
import static org.eprbridge.delivery.ChangePasts.decision;
import static org.eprbridge.delivery.ChangePasts.impactFound;
import static org.eprbridge.delivery.ChangePasts.reason;
import static org.eprbridge.delivery.ChangePasts.screenedOut;
import static org.eprbridge.delivery.ChangePasts.then;
import static org.eprbridge.delivery.SafetyDecision.SIGNED;
import static org.eprbridge.delivery.SafetyDecision.STALE;
import static org.eprbridge.delivery.SafetyDecision.WITHDRAWN;
import static org.eprbridge.delivery.Stage.LIVE;
import static org.eprbridge.delivery.Stage.PROPOSED;
import static org.eprbridge.delivery.Stage.READY_TO_RELEASE;
import static org.eprbridge.delivery.Stage.TESTING;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Cast.RELEASE;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Staff.TELLING;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.delivery.Acceptance;
import org.eprbridge.delivery.ChangeCommand.JoinChange;
import org.eprbridge.delivery.ChangeCommand.MoveChange;
import org.eprbridge.delivery.ChangeCommand.RecordSafetyDecision;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.ChangeEvent.IdeaJoinedChange;
import org.eprbridge.delivery.ChangeEvent.IdeaLeftChange;
import org.eprbridge.delivery.ChangeEvent.SafetyDecisionRecorded;
import org.eprbridge.delivery.ChangeEvent.ScreeningBecameVoid;
import org.eprbridge.delivery.NoAuthorityToRelease;
import org.eprbridge.delivery.NotScreened;
import org.eprbridge.delivery.SafetyDecision;
import org.eprbridge.delivery.SafetyState;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.GateWithoutIncidents;
import org.eprbridge.safety.NotValidlySigned;
import org.eprbridge.safety.ReleaseAuthority;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A change goes live")
class GoingLiveTest {

    final List<Object> asked = new ArrayList<>();
    final GateWithoutIncidents signed =
            (review, change, ideas, people, now) -> asked.addAll(List.of(review, change, ideas, people));
    final AggregateTestFixture<Change> story = Stories.of(Change.class, signed, DIRECTORY, NO_AUDIT, NO_WATCH);

    @Nested
    class only_with_an_answer {

        @Test
        void on_a_decision_that_there_is_no_impact() {
            story.given(screenedOut(CSO, READY_TO_RELEASE))
                    .when(new MoveChange(CHANGE, LIVE), by(RELEASE))
                    .expectEvents(new ChangeMoved(CHANGE, READY_TO_RELEASE, LIVE, Set.of(IDEA)));
            assertThat(asked).isEmpty();
        }

        @Test
        void on_a_signature_that_the_review_itself_confirms() {
            story.given(decided(READY_TO_RELEASE, SIGNED))
                    .when(new MoveChange(CHANGE, LIVE), by(RELEASE))
                    .expectEvents(new ChangeMoved(CHANGE, READY_TO_RELEASE, LIVE, Set.of(IDEA)));
            assertThat(asked)
                    .containsExactly(
                            REVIEW, CHANGE, Set.of(IDEA), Set.of(NURSE.person(), CCIO.person(), ANALYST.person()));
        }

        @Test
        void and_not_when_the_review_does_not_confirm_it() {
            GateWithoutIncidents no = (review, change, ideas, people, now) -> {
                throw new NotValidlySigned(review, change, NotValidlySigned.Why.NOT_SIGNED);
            };
            Stories.of(Change.class, no, DIRECTORY, NO_AUDIT, NO_WATCH)
                    .given(decided(READY_TO_RELEASE, SIGNED))
                    .when(new MoveChange(CHANGE, LIVE), by(RELEASE))
                    .expectException(NotValidlySigned.class)
                    .expectNoEvents();
        }

        @Test
        void and_not_when_it_was_thought_harmless_and_a_review_has_opened_since() {
            var incident = new ReleaseAuthority() {
                @Override
                public void authorise(
                        ReviewId review, ChangeId change, Set<IdeaId> ideas, Set<PersonId> people, Instant now) {
                    throw new AssertionError("Nobody has signed anything");
                }

                @Override
                public void authoriseIfReviewed(
                        ReviewId review, ChangeId change, Set<IdeaId> ideas, Set<PersonId> people, Instant now) {
                    throw new NotValidlySigned(review, change, NotValidlySigned.Why.NOT_SIGNED);
                }
            };
            Stories.of(Change.class, incident, DIRECTORY, NO_AUDIT, NO_WATCH)
                    .given(screenedOut(CSO, READY_TO_RELEASE))
                    .when(new MoveChange(CHANGE, LIVE), by(RELEASE))
                    .expectException(NotValidlySigned.class)
                    .expectNoEvents();
        }

        @Test
        void and_not_while_nobody_has_answered() {
            story.given(at(READY_TO_RELEASE))
                    .when(new MoveChange(CHANGE, LIVE), by(RELEASE))
                    .expectException(NotScreened.class)
                    .expectNoEvents();
        }

        @Test
        void and_not_on_an_answer_that_became_void() {
            story.given(then(
                            screenedOut(CSO, READY_TO_RELEASE),
                            did(Actor.SYSTEM, new ScreeningBecameVoid(CHANGE, "IDEA-8 has joined CHG-3 since."))))
                    .when(new MoveChange(CHANGE, LIVE), by(RELEASE))
                    .expectException(NotScreened.class)
                    .expectNoEvents();
        }

        @Test
        void and_not_while_the_review_is_open() {
            story.given(impactFound(READY_TO_RELEASE))
                    .when(new MoveChange(CHANGE, LIVE), by(RELEASE))
                    .expectException(NoAuthorityToRelease.class)
                    .expectNoEvents();
        }

        @ParameterizedTest
        @EnumSource(names = {"REFUSED", "STALE", "WITHDRAWN"})
        void and_not_when_the_signature_was_refused_is_stale_or_was_withdrawn(SafetyDecision decision) {
            story.given(decided(READY_TO_RELEASE, decision))
                    .when(new MoveChange(CHANGE, LIVE), by(RELEASE))
                    .expectException(NoAuthorityToRelease.class)
                    .expectNoEvents();
        }
    }

    @Nested
    class after_safety_has_answered {

        @ParameterizedTest
        @EnumSource
        void which_is_recorded(SafetyDecision decision) {
            story.given(impactFound(PROPOSED))
                    .when(record(decision), by(Actor.SYSTEM))
                    .expectEvents(decision(decision));
        }

        @ParameterizedTest
        @EnumSource
        void and_hearing_it_twice_changes_nothing(SafetyDecision decision) {
            story.given(decided(PROPOSED, decision))
                    .when(record(decision), by(Actor.SYSTEM))
                    .expectNoEvents();
        }

        @Test
        void and_a_signature_may_be_given_again() {
            story.given(then(decided(PROPOSED, SIGNED), did(Actor.SYSTEM, decision(STALE))))
                    .when(record(SIGNED), by(Actor.SYSTEM))
                    .expectEvents(decision(SIGNED));
        }

        @Test
        void and_a_withdrawal_is_told_also_of_what_had_become_stale() {
            story.given(decided(PROPOSED, STALE))
                    .when(record(WITHDRAWN), by(Actor.SYSTEM))
                    .expectEvents(decision(WITHDRAWN));
        }

        @Test
        void and_what_was_withdrawn_stays_withdrawn_whatever_is_edited_or_reported() {
            story.given(decided(PROPOSED, WITHDRAWN))
                    .when(record(STALE), by(Actor.SYSTEM))
                    .expectNoEvents();
        }

        @Test
        void and_what_was_withdrawn_may_be_signed_again() {
            story.given(decided(PROPOSED, WITHDRAWN))
                    .when(record(SIGNED), by(Actor.SYSTEM))
                    .expectEvents(decision(SIGNED));
        }

        @Test
        void and_the_reason_of_a_withdrawal_stands_in_the_way() {
            assertThat(new NoAuthorityToRelease(CHANGE, REVIEW, SafetyState.WITHDRAWN, reason(WITHDRAWN))
                            .sentence(TELLING))
                    .contains("was withdrawn: \"A ward saw the wrong unit.\"", "SR-3", "sign again");
        }

        @Test
        void and_a_signature_does_not_cover_an_idea_that_joins_later() {
            story.given(decided(TESTING, SIGNED))
                    .when(new JoinChange(CHANGE, ALSO_ACCEPTED), by(Actor.SYSTEM.onBehalfOf(CCIO.person())))
                    .expectEvents(
                            new IdeaJoinedChange(CHANGE, ALSO_ACCEPTED, TESTING, ""),
                            new SafetyDecisionRecorded(
                                    CHANGE, REVIEW, STALE, CCIO.person(), "IDEA-8 has joined CHG-3 since."));
            assertThat(SECOND_IDEA).isEqualTo(ALSO_ACCEPTED.idea());
        }

        @Test
        void and_it_covers_an_idea_that_was_here_before_and_comes_back() {
            var again = new Acceptance(IDEA, 9, NURSE.person(), CCIO.person());
            story.given(then(decided(TESTING, SIGNED), did(Actor.SYSTEM, new IdeaLeftChange(CHANGE, IDEA, "Not yet."))))
                    .when(new JoinChange(CHANGE, again), by(Actor.SYSTEM.onBehalfOf(CCIO.person())))
                    .expectEvents(new IdeaJoinedChange(CHANGE, again, TESTING, ""));
        }

        static RecordSafetyDecision record(SafetyDecision decision) {
            var fact = decision(decision);
            return new RecordSafetyDecision(
                    fact.change(), fact.review(), fact.decision(), fact.decidedBy(), fact.reason());
        }
    }
}
