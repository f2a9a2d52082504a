package org.eprbridge.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.delivery.ChangePasts.ACCEPTED;
import static org.eprbridge.delivery.ChangePasts.ALSO_ACCEPTED;
import static org.eprbridge.delivery.ChangePasts.CHANGE;
import static org.eprbridge.delivery.ChangePasts.IDEA;
import static org.eprbridge.delivery.ChangePasts.SECOND_IDEA;
import static org.eprbridge.delivery.ChangePasts.TITLE;
import static org.eprbridge.delivery.ChangePasts.at;
import static org.eprbridge.delivery.ChangePasts.dropped;
import static org.eprbridge.delivery.ChangePasts.proposed;
import static org.eprbridge.delivery.ChangePasts.then;
import static org.eprbridge.delivery.Stage.BUILDING;
import static org.eprbridge.delivery.Stage.LIVE;
import static org.eprbridge.delivery.Stage.PROPOSED;
import static org.eprbridge.delivery.Stage.READY;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Staff.TELLING;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.delivery.Acceptance;
import org.eprbridge.delivery.ChangeCommand.AssignChange;
import org.eprbridge.delivery.ChangeCommand.JoinChange;
import org.eprbridge.delivery.ChangeCommand.LeaveChange;
import org.eprbridge.delivery.ChangeCommand.OpenChange;
import org.eprbridge.delivery.ChangeCommand.SizeChange;
import org.eprbridge.delivery.ChangeEvent.ChangeAssigned;
import org.eprbridge.delivery.ChangeEvent.ChangeDropped;
import org.eprbridge.delivery.ChangeEvent.ChangeOpened;
import org.eprbridge.delivery.ChangeEvent.ChangeSized;
import org.eprbridge.delivery.ChangeEvent.IdeaJoinedChange;
import org.eprbridge.delivery.ChangeEvent.IdeaLeftChange;
import org.eprbridge.delivery.ChangeIsOver;
import org.eprbridge.delivery.NotOfTheDigitalTeam;
import org.eprbridge.delivery.Size;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.Actor;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A change gathers the ideas that it answers")
class GatheringIdeasTest {

    static final String REASON = "Taken back into triage.";

    final AggregateTestFixture<Change> story = Stories.of(Change.class, MovingAChangeTest.NEVER_ASKED, DIRECTORY);

    @Nested
    class an_accepted_idea {

        @Test
        void opens_one_of_its_own() {
            story.givenNoPriorActivity()
                    .when(new OpenChange(CHANGE, TITLE, ACCEPTED, "CHG-1 is live."), by(Actor.SYSTEM))
                    .expectEvents(
                            new ChangeOpened(CHANGE, TITLE),
                            new IdeaJoinedChange(CHANGE, ACCEPTED, PROPOSED, "CHG-1 is live."));
        }

        @Test
        void opens_it_only_once() {
            story.given(proposed())
                    .when(new OpenChange(CHANGE, TITLE, ACCEPTED, ""), by(Actor.SYSTEM))
                    .expectNoEvents();
        }

        @Test
        void joins_one_that_is_there() {
            story.given(at(BUILDING))
                    .when(new JoinChange(CHANGE, ALSO_ACCEPTED), by(Actor.SYSTEM))
                    .expectEvents(new IdeaJoinedChange(CHANGE, ALSO_ACCEPTED, BUILDING, ""));
        }

        @Test
        void joins_it_only_once() {
            story.given(proposed())
                    .when(new JoinChange(CHANGE, ACCEPTED), by(Actor.SYSTEM))
                    .expectNoEvents();
        }

        @Test
        void does_not_come_back_when_an_old_message_is_heard_again() {
            story.given(afterLeaving())
                    .when(new JoinChange(CHANGE, ALSO_ACCEPTED), by(Actor.SYSTEM))
                    .expectNoEvents();
        }

        @Test
        void comes_back_when_it_is_accepted_again() {
            var again = new Acceptance(SECOND_IDEA, 9, ALSO_ACCEPTED.submitter(), ALSO_ACCEPTED.triager());
            story.given(afterLeaving())
                    .when(new JoinChange(CHANGE, again), by(Actor.SYSTEM))
                    .expectEvents(new IdeaJoinedChange(CHANGE, again, PROPOSED, ""));
        }

        @ParameterizedTest
        @EnumSource(names = {"LIVE", "CLOSED"})
        void cannot_join_what_is_over(Stage over) {
            story.given(at(over))
                    .when(new JoinChange(CHANGE, ALSO_ACCEPTED), by(Actor.SYSTEM))
                    .expectException(ChangeIsOver.class)
                    .expectNoEvents();
        }

        @Test
        void cannot_join_what_was_dropped() {
            story.given(dropped())
                    .when(new JoinChange(CHANGE, ALSO_ACCEPTED), by(Actor.SYSTEM))
                    .expectException(ChangeIsOver.class)
                    .expectNoEvents();
        }

        static List<Object> afterLeaving() {
            return then(
                    proposed(),
                    did(Actor.SYSTEM, new IdeaJoinedChange(CHANGE, ALSO_ACCEPTED, PROPOSED, "")),
                    did(Actor.SYSTEM, new IdeaLeftChange(CHANGE, SECOND_IDEA, REASON)));
        }
    }

    @Nested
    class an_idea_that_is_reopened {

        @Test
        void leaves_others_behind() {
            story.given(then(proposed(), did(Actor.SYSTEM, new IdeaJoinedChange(CHANGE, ALSO_ACCEPTED, PROPOSED, ""))))
                    .when(new LeaveChange(CHANGE, IDEA, REASON), by(Actor.SYSTEM))
                    .expectEvents(new IdeaLeftChange(CHANGE, IDEA, REASON));
        }

        @ParameterizedTest
        @EnumSource(names = {"PROPOSED", "READY"})
        void takes_a_change_with_it_that_nobody_has_begun(Stage early) {
            story.given(at(early))
                    .when(new LeaveChange(CHANGE, IDEA, REASON), by(Actor.SYSTEM))
                    .expectEvents(
                            new IdeaLeftChange(CHANGE, IDEA, REASON), new ChangeDropped(CHANGE, REASON, Set.of()));
        }

        @ParameterizedTest
        @EnumSource(names = {"BUILDING", "TESTING", "READY_TO_RELEASE", "LIVE"})
        void leaves_work_that_has_begun_as_it_is(Stage later) {
            story.given(at(later))
                    .when(new LeaveChange(CHANGE, IDEA, REASON), by(Actor.SYSTEM))
                    .expectEvents(new IdeaLeftChange(CHANGE, IDEA, REASON));
        }

        @Test
        void leaves_only_once() {
            story.given(proposed())
                    .when(new LeaveChange(CHANGE, SECOND_IDEA, REASON), by(Actor.SYSTEM))
                    .expectNoEvents();
        }

        @Test
        void has_nothing_to_leave_when_the_change_is_over() {
            story.given(dropped())
                    .when(new LeaveChange(CHANGE, IDEA, REASON), by(Actor.SYSTEM))
                    .expectNoEvents();
        }
    }

    @Nested
    class the_digital_team {

        @Test
        void names_who_builds_it() {
            story.given(at(READY))
                    .when(new AssignChange(CHANGE, ANALYST.person()), by(ANALYST))
                    .expectEvents(new ChangeAssigned(CHANGE, ANALYST.person()));
        }

        @Test
        void names_them_once() {
            story.given(then(proposed(), did(ANALYST, new ChangeAssigned(CHANGE, ANALYST.person()))))
                    .when(new AssignChange(CHANGE, ANALYST.person()), by(ANALYST))
                    .expectNoEvents();
        }

        @Test
        void names_only_one_of_their_own() {
            story.given(proposed())
                    .when(new AssignChange(CHANGE, NURSE.person()), by(ANALYST))
                    .expectException(NotOfTheDigitalTeam.class)
                    .expectNoEvents();
            assertThat(new NotOfTheDigitalTeam(NURSE.person()).sentence(TELLING))
                    .startsWith("nurse is not a member");
        }

        @Test
        void guesses_how_big_it_is() {
            story.given(proposed())
                    .when(new SizeChange(CHANGE, Size.LARGE), by(ANALYST))
                    .expectEvents(new ChangeSized(CHANGE, Size.LARGE));
        }

        @Test
        void guesses_the_same_once() {
            story.given(then(proposed(), did(ANALYST, new ChangeSized(CHANGE, Size.LARGE))))
                    .when(new SizeChange(CHANGE, Size.LARGE), by(ANALYST))
                    .expectNoEvents();
        }

        @Test
        void neither_sizes_nor_assigns_what_is_over() {
            story.given(at(LIVE))
                    .when(new SizeChange(CHANGE, Size.SMALL), by(ANALYST))
                    .expectException(ChangeIsOver.class)
                    .expectNoEvents();
            Stories.of(Change.class, MovingAChangeTest.NEVER_ASKED, DIRECTORY)
                    .given(at(LIVE))
                    .when(new AssignChange(CHANGE, ANALYST.person()), by(ANALYST))
                    .expectException(ChangeIsOver.class)
                    .expectNoEvents();
        }

        @ParameterizedTest
        @EnumSource(names = {"LIVE", "CLOSED", "DROPPED"})
        void reads_why_it_is_over(Stage over) {
            assertThat(new ChangeIsOver(CHANGE, over).sentence(TELLING)).contains("CHG-3");
        }
    }
}
