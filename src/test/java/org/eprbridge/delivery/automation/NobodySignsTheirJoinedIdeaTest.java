package org.eprbridge.delivery.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.safety.ReviewPasts.WRONG_UNIT;
import static org.eprbridge.testing.Cast.ANALYST;
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
import org.eprbridge.ideas.IdeaCommand.AcceptIdea;
import org.eprbridge.ideas.IdeaCommand.JoinIdea;
import org.eprbridge.ideas.IdeaCommand.SubmitIdea;
import org.eprbridge.ideas.IdeaCommand.UndoJoin;
import org.eprbridge.ideas.IdeaText;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.HazardId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.Harm;
import org.eprbridge.safety.HazardCommand.AddHazard;
import org.eprbridge.safety.HazardCommand.AssessHazard;
import org.eprbridge.safety.Likelihood;
import org.eprbridge.safety.Patients;
import org.eprbridge.safety.Phase;
import org.eprbridge.safety.SafetyReviewCommand.SignOff;
import org.eprbridge.safety.SafetyReviewEvent.SignOffBecameStale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A clinical safety officer whose idea goes on in another")
class NobodySignsTheirJoinedIdeaTest {

    static final ChangeId CHANGE = new ChangeId("CHG-1");
    static final ReviewId REVIEW = ReviewId.of(CHANGE);

    final SmallHouse house = new SmallHouse(DIRECTORY, null);

    final IdeaId nurses = shared("IDEA-1", NURSE);
    final IdeaId officers = shared("IDEA-2", CSO);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void cannot_sign_what_comes_of_both() {
        join(officers, nurses);
        accept(nurses);
        review();

        assertThat(signs(CSO)).isFalse();
        assertThat(signs(SECOND_CSO)).isTrue();
    }

    @Test
    void cannot_sign_when_it_went_on_there_through_a_third_idea() {
        var doctors = shared("IDEA-3", DOCTOR);
        join(officers, doctors);
        join(doctors, nurses);
        accept(nurses);
        review();

        assertThat(signs(CSO)).isFalse();
    }

    @Test
    void loses_a_signature_given_before() {
        accept(nurses);
        review();
        assertThat(signs(CSO)).isTrue();

        join(officers, nurses);

        assertThat(house.facts())
                .extracting(it -> (Object) it.event())
                .anySatisfy(fact -> assertThat(fact).isInstanceOf(SignOffBecameStale.class));
        assertThat(house.facts().getLast().event())
                .isInstanceOfSatisfying(
                        SafetyDecisionRecorded.class,
                        recorded -> assertThat(recorded.decision()).isEqualTo(SafetyDecision.STALE));
        assertThat(signs(CSO)).isFalse();
    }

    @Test
    void cannot_sign_either_after_the_two_were_parted_again() {
        accept(nurses);
        review();
        join(officers, nurses);
        house.attempt(CCIO, new UndoJoin(officers, "They are not the same."));
        house.deliverEverything();

        assertThat(house.facts().getLast().event()).isInstanceOf(JoinedIdeaParted.class);
        assertThat(signs(CSO)).isFalse();
    }

    @Test
    void has_not_decided_that_there_is_no_impact() {
        accept(nurses);
        house.attempt(CSO, new ScreenChange(CHANGE, false, "It only moves a button.", ScreeningAnswers.noToAll()));

        join(officers, nurses);

        assertThat(house.facts().getLast().event()).isInstanceOf(ScreeningBecameVoid.class);
    }

    private IdeaId shared(String reference, Actor sender) {
        var idea = new IdeaId(reference);
        house.attempt(sender, new SubmitIdea(idea, new IdeaText("Title", "Problem", "", "", "", 1.0, 1.0, "")));
        return idea;
    }

    private void join(IdeaId idea, IdeaId into) {
        assertThat(house.attempt(CCIO, new JoinIdea(idea, into, "It goes on there.")))
                .isTrue();
        house.deliverEverything();
    }

    private void accept(IdeaId idea) {
        house.attempt(CCIO, new AcceptIdea(idea, "We will build it.", null));
        house.deliverEverything();
    }

    private void review() {
        house.attempt(ANALYST, new ScreenChange(CHANGE, true, "A dose could be read wrongly."));
        house.deliverEverything();
        var hazard = new HazardId("HZ-1");
        house.attempt(ANALYST, new AddHazard(REVIEW, hazard, WRONG_UNIT));
        for (var phase : Phase.values()) {
            house.attempt(
                    ANALYST,
                    new AssessHazard(
                            REVIEW,
                            hazard,
                            phase,
                            Likelihood.VERY_LOW,
                            Harm.NEGLIGIBLE,
                            Patients.ONE,
                            "Tested.",
                            "",
                            ""));
        }
    }

    private boolean signs(Actor officer) {
        boolean signed = house.attempt(officer, new SignOff(REVIEW, "Safe."));
        house.deliverEverything();
        return signed;
    }
}
