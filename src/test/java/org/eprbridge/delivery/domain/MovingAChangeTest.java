package org.eprbridge.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.delivery.ChangePasts.CHANGE;
import static org.eprbridge.delivery.ChangePasts.IDEA;
import static org.eprbridge.delivery.ChangePasts.NO_WATCH;
import static org.eprbridge.delivery.ChangePasts.at;
import static org.eprbridge.delivery.ChangePasts.blocked;
import static org.eprbridge.delivery.ChangePasts.dropped;
import static org.eprbridge.delivery.ChangePasts.proposed;
import static org.eprbridge.delivery.ChangePasts.then;
import static org.eprbridge.delivery.Stage.BUILDING;
import static org.eprbridge.delivery.Stage.CLOSED;
import static org.eprbridge.delivery.Stage.DROPPED;
import static org.eprbridge.delivery.Stage.LIVE;
import static org.eprbridge.delivery.Stage.PROPOSED;
import static org.eprbridge.delivery.Stage.READY;
import static org.eprbridge.delivery.Stage.TESTING;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.delivery.ChangeCommand.BlockChange;
import org.eprbridge.delivery.ChangeCommand.DropChange;
import org.eprbridge.delivery.ChangeCommand.MoveChange;
import org.eprbridge.delivery.ChangeCommand.UnblockChange;
import org.eprbridge.delivery.ChangeEvent.ChangeBlocked;
import org.eprbridge.delivery.ChangeEvent.ChangeDropped;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.ChangeEvent.ChangeUnblocked;
import org.eprbridge.delivery.ChangeIsBlocked;
import org.eprbridge.delivery.ChangeIsOver;
import org.eprbridge.delivery.NotTheNextStage;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.safety.GateWithoutIncidents;
import org.eprbridge.testing.Staff;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Moving a change over the board")
class MovingAChangeTest {

    static final GateWithoutIncidents NEVER_ASKED = (review, change, ideas, people, now) -> {
        throw new AssertionError("Nobody should ask for the signature here");
    };

    final AggregateTestFixture<Change> story = Stories.of(Change.class, NEVER_ASKED, DIRECTORY, NO_WATCH);

    @ParameterizedTest
    @CsvSource({"PROPOSED, READY", "READY, BUILDING", "BUILDING, TESTING", "TESTING, READY_TO_RELEASE", "LIVE, CLOSED"})
    void goes_one_stage_forward(Stage from, Stage to) {
        story.given(at(from))
                .when(new MoveChange(CHANGE, to), by(ANALYST))
                .expectEvents(new ChangeMoved(CHANGE, from, to, Set.of(IDEA)));
    }

    @Test
    void goes_back_to_any_earlier_stage() {
        story.given(at(TESTING))
                .when(new MoveChange(CHANGE, PROPOSED), by(ANALYST))
                .expectEvents(new ChangeMoved(CHANGE, TESTING, PROPOSED, Set.of(IDEA)));
    }

    @Test
    void to_where_it_is_changes_nothing() {
        story.given(at(BUILDING))
                .when(new MoveChange(CHANGE, BUILDING), by(ANALYST))
                .expectNoEvents();
    }

    @Test
    void over_a_stage_is_refused() {
        story.given(proposed())
                .when(new MoveChange(CHANGE, BUILDING), by(ANALYST))
                .expectException(NotTheNextStage.class)
                .expectNoEvents();
    }

    @Test
    void back_from_live_is_refused() {
        story.given(at(LIVE))
                .when(new MoveChange(CHANGE, TESTING), by(ANALYST))
                .expectException(NotTheNextStage.class)
                .expectNoEvents();
    }

    @Test
    void is_refused_while_something_holds_it_up() {
        story.given(blocked())
                .when(new MoveChange(CHANGE, READY), by(ANALYST))
                .expectException(ChangeIsBlocked.class)
                .expectNoEvents();
    }

    @Test
    void is_refused_for_ever_once_it_was_dropped() {
        story.given(dropped())
                .when(new MoveChange(CHANGE, READY), by(ANALYST))
                .expectException(NotTheNextStage.class)
                .expectNoEvents();
    }

    @Test
    void to_dropped_is_no_move() {
        assertThatThrownBy(() -> new MoveChange(CHANGE, DROPPED))
                .isInstanceOf(Misshapen.class)
                .hasMessageContaining("with a reason");
    }

    @Test
    void says_where_it_can_go_from_here() {
        assertThat(new NotTheNextStage(CHANGE, READY, LIVE, Moving.from(READY)).sentence(Staff.TELLING))
                .isEqualTo("CHG-3 is at \"Ready\". From there it can go to \"Proposed\" or \"Building\".");
        assertThat(new NotTheNextStage(CHANGE, BUILDING, LIVE, Moving.from(BUILDING)).sentence(Staff.TELLING))
                .isEqualTo("CHG-3 is at \"Building\". From there it can go to \"Proposed\", \"Ready\" or \"Testing\".");
        assertThat(new NotTheNextStage(CHANGE, CLOSED, READY, Moving.from(CLOSED)).sentence(Staff.TELLING))
                .isEqualTo("CHG-3 is at \"Closed\" and stays there.");
    }

    @ParameterizedTest
    @MethodSource("everyCell")
    void follows_the_table(Stage from, Stage to, boolean possible) {
        assertThat(Moving.possible(from, to)).isEqualTo(possible);
    }

    static Stream<Arguments> everyCell() {
        String[] table = {
            //  P R B T RR L C D
            "- x - - - - - -", // proposed
            "x - x - - - - -", // ready
            "x x - x - - - -", // building
            "x x x - x - - -", // testing
            "x x x x - x - -", // ready to release
            "- - - - - - x -", // live
            "- - - - - - - -", // closed
            "- - - - - - - -", // dropped
        };
        return Stream.of(Stage.values())
                .flatMap(from -> Stream.of(Stage.values())
                        .map(to -> Arguments.of(from, to, table[from.ordinal()].split(" ")[to.ordinal()].equals("x"))));
    }

    @Nested
    class when_it_waits_for_something {

        @Test
        void it_is_blocked_with_the_reason() {
            story.given(proposed())
                    .when(new BlockChange(CHANGE, "The supplier has to answer."), by(ANALYST))
                    .expectEvents(new ChangeBlocked(CHANGE, "The supplier has to answer."));
        }

        @Test
        void the_same_reason_again_changes_nothing() {
            story.given(blocked())
                    .when(new BlockChange(CHANGE, "The supplier has to answer."), by(ANALYST))
                    .expectNoEvents();
        }

        @Test
        void it_can_be_unblocked() {
            story.given(blocked())
                    .when(new UnblockChange(CHANGE), by(ANALYST))
                    .expectEvents(new ChangeUnblocked(CHANGE));
        }

        @Test
        void unblocking_what_is_not_blocked_changes_nothing() {
            story.given(proposed()).when(new UnblockChange(CHANGE), by(ANALYST)).expectNoEvents();
        }

        @ParameterizedTest
        @EnumSource(names = {"LIVE", "CLOSED"})
        void nothing_that_is_over_can_be_blocked(Stage over) {
            story.given(at(over))
                    .when(new BlockChange(CHANGE, "Wait."), by(ANALYST))
                    .expectException(ChangeIsOver.class)
                    .expectNoEvents();
        }

        @Test
        void the_refused_move_says_what_it_waits_for() {
            assertThat(new ChangeIsBlocked(CHANGE, "The supplier has to answer.").sentence(Staff.TELLING))
                    .isEqualTo("CHG-3 is blocked: \"The supplier has to answer.\" Unblock it first.");
        }
    }

    @Nested
    class when_it_will_not_happen {

        @Test
        void it_is_dropped_with_the_reason_even_while_blocked() {
            story.given(blocked())
                    .when(new DropChange(CHANGE, "The supplier does it."), by(ANALYST))
                    .expectEvents(new ChangeDropped(CHANGE, "The supplier does it.", Set.of(IDEA)));
        }

        @Test
        void dropping_it_twice_changes_nothing() {
            story.given(dropped())
                    .when(new DropChange(CHANGE, "Again."), by(ANALYST))
                    .expectNoEvents();
        }

        @ParameterizedTest
        @EnumSource(names = {"LIVE", "CLOSED"})
        void what_is_live_cannot_be_dropped(Stage over) {
            story.given(at(over))
                    .when(new DropChange(CHANGE, "No."), by(ANALYST))
                    .expectException(ChangeIsOver.class)
                    .expectNoEvents();
        }
    }

    @Test
    void remembers_that_it_is_free_again() {
        story.given(then(blocked(), did(ANALYST, new ChangeUnblocked(CHANGE))))
                .when(new MoveChange(CHANGE, READY), by(ANALYST))
                .expectEvents(new ChangeMoved(CHANGE, PROPOSED, READY, Set.of(IDEA)));
    }
}
