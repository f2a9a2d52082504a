package org.eprbridge.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.delivery.ChangePasts.CHANGE;
import static org.eprbridge.delivery.ChangePasts.IDEA;
import static org.eprbridge.delivery.ChangePasts.NO_WATCH;
import static org.eprbridge.delivery.ChangePasts.REVIEW;
import static org.eprbridge.delivery.ChangePasts.at;
import static org.eprbridge.delivery.ChangePasts.decided;
import static org.eprbridge.delivery.ChangePasts.decision;
import static org.eprbridge.delivery.ChangePasts.impactFound;
import static org.eprbridge.delivery.ChangePasts.screenedOut;
import static org.eprbridge.delivery.ChangePasts.then;
import static org.eprbridge.delivery.RollbackCause.INCIDENT_REPORTED;
import static org.eprbridge.delivery.RollbackCause.SIGN_OFF_WITHDRAWN;
import static org.eprbridge.delivery.SafetyDecision.SIGNED;
import static org.eprbridge.delivery.SafetyDecision.STALE;
import static org.eprbridge.delivery.Stage.CLOSED;
import static org.eprbridge.delivery.Stage.LIVE;
import static org.eprbridge.delivery.Stage.READY_TO_RELEASE;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.RELEASE;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Staff.TELLING;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.delivery.ChangeCommand.MoveChange;
import org.eprbridge.delivery.ChangeCommand.RecordSafetyDecision;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.MustBeTakenBack;
import org.eprbridge.delivery.NoAuthorityToRelease;
import org.eprbridge.delivery.NothingToRollBack;
import org.eprbridge.delivery.RollbackCommand.FlagForRollback;
import org.eprbridge.delivery.RollbackCommand.RollBackChange;
import org.eprbridge.delivery.RollbackEvent.ChangeFlaggedForRollback;
import org.eprbridge.delivery.RollbackEvent.ChangeRolledBack;
import org.eprbridge.delivery.RollbackEvent.RollbackFlagLifted;
import org.eprbridge.delivery.SafetyDecision;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.Actor;
import org.eprbridge.safety.GateWithoutIncidents;
import org.eprbridge.safety.NotValidlySigned;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What is in use without clinical authority is taken back")
class TakingBackTest {

    static final String REASON = "Two doses were read wrongly.";
    static final ChangeFlaggedForRollback FLAG = new ChangeFlaggedForRollback(CHANGE, SIGN_OFF_WITHDRAWN, REASON, 7);

    final List<Object> asked = new ArrayList<>();
    final GateWithoutIncidents signed = (review, change, ideas, people, now) -> asked.add(review);
    final AggregateTestFixture<Change> story = Stories.of(Change.class, signed, DIRECTORY, NO_WATCH);

    @Nested
    class once_a_signature_is_withdrawn {

        @ParameterizedTest
        @EnumSource(names = {"LIVE", "CLOSED"})
        void it_is_flagged(Stage inUse) {
            story.given(decided(inUse, SIGNED))
                    .when(new FlagForRollback(CHANGE, SIGN_OFF_WITHDRAWN, REASON, 7), by(Actor.SYSTEM))
                    .expectEvents(FLAG);
        }

        @Test
        void it_is_flagged_once_however_often_that_is_heard() {
            story.given(flagged())
                    .when(new FlagForRollback(CHANGE, SIGN_OFF_WITHDRAWN, REASON, 7), by(Actor.SYSTEM))
                    .expectNoEvents();
        }

        @Test
        void it_is_not_flagged_again_by_old_news_after_it_was_taken_back_and_released_anew() {
            story.given(then(
                            flagged(),
                            did(RELEASE, new ChangeRolledBack(CHANGE, "Switched off.")),
                            did(RELEASE, new ChangeMoved(CHANGE, LIVE, READY_TO_RELEASE, Set.of(IDEA))),
                            did(RELEASE, new ChangeMoved(CHANGE, READY_TO_RELEASE, LIVE, Set.of(IDEA)))))
                    .when(new FlagForRollback(CHANGE, SIGN_OFF_WITHDRAWN, REASON, 7), by(Actor.SYSTEM))
                    .expectNoEvents();
        }

        @Test
        void what_is_not_in_use_has_only_its_gate_closed() {
            story.given(decided(READY_TO_RELEASE, SIGNED))
                    .when(new FlagForRollback(CHANGE, SIGN_OFF_WITHDRAWN, REASON, 7), by(Actor.SYSTEM))
                    .expectNoEvents();
        }
    }

    @Nested
    class once_an_incident_is_reported {

        static final FlagForRollback NEWS = new FlagForRollback(CHANGE, INCIDENT_REPORTED, "W-1 was reported.", 9);

        @ParameterizedTest
        @EnumSource(names = {"LIVE", "CLOSED"})
        void it_is_flagged(Stage inUse) {
            story.given(decided(inUse, SIGNED))
                    .when(NEWS, by(Actor.SYSTEM))
                    .expectEvents(new ChangeFlaggedForRollback(CHANGE, INCIDENT_REPORTED, "W-1 was reported.", 9));
        }

        @Test
        void which_says_nothing_new_of_what_must_be_taken_back_already() {
            story.given(flagged()).when(NEWS, by(Actor.SYSTEM)).expectNoEvents();
        }

        @Test
        void and_a_withdrawal_after_it_is_the_graver_reason() {
            story.given(then(
                            decided(LIVE, STALE),
                            did(
                                    Actor.SYSTEM,
                                    new ChangeFlaggedForRollback(CHANGE, INCIDENT_REPORTED, "W-1 was reported.", 6))))
                    .when(new FlagForRollback(CHANGE, SIGN_OFF_WITHDRAWN, REASON, 7), by(Actor.SYSTEM))
                    .expectEvents(FLAG);
        }
    }

    @Nested
    class and_is_not_closed_meanwhile {

        @Test
        void because_it_is_in_use_without_authority() {
            story.given(flagged())
                    .when(new MoveChange(CHANGE, CLOSED), by(RELEASE))
                    .expectException(MustBeTakenBack.class)
                    .expectNoEvents();
        }

        @Test
        void which_is_said_with_what_to_do() {
            assertThat(new MustBeTakenBack(CHANGE, REVIEW).sentence(TELLING))
                    .contains("CHG-3", "cannot be closed", "Take it out of use and record that")
                    .contains("have SR-3 signed again");
        }

        @ParameterizedTest
        @EnumSource(names = {"REFUSED", "STALE", "WITHDRAWN"})
        void nor_while_its_signature_was_refused_is_stale_or_was_withdrawn(SafetyDecision decision) {
            story.given(decided(LIVE, decision))
                    .when(new MoveChange(CHANGE, CLOSED), by(RELEASE))
                    .expectException(MustBeTakenBack.class)
                    .expectNoEvents();
        }

        @Test
        void nor_while_nobody_has_signed_the_review_that_was_opened_since() {
            story.given(impactFound(LIVE))
                    .when(new MoveChange(CHANGE, CLOSED), by(RELEASE))
                    .expectException(MustBeTakenBack.class)
                    .expectNoEvents();
        }

        @Test
        void but_what_has_no_impact_is_closed_without_a_signature() {
            story.given(screenedOut(CSO, LIVE))
                    .when(new MoveChange(CHANGE, CLOSED), by(RELEASE))
                    .expectEvents(new ChangeMoved(CHANGE, LIVE, CLOSED, Set.of(IDEA)));
        }

        @Test
        void until_it_is_signed_again_and_the_flag_is_lifted() {
            story.given(then(
                            flagged(),
                            did(Actor.SYSTEM, decision(SIGNED)),
                            did(Actor.SYSTEM, new RollbackFlagLifted(CHANGE))))
                    .when(new MoveChange(CHANGE, CLOSED), by(RELEASE))
                    .expectEvents(new ChangeMoved(CHANGE, LIVE, CLOSED, Set.of(IDEA)));
        }
    }

    @Nested
    class until_the_team_records_it {

        @ParameterizedTest
        @EnumSource(names = {"LIVE", "CLOSED"})
        void which_brings_it_back_to_the_gate(Stage inUse) {
            story.given(at(inUse))
                    .when(new RollBackChange(CHANGE, "Switched off in the early morning."), by(RELEASE))
                    .expectEvents(
                            new ChangeRolledBack(CHANGE, "Switched off in the early morning."),
                            new ChangeMoved(CHANGE, inUse, READY_TO_RELEASE, Set.of(IDEA)));
        }

        @Test
        void and_it_does_not_go_live_again_without_a_signature() {
            story.given(then(
                            flagged(),
                            did(RELEASE, new ChangeRolledBack(CHANGE, "Switched off.")),
                            did(RELEASE, new ChangeMoved(CHANGE, LIVE, READY_TO_RELEASE, Set.of(IDEA)))))
                    .when(new MoveChange(CHANGE, LIVE), by(RELEASE))
                    .expectException(NoAuthorityToRelease.class)
                    .expectNoEvents();
        }

        @Test
        void but_nothing_is_taken_back_that_is_not_in_use() {
            story.given(at(READY_TO_RELEASE))
                    .when(new RollBackChange(CHANGE, "Switched off."), by(ANALYST))
                    .expectException(NothingToRollBack.class)
                    .expectNoEvents();
            assertThat(new NothingToRollBack(CHANGE).sentence(TELLING)).contains("CHG-3 is not in use");
        }
    }

    @Nested
    class or_until_it_is_signed_again {

        @Test
        void which_the_review_itself_confirms() {
            story.given(flagged())
                    .when(signedAgain(), by(Actor.SYSTEM))
                    .expectEvents(decision(SIGNED), new RollbackFlagLifted(CHANGE));
            assertThat(asked).containsExactly(REVIEW);
        }

        @Test
        void and_not_when_it_was_edited_since() {
            GateWithoutIncidents no = (review, change, ideas, people, now) -> {
                throw new NotValidlySigned(review, change, NotValidlySigned.Why.NOT_SIGNED);
            };
            Stories.of(Change.class, no, DIRECTORY, NO_WATCH)
                    .given(flagged())
                    .when(signedAgain(), by(Actor.SYSTEM))
                    .expectEvents(decision(SIGNED));
        }

        @Test
        void and_nobody_asks_the_review_when_nothing_is_flagged() {
            story.given(decided(LIVE, STALE))
                    .when(signedAgain(), by(Actor.SYSTEM))
                    .expectEvents(decision(SIGNED));
            assertThat(asked).isEmpty();
        }

        private static RecordSafetyDecision signedAgain() {
            var fact = decision(SIGNED);
            return new RecordSafetyDecision(
                    fact.change(), fact.review(), fact.decision(), fact.decidedBy(), fact.reason());
        }
    }

    private static List<Object> flagged() {
        return then(decided(LIVE, STALE), did(Actor.SYSTEM, FLAG));
    }
}
