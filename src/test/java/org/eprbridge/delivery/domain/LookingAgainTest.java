package org.eprbridge.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.delivery.ChangePasts.CHANGE;
import static org.eprbridge.delivery.ChangePasts.IDEA;
import static org.eprbridge.delivery.ChangePasts.NO_WATCH;
import static org.eprbridge.delivery.ChangePasts.REVIEW;
import static org.eprbridge.delivery.ChangePasts.TITLE;
import static org.eprbridge.delivery.ChangePasts.proposed;
import static org.eprbridge.delivery.ChangePasts.screenedOut;
import static org.eprbridge.delivery.ChangePasts.then;
import static org.eprbridge.delivery.RollbackCause.SCREENING_OVERTURNED;
import static org.eprbridge.delivery.ScreeningAnswers.noToAll;
import static org.eprbridge.delivery.Stage.BUILDING;
import static org.eprbridge.delivery.Stage.LIVE;
import static org.eprbridge.delivery.Stage.PROPOSED;
import static org.eprbridge.delivery.Stage.READY_TO_RELEASE;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.DEPUTY;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Cast.RELEASE;
import static org.eprbridge.testing.Cast.SECOND_CSO;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Staff.TELLING;
import static org.eprbridge.testing.Staff.nominated;
import static org.eprbridge.testing.Staff.person;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.delivery.AuditCommand;
import org.eprbridge.delivery.AuditCommand.OverturnScreening;
import org.eprbridge.delivery.AuditCommand.UpholdScreening;
import org.eprbridge.delivery.AuditEvent.ScreeningChosenForAudit;
import org.eprbridge.delivery.AuditEvent.ScreeningOverturned;
import org.eprbridge.delivery.AuditEvent.ScreeningUpheld;
import org.eprbridge.delivery.AuditSample;
import org.eprbridge.delivery.AuditorTookPart;
import org.eprbridge.delivery.ChangeCommand.MoveChange;
import org.eprbridge.delivery.ChangeCommand.ScreenChange;
import org.eprbridge.delivery.ChangeEvent.ChangeAssigned;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.ChangeEvent.ChangeScreened;
import org.eprbridge.delivery.ChangeEvent.SafetyReviewRequested;
import org.eprbridge.delivery.ChangeEvent.ScreeningBecameVoid;
import org.eprbridge.delivery.NoAuthorityToRelease;
import org.eprbridge.delivery.NothingToAudit;
import org.eprbridge.delivery.RollbackEvent.ChangeFlaggedForRollback;
import org.eprbridge.delivery.ScreeningAnswers;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Role;
import org.eprbridge.safety.NotNominated;
import org.eprbridge.safety.Officers;
import org.eprbridge.safety.RegistrationNotValid;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A decision that there is no impact is looked at again")
class LookingAgainTest {

    static final String DECISION = "It only moves a button.";
    static final String FINDING = "The button stands beside the dose.";
    static final ScreeningChosenForAudit DRAWN = new ScreeningChosenForAudit(CHANGE, 1, TITLE, DECISION);

    static final Actor SENDER_IN_OFFICE = person(NURSE.person().value(), Role.SAFETY_OFFICER);
    static final LocalDate TODAY = LocalDate.of(2026, 8, 6);

    final AggregateTestFixture<Change> story = story(nominated(TODAY, CSO, SECOND_CSO, SENDER_IN_OFFICE));

    @Nested
    class when_it_is_drawn {

        @Test
        void which_holds_nothing_up() {
            story.given(proposed())
                    .when(new ScreenChange(CHANGE, false, DECISION, noToAll()), by(DEPUTY))
                    .expectEvents(new ChangeScreened(CHANGE, false, DECISION, noToAll()), DRAWN);
            Stories.of(Change.class, MovingAChangeTest.NEVER_ASKED, DIRECTORY, NO_WATCH)
                    .given(drawn(READY_TO_RELEASE))
                    .when(new MoveChange(CHANGE, LIVE), by(RELEASE))
                    .expectEvents(new ChangeMoved(CHANGE, READY_TO_RELEASE, LIVE, Set.of(IDEA)));
        }

        @Test
        void and_counts_on_when_it_is_decided_again() {
            story.given(then(
                            drawn(PROPOSED),
                            did(Actor.SYSTEM, new ScreeningBecameVoid(CHANGE, "IDEA-8 has joined CHG-3 since."))))
                    .when(new ScreenChange(CHANGE, false, DECISION, noToAll()), by(DEPUTY))
                    .expectEvents(
                            new ChangeScreened(CHANGE, false, DECISION, noToAll()),
                            new ScreeningChosenForAudit(CHANGE, 2, TITLE, DECISION));
        }

        @Test
        void and_an_impact_is_never_drawn() {
            story.given(proposed())
                    .when(new ScreenChange(CHANGE, true, FINDING), by(DEPUTY))
                    .expectEvents(
                            new ChangeScreened(CHANGE, true, FINDING, ScreeningAnswers.NONE),
                            new SafetyReviewRequested(
                                    CHANGE,
                                    REVIEW,
                                    TITLE,
                                    FINDING,
                                    Set.of(IDEA),
                                    Set.of(NURSE.person(), CCIO.person())));
        }
    }

    @Nested
    class by_a_safety_officer {

        @Test
        void who_upholds_it() {
            story.given(drawn(BUILDING))
                    .when(new UpholdScreening(CHANGE, 1, "Rightly so."), by(CSO))
                    .expectEvents(new ScreeningUpheld(CHANGE, 1, "Rightly so."));
        }

        @Test
        void who_overturns_it_so_that_the_change_stops() {
            story.given(drawn(READY_TO_RELEASE))
                    .when(new OverturnScreening(CHANGE, 1, FINDING), by(CSO))
                    .expectEvents(new ScreeningOverturned(CHANGE, 1, FINDING), reviewRequested());
            Stories.of(Change.class, MovingAChangeTest.NEVER_ASKED, DIRECTORY, NO_WATCH)
                    .given(then(
                            drawn(READY_TO_RELEASE),
                            did(CSO, new ScreeningOverturned(CHANGE, 1, FINDING)),
                            did(CSO, reviewRequested())))
                    .when(new MoveChange(CHANGE, LIVE), by(RELEASE))
                    .expectException(NoAuthorityToRelease.class)
                    .expectNoEvents();
        }

        @ParameterizedTest
        @EnumSource(names = {"LIVE", "CLOSED"})
        void who_overturns_it_so_that_what_is_in_use_must_be_taken_back(Stage inUse) {
            story.given(drawn(inUse))
                    .when(new OverturnScreening(CHANGE, 1, FINDING), by(CSO))
                    .expectEvents(
                            new ScreeningOverturned(CHANGE, 1, FINDING),
                            reviewRequested(),
                            new ChangeFlaggedForRollback(CHANGE, SCREENING_OVERTURNED, FINDING, 1));
        }

        @Test
        void only_once() {
            story.given(then(drawn(BUILDING), did(CSO, new ScreeningUpheld(CHANGE, 1, "Rightly so."))))
                    .when(new OverturnScreening(CHANGE, 1, FINDING), by(SECOND_CSO))
                    .expectException(NothingToAudit.class)
                    .expectNoEvents();
        }

        @Test
        void and_not_when_it_was_not_drawn() {
            story.given(screenedOut(DEPUTY, BUILDING))
                    .when(new UpholdScreening(CHANGE, 1, "Rightly so."), by(CSO))
                    .expectException(NothingToAudit.class)
                    .expectNoEvents();
            assertThat(new NothingToAudit(CHANGE).sentence(TELLING)).contains("CHG-3", "not stand any more");
        }

        @Test
        void and_not_when_it_does_not_stand_any_more() {
            story.given(then(
                            drawn(BUILDING),
                            did(Actor.SYSTEM, new ScreeningBecameVoid(CHANGE, "IDEA-8 has joined CHG-3 since."))))
                    .when(new UpholdScreening(CHANGE, 1, "Rightly so."), by(CSO))
                    .expectException(NothingToAudit.class)
                    .expectNoEvents();
        }

        @Test
        void and_not_when_a_review_looks_at_it_after_an_incident() {
            story.given(then(
                            drawn(LIVE),
                            did(
                                    Actor.SYSTEM,
                                    new SafetyReviewRequested(
                                            CHANGE, REVIEW, TITLE, "An incident.", Set.of(IDEA), Set.of()))))
                    .when(new OverturnScreening(CHANGE, 1, FINDING), by(CSO))
                    .expectException(NothingToAudit.class)
                    .expectNoEvents();
        }

        @Test
        void who_did_not_decide_it() {
            story.given(then(screenedOut(CSO, BUILDING), did(CSO, DRAWN)))
                    .when(new UpholdScreening(CHANGE, 1, "Rightly so."), by(CSO))
                    .expectException(AuditorTookPart.class)
                    .expectNoEvents();
        }

        @Test
        void who_does_not_build_it() {
            story.given(then(drawn(BUILDING), did(RELEASE, new ChangeAssigned(CHANGE, CSO.person()))))
                    .when(new UpholdScreening(CHANGE, 1, "Rightly so."), by(CSO))
                    .expectException(AuditorTookPart.class)
                    .expectNoEvents();
        }

        @Test
        void who_did_not_ask_for_it() {
            story.given(drawn(BUILDING))
                    .when(new UpholdScreening(CHANGE, 1, "Rightly so."), by(SENDER_IN_OFFICE))
                    .expectException(AuditorTookPart.class)
                    .expectNoEvents();
        }

        @ParameterizedTest
        @EnumSource
        void and_whoever_took_part_reads_who_has_to(AuditorTookPart.Part part) {
            assertThat(new AuditorTookPart(CHANGE, part).sentence(TELLING))
                    .endsWith("so another clinical safety officer has to look at CHG-3 again.");
        }
    }

    @Nested
    class by_nobody_who_does_not_hold_the_office {

        static Stream<AuditCommand> findings() {
            return Stream.of(new UpholdScreening(CHANGE, 1, "Rightly so."), new OverturnScreening(CHANGE, 1, FINDING));
        }

        @ParameterizedTest
        @MethodSource("findings")
        void whatever_their_role(AuditCommand finding) {
            story(nominated(TODAY, SECOND_CSO))
                    .given(drawn(BUILDING))
                    .when(finding, by(CSO))
                    .expectException(NotNominated.class)
                    .expectNoEvents();
        }

        @ParameterizedTest
        @MethodSource("findings")
        void on_that_day(AuditCommand finding) {
            story(nominated(TODAY.minusDays(1), CSO))
                    .given(drawn(BUILDING))
                    .when(finding, by(CSO))
                    .expectException(RegistrationNotValid.class)
                    .expectNoEvents();
        }

        @ParameterizedTest
        @MethodSource("findings")
        void and_nobody_on_an_open_screen(AuditCommand finding) {
            assertThat(finding.mustBeConfirmed()).isTrue();
        }
    }

    private static AggregateTestFixture<Change> story(Officers officers) {
        return Stories.of(
                Change.class,
                MovingAChangeTest.NEVER_ASKED,
                DIRECTORY,
                new AuditSample(100, "draws everything"),
                NO_WATCH,
                officers);
    }

    private static SafetyReviewRequested reviewRequested() {
        return new SafetyReviewRequested(
                CHANGE, REVIEW, TITLE, FINDING, Set.of(IDEA), Set.of(NURSE.person(), CCIO.person(), ANALYST.person()));
    }

    private static List<Object> drawn(Stage stage) {
        return then(screenedOut(DEPUTY, stage), did(DEPUTY, DRAWN));
    }
}
