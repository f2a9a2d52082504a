package org.eprbridge.delivery.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Cast.RELEASE;
import static org.eprbridge.testing.Staff.DIRECTORY;

import java.util.List;
import org.eprbridge.delivery.ChangeCommand.MoveChange;
import org.eprbridge.delivery.ChangeEvent.SafetyDecisionRecorded;
import org.eprbridge.delivery.RollbackCommand.RollBackChange;
import org.eprbridge.delivery.RollbackEvent.ChangeFlaggedForRollback;
import org.eprbridge.delivery.SafetyDecision;
import org.eprbridge.delivery.Stage;
import org.eprbridge.ideas.IdeaEvent.ChangeFollowed;
import org.eprbridge.ideas.Progress;
import org.eprbridge.kernel.IdeaId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An urgent stop")
class AnUrgentStopTest {

    final SmallHouse house = new SmallHouse(DIRECTORY);
    final OneChange change = new OneChange(house);
    final IdeaId idea = change.shared("IDEA-1", NURSE);

    @BeforeEach
    void signed() {
        change.accept(idea);
        change.review();
        assertThat(change.signs(CSO)).isTrue();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void flags_what_is_live_at_once() {
        live();
        change.withdraws(CSO, "Two doses were read wrongly.");

        assertThat(house.facts())
                .extracting(it -> (Object) it.event())
                .anySatisfy(fact -> assertThat(fact)
                        .isInstanceOfSatisfying(
                                ChangeFlaggedForRollback.class,
                                flagged -> assertThat(flagged.reason()).isEqualTo("Two doses were read wrongly.")));
    }

    @Test
    void keeps_what_is_not_live_from_going_live() {
        change.movesTo(Stage.READY_TO_RELEASE);
        change.withdraws(CSO, "Two doses were read wrongly.");

        assertThat(house.attempt(RELEASE, new MoveChange(OneChange.CHANGE, Stage.LIVE)))
                .isFalse();
        assertThat(house.facts()).noneMatch(it -> it.event() instanceof ChangeFlaggedForRollback);
    }

    @Test
    void is_told_as_a_withdrawal_with_its_reason_also_when_the_signature_was_stale_already() {
        live();
        change.isEdited();
        change.withdraws(CSO, "Two doses were read wrongly.");

        assertThat(house.facts())
                .extracting(it -> (Object) it.event())
                .contains(new SafetyDecisionRecorded(
                        OneChange.CHANGE,
                        OneChange.REVIEW,
                        SafetyDecision.WITHDRAWN,
                        CSO.person(),
                        "Two doses were read wrongly."));
    }

    @Test
    void keeps_what_is_live_from_being_closed_until_it_is_signed_again() {
        live();
        change.withdraws(CSO, "Two doses were read wrongly.");
        assertThat(closes()).isFalse();

        assertThat(change.signs(CSO)).isTrue();
        assertThat(closes()).isTrue();
    }

    @Test
    void flags_what_is_closed_and_still_runs_on_the_wards() {
        live();
        assertThat(closes()).isTrue();
        change.withdraws(CSO, "Two doses were read wrongly.");

        assertThat(house.facts())
                .extracting(it -> (Object) it.event())
                .anySatisfy(fact -> assertThat(fact).isInstanceOf(ChangeFlaggedForRollback.class));
    }

    @Test
    void is_told_truly_to_the_sender_once_the_change_is_out_of_use() {
        live();
        change.withdraws(CSO, "Two doses were read wrongly.");
        house.attempt(RELEASE, new RollBackChange(OneChange.CHANGE, "Switched off."));
        house.deliverEverything();

        assertThat(followed())
                .last()
                .isEqualTo(new ChangeFollowed(
                        idea,
                        OneChange.CHANGE,
                        Progress.BEING_BUILT,
                        "CHG-1 was taken out of use again. The digital team is working on it."));
    }

    private boolean closes() {
        return house.attempt(RELEASE, new MoveChange(OneChange.CHANGE, Stage.CLOSED));
    }

    private void live() {
        change.movesTo(Stage.READY_TO_RELEASE);
        assertThat(house.attempt(RELEASE, new MoveChange(OneChange.CHANGE, Stage.LIVE)))
                .isTrue();
        house.deliverEverything();
    }

    private List<ChangeFollowed> followed() {
        return house.facts().stream()
                .map(Heard::event)
                .filter(ChangeFollowed.class::isInstance)
                .map(ChangeFollowed.class::cast)
                .toList();
    }
}
