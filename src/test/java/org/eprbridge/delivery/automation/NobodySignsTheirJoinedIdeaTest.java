package org.eprbridge.delivery.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.DOCTOR;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Cast.SECOND_CSO;
import static org.eprbridge.testing.Staff.DIRECTORY;

import org.eprbridge.delivery.ChangeCommand.ScreenChange;
import org.eprbridge.delivery.ChangeEvent.JoinedIdeaParted;
import org.eprbridge.delivery.ChangeEvent.SafetyDecisionRecorded;
import org.eprbridge.delivery.ChangeEvent.ScreeningBecameVoid;
import org.eprbridge.delivery.SafetyDecision;
import org.eprbridge.delivery.ScreeningAnswers;
import org.eprbridge.ideas.IdeaCommand.JoinIdea;
import org.eprbridge.ideas.IdeaCommand.UndoJoin;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.safety.SafetyReviewEvent.SignOffBecameStale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A clinical safety officer whose idea goes on in another")
class NobodySignsTheirJoinedIdeaTest {

    final SmallHouse house = new SmallHouse(DIRECTORY);
    final OneChange change = new OneChange(house);

    final IdeaId nurses = change.shared("IDEA-1", NURSE);
    final IdeaId officers = change.shared("IDEA-2", CSO);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void cannot_sign_what_comes_of_both() {
        join(officers, nurses);
        change.accept(nurses);
        change.review();

        assertThat(change.signs(CSO)).isFalse();
        assertThat(change.signs(SECOND_CSO)).isTrue();
    }

    @Test
    void cannot_sign_when_it_went_on_there_through_a_third_idea() {
        var doctors = change.shared("IDEA-3", DOCTOR);
        join(officers, doctors);
        join(doctors, nurses);
        change.accept(nurses);
        change.review();

        assertThat(change.signs(CSO)).isFalse();
    }

    @Test
    void loses_a_signature_given_before() {
        change.accept(nurses);
        change.review();
        assertThat(change.signs(CSO)).isTrue();

        join(officers, nurses);

        assertThat(house.facts())
                .extracting(it -> (Object) it.event())
                .anySatisfy(fact -> assertThat(fact).isInstanceOf(SignOffBecameStale.class));
        assertThat(house.facts().getLast().event())
                .isInstanceOfSatisfying(
                        SafetyDecisionRecorded.class,
                        recorded -> assertThat(recorded.decision()).isEqualTo(SafetyDecision.STALE));
        assertThat(change.signs(CSO)).isFalse();
    }

    @Test
    void cannot_sign_either_after_the_two_were_parted_again() {
        change.accept(nurses);
        change.review();
        join(officers, nurses);
        house.attempt(CCIO, new UndoJoin(officers, "They are not the same."));
        house.deliverEverything();

        assertThat(house.facts().getLast().event()).isInstanceOf(JoinedIdeaParted.class);
        assertThat(change.signs(CSO)).isFalse();
    }

    @Test
    void has_not_decided_that_there_is_no_impact() {
        change.accept(nurses);
        house.attempt(
                CSO, new ScreenChange(OneChange.CHANGE, false, "It only moves a button.", ScreeningAnswers.noToAll()));

        join(officers, nurses);

        assertThat(house.facts().getLast().event()).isInstanceOf(ScreeningBecameVoid.class);
    }

    private void join(IdeaId idea, IdeaId into) {
        assertThat(house.attempt(CCIO, new JoinIdea(idea, into, "It goes on there.")))
                .isTrue();
        house.deliverEverything();
    }
}
