package org.eprbridge.ideas.domain;

import static org.eprbridge.ideas.IdeaPasts.FLUID_CHART;
import static org.eprbridge.ideas.IdeaPasts.IDEA;
import static org.eprbridge.testing.Cast.DOCTOR;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Stories.by;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.eprbridge.ideas.AlreadyDecided;
import org.eprbridge.ideas.IdeaCommand.SubmitIdea;
import org.eprbridge.ideas.IdeaCommand.WithdrawIdea;
import org.eprbridge.ideas.IdeaEvent.IdeaSubmitted;
import org.eprbridge.ideas.IdeaEvent.IdeaWithdrawn;
import org.eprbridge.ideas.IdeaPasts;
import org.eprbridge.ideas.OnlyTheSubmitter;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Sharing an idea, and taking it back")
class SharingAnIdeaTest {

    final FixtureConfiguration<Idea> story = Stories.of(Idea.class);

    @Nested
    class sending_it {

        @Test
        void remembers_who_sent_it_and_from_where() {
            story.givenNoPriorActivity()
                    .when(new SubmitIdea(IDEA, FLUID_CHART), by(NURSE))
                    .expectEvents(new IdeaSubmitted(IDEA, NURSE.person(), NURSE.standing(), FLUID_CHART));
        }

        @Test
        void twice_makes_one_idea() {
            story.given(IdeaPasts.sent())
                    .when(new SubmitIdea(IDEA, FLUID_CHART), by(NURSE))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void under_somebody_elses_reference_is_refused() {
            story.given(IdeaPasts.sent())
                    .when(new SubmitIdea(IDEA, FLUID_CHART), by(DOCTOR))
                    .expectException(OnlyTheSubmitter.class)
                    .expectNoEvents();
        }
    }

    @Nested
    class taking_it_back {

        final WithdrawIdea takeItBack = new WithdrawIdea(IDEA, "I found another way.");

        @Test
        void is_possible_while_nobody_has_decided() {
            story.given(IdeaPasts.sent())
                    .when(takeItBack, by(NURSE))
                    .expectEvents(new IdeaWithdrawn(IDEA, "I found another way."));
        }

        @Test
        void is_possible_instead_of_an_answer() {
            story.given(IdeaPasts.asked())
                    .when(takeItBack, by(NURSE))
                    .expectEvents(new IdeaWithdrawn(IDEA, "I found another way."));
        }

        @Test
        void is_possible_while_it_is_parked() {
            story.given(IdeaPasts.parked())
                    .when(takeItBack, by(NURSE))
                    .expectEvents(new IdeaWithdrawn(IDEA, "I found another way."));
        }

        @Test
        void is_too_late_after_a_decision() {
            story.given(IdeaPasts.accepted())
                    .when(takeItBack, by(NURSE))
                    .expectException(AlreadyDecided.class)
                    .expectNoEvents();
        }

        @Test
        void is_for_the_submitter_alone() {
            story.given(IdeaPasts.sent())
                    .when(takeItBack, by(DOCTOR))
                    .expectException(OnlyTheSubmitter.class)
                    .expectNoEvents();
        }
    }
}
