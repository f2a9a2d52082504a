package org.eprbridge.ideas.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.eprbridge.ideas.DueIdeas;
import org.eprbridge.ideas.IdeaCommand.ParkUnanswered;
import org.eprbridge.ideas.IdeaCommand.ReturnIdea;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.IdeaId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When a day comes, ideas move by themselves")
class WhenADayComesThenIdeasMoveTest {

    static final IdeaId PARKED = new IdeaId("IDEA-1");
    static final IdeaId UNANSWERED = new IdeaId("IDEA-2");

    /** Half past midnight in London, and still the day before in Greenwich. */
    final Clock clock = Clock.fixed(Instant.parse("2026-08-06T23:30:00Z"), ZoneOffset.UTC);

    final List<LocalDate> asked = new ArrayList<>();
    final List<Object> sent = new ArrayList<>();

    final DueIdeas due = new DueIdeas() {
        @Override
        public List<IdeaId> toReturn(LocalDate today) {
            asked.add(today);
            return List.of(PARKED);
        }

        @Override
        public List<IdeaId> unanswered(LocalDate today) {
            return List.of(UNANSWERED);
        }
    };

    @Test
    void parked_ones_return_and_unanswered_ones_rest_for_three_months() {
        new WhenADayComesThenIdeasMove(due, (actor, command) -> sent.add(command), clock).look();

        assertThat(asked).containsExactly(LocalDate.of(2026, 8, 7));
        assertThat(sent)
                .containsExactly(new ReturnIdea(PARKED), new ParkUnanswered(UNANSWERED, LocalDate.of(2026, 11, 7)));
    }

    @Test
    void the_platform_acts_and_nobody_else() {
        new WhenADayComesThenIdeasMove(due, (actor, command) -> sent.add(actor), clock).look();

        assertThat(sent).containsOnly(Actor.SYSTEM);
    }

    @Test
    void one_that_cannot_move_does_not_hold_up_the_others() {
        new WhenADayComesThenIdeasMove(
                        due,
                        (actor, command) -> {
                            if (command instanceof ReturnIdea) {
                                throw new IllegalStateException("the database is away");
                            }
                            sent.add(command);
                        },
                        clock)
                .look();

        assertThat(sent).hasSize(1);
    }
}
