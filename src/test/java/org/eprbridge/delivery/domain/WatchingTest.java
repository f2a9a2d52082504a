package org.eprbridge.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.delivery.ChangePasts.CHANGE;
import static org.eprbridge.delivery.ChangePasts.IDEA;
import static org.eprbridge.delivery.ChangePasts.at;
import static org.eprbridge.delivery.ChangePasts.screenedOut;
import static org.eprbridge.delivery.ChangePasts.then;
import static org.eprbridge.delivery.Stage.LIVE;
import static org.eprbridge.delivery.Stage.READY_TO_RELEASE;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.RELEASE;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Staff.TELLING;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.delivery.ChangeCommand.MoveChange;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.NotWatched;
import org.eprbridge.delivery.RollbackEvent.ChangeRolledBack;
import org.eprbridge.delivery.Stage;
import org.eprbridge.delivery.WatchCommand.ExtendWatch;
import org.eprbridge.delivery.WatchEvent.WatchBegan;
import org.eprbridge.delivery.WatchEvent.WatchExtended;
import org.eprbridge.delivery.WatchPeriod;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything happens on 6 August 2026. */
@DisplayName("What went live is watched closely")
class WatchingTest {

    static final String REASON = "Nobody has seen a weekend yet.";
    static final LocalDate LAST_DAY = LocalDate.of(2026, 8, 20);

    final AggregateTestFixture<Change> story =
            Stories.of(Change.class, MovingAChangeTest.NEVER_ASKED, DIRECTORY, new WatchPeriod(14));

    @Nested
    class from_the_day_on_which_it_went_live {

        @Test
        void for_as_long_as_the_trust_has_decided() {
            story.given(screenedOut(CSO, READY_TO_RELEASE))
                    .when(new MoveChange(CHANGE, LIVE), by(RELEASE))
                    .expectEvents(
                            new ChangeMoved(CHANGE, READY_TO_RELEASE, LIVE, Set.of(IDEA)),
                            new WatchBegan(CHANGE, LAST_DAY));
        }

        @Test
        void and_not_at_all_when_the_trust_watches_nothing() {
            Stories.of(Change.class, MovingAChangeTest.NEVER_ASKED, DIRECTORY, new WatchPeriod(0))
                    .given(screenedOut(CSO, READY_TO_RELEASE))
                    .when(new MoveChange(CHANGE, LIVE), by(RELEASE))
                    .expectEvents(new ChangeMoved(CHANGE, READY_TO_RELEASE, LIVE, Set.of(IDEA)));
        }
    }

    @Nested
    class for_longer_when_a_safety_officer_says_so {

        @Test
        void until_a_later_day() {
            story.given(watched())
                    .when(new ExtendWatch(CHANGE, LAST_DAY.plusDays(7), REASON), by(CSO))
                    .expectEvents(new WatchExtended(CHANGE, LAST_DAY.plusDays(7), REASON));
        }

        @Test
        void also_after_the_watch_has_ended() {
            story.given(then(at(LIVE), did(RELEASE, new WatchBegan(CHANGE, LocalDate.of(2026, 7, 1)))))
                    .when(new ExtendWatch(CHANGE, LocalDate.of(2026, 8, 6), REASON), by(CSO))
                    .expectEvents(new WatchExtended(CHANGE, LocalDate.of(2026, 8, 6), REASON));
        }

        @Test
        void and_saying_it_twice_changes_nothing() {
            story.given(then(watched(), did(CSO, new WatchExtended(CHANGE, LAST_DAY.plusDays(7), REASON))))
                    .when(new ExtendWatch(CHANGE, LAST_DAY.plusDays(7), REASON), by(CSO))
                    .expectNoEvents();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-08-19", "2026-08-05", "2027-08-07"})
        void and_neither_shorter_nor_for_ever(LocalDate until) {
            story.given(watched())
                    .when(new ExtendWatch(CHANGE, until, REASON), by(CSO))
                    .expectException(Misshapen.class)
                    .expectNoEvents();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "TESTING", "READY_TO_RELEASE"})
    void but_not_before_it_is_in_use(Stage stage) {
        story.given(at(stage))
                .when(new ExtendWatch(CHANGE, LAST_DAY, REASON), by(CSO))
                .expectException(NotWatched.class)
                .expectNoEvents();
        assertThat(new NotWatched(CHANGE).sentence(TELLING)).contains("The watch begins when it goes live.");
    }

    @Test
    void and_anew_after_it_was_taken_back() {
        story.given(then(
                        screenedOut(CSO, LIVE),
                        did(RELEASE, new WatchBegan(CHANGE, LAST_DAY.minusDays(10))),
                        did(RELEASE, new ChangeRolledBack(CHANGE, "Switched off.")),
                        did(RELEASE, new ChangeMoved(CHANGE, LIVE, READY_TO_RELEASE, Set.of(IDEA)))))
                .when(new MoveChange(CHANGE, LIVE), by(RELEASE))
                .expectEvents(
                        new ChangeMoved(CHANGE, READY_TO_RELEASE, LIVE, Set.of(IDEA)),
                        new WatchBegan(CHANGE, LAST_DAY));
    }

    private static List<Object> watched() {
        return then(at(LIVE), did(RELEASE, new WatchBegan(CHANGE, LAST_DAY)));
    }
}
