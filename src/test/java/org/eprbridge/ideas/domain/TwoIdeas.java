package org.eprbridge.ideas.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.DOCTOR;
import static org.eprbridge.testing.Cast.NURSE;

import java.util.function.Function;
import org.eprbridge.ideas.IdeaCommand;
import org.eprbridge.ideas.IdeaCommand.JoinIdea;
import org.eprbridge.ideas.life.Voices.Backing;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Role;
import org.junit.jupiter.api.AfterEach;

/** Two ideas that seem to be about the same problem, of two senders. */
abstract class TwoIdeas {

    static final Actor DOCTOR_AND_CCIO = Actor.of(DOCTOR.person(), Role.CCIO, Role.CLINICIAN);

    final SeveralIdeas house = new SeveralIdeas();

    /** One hour a week of the doctor; it is about to go on in the nurse's. */
    final IdeaId joined = house.shared(DOCTOR, 6, 10);

    /** Two hours a week of the nurse. */
    final IdeaId survivor = house.shared(NURSE, 12, 10);

    @AfterEach
    void close() {
        house.close();
    }

    void join() {
        house.tell(CCIO, new JoinIdea(joined, survivor, "It goes on there."));
    }

    double hours(Actor person) {
        return house.state(survivor).people().stream()
                .filter(it -> it.person().equals(person.person()))
                .mapToDouble(Backing::hoursPerWeek)
                .sum();
    }

    void refused(Actor by, IdeaCommand command, Class<? extends Exception> why) {
        Function<IdeaId, Integer> facts = idea -> house.story(idea).size();
        int before = facts.apply(joined) + facts.apply(survivor);

        assertThatThrownBy(() -> house.tell(by, command))
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isInstanceOf(why),
                        thrown -> assertThat(thrown).hasCauseInstanceOf(why));

        assertThat(facts.apply(joined) + facts.apply(survivor)).isEqualTo(before);
    }
}
