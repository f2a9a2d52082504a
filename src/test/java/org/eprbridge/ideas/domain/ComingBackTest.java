package org.eprbridge.ideas.domain;

import static org.eprbridge.ideas.IdeaPasts.CHANGE;
import static org.eprbridge.ideas.IdeaPasts.IDEA;
import static org.eprbridge.ideas.IdeaPasts.ORDER_SETS;
import static org.eprbridge.ideas.IdeaPasts.PARKED_UNTIL;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.DEPUTY;
import static org.eprbridge.testing.Cast.DOCTOR;
import static org.eprbridge.testing.Cast.EPR_BRIDGE;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Stories.by;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.eprbridge.ideas.IdeaCommand.AppealDecline;
import org.eprbridge.ideas.IdeaCommand.ConfirmRedirect;
import org.eprbridge.ideas.IdeaCommand.ParkUnanswered;
import org.eprbridge.ideas.IdeaCommand.ReopenIdea;
import org.eprbridge.ideas.IdeaCommand.ReturnIdea;
import org.eprbridge.ideas.IdeaEvent.DeclineAppealed;
import org.eprbridge.ideas.IdeaEvent.IdeaParked;
import org.eprbridge.ideas.IdeaEvent.IdeaReopened;
import org.eprbridge.ideas.IdeaEvent.IdeaReturned;
import org.eprbridge.ideas.IdeaEvent.RedirectConfirmed;
import org.eprbridge.ideas.IdeaEvent.RedirectRefuted;
import org.eprbridge.ideas.IdeaPasts;
import org.eprbridge.ideas.NeedsAnotherDecider;
import org.eprbridge.ideas.NobodyDecidesOnTheirOwnIdea;
import org.eprbridge.ideas.NothingToAppeal;
import org.eprbridge.ideas.NothingToConfirm;
import org.eprbridge.ideas.NothingToReopen;
import org.eprbridge.ideas.OnlyTheSubmitter;
import org.eprbridge.ideas.Progress;
import org.eprbridge.ideas.WorkHasStarted;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.Role;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Coming back to triage, or not")
class ComingBackTest {

    final FixtureConfiguration<Idea> story = Stories.of(Idea.class);

    @Nested
    class when_the_submitter_has_tried_the_feature {

        @Test
        void it_may_have_solved_it() {
            story.given(IdeaPasts.redirected())
                    .when(new ConfirmRedirect(IDEA, true, "Thank you!"), by(NURSE))
                    .expectEvents(new RedirectConfirmed(IDEA, ORDER_SETS, "Thank you!"));
        }

        @Test
        void or_not() {
            story.given(IdeaPasts.redirected())
                    .when(new ConfirmRedirect(IDEA, false, "It cannot add up."), by(NURSE))
                    .expectEvents(new RedirectRefuted(IDEA, ORDER_SETS, "It cannot add up."));
        }

        @Test
        void nobody_else_can_say_so() {
            story.given(IdeaPasts.redirected())
                    .when(new ConfirmRedirect(IDEA, true, ""), by(DOCTOR))
                    .expectException(OnlyTheSubmitter.class)
                    .expectNoEvents();
        }

        @Test
        void it_is_said_once() {
            story.given(IdeaPasts.refuted())
                    .when(new ConfirmRedirect(IDEA, true, ""), by(NURSE))
                    .expectException(NothingToConfirm.class)
                    .expectNoEvents();
        }
    }

    @Nested
    class when_the_submitter_appeals {

        final AppealDecline appeal = new AppealDecline(IDEA, "Other trusts do it.");

        @Test
        void a_decline_is_looked_at_again() {
            story.given(IdeaPasts.declined())
                    .when(appeal, by(NURSE))
                    .expectEvents(new DeclineAppealed(IDEA, "Other trusts do it."));
        }

        @Test
        void every_decline_can_be_appealed() {
            story.given(IdeaPasts.declinedAgainByTheDeputy())
                    .when(appeal, by(NURSE))
                    .expectEvents(new DeclineAppealed(IDEA, "Other trusts do it."));
        }

        @Test
        void nobody_else_can() {
            story.given(IdeaPasts.declined())
                    .when(appeal, by(DOCTOR))
                    .expectException(OnlyTheSubmitter.class)
                    .expectNoEvents();
        }

        @Test
        void only_a_no_can_be_appealed() {
            story.given(IdeaPasts.redirected())
                    .when(appeal, by(NURSE))
                    .expectException(NothingToAppeal.class)
                    .expectNoEvents();
        }
    }

    @Nested
    class when_its_day_has_come {

        @Test
        void it_returns_by_itself() {
            story.given(IdeaPasts.parked())
                    .when(new ReturnIdea(IDEA), by(EPR_BRIDGE, Instant.parse("2026-09-30T23:00:00Z")))
                    .expectEvents(new IdeaReturned(IDEA));
        }

        @Test
        void but_not_a_minute_earlier() {
            story.given(IdeaPasts.parked())
                    .when(new ReturnIdea(IDEA), by(EPR_BRIDGE, Instant.parse("2026-09-30T22:59:00Z")))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void and_not_when_it_is_not_parked_any_more() {
            story.given(IdeaPasts.answered())
                    .when(new ReturnIdea(IDEA), by(EPR_BRIDGE, Instant.parse("2030-01-01T00:00:00Z")))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }
    }

    @Nested
    class when_nobody_answers {

        @Test
        void it_is_put_aside_with_notice() {
            story.given(IdeaPasts.asked())
                    .when(new ParkUnanswered(IDEA, PARKED_UNTIL), by(EPR_BRIDGE))
                    .expectEvents(
                            new IdeaParked(
                                    IDEA,
                                    PARKED_UNTIL,
                                    "We asked you a question and have not heard from you, so we have put your idea aside until 1 October 2026. Answer when you can, and we carry on at once."));
        }

        @Test
        void it_stays_when_the_answer_was_faster() {
            story.given(IdeaPasts.answered())
                    .when(new ParkUnanswered(IDEA, LocalDate.of(2026, 12, 1)), by(EPR_BRIDGE))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }
    }

    static Stream<List<EventMessage<Object>>> pastsToTakeBack() {
        return Stream.of(
                IdeaPasts.redirected(),
                IdeaPasts.solved(),
                IdeaPasts.accepted(),
                IdeaPasts.referred(),
                IdeaPasts.parked(),
                IdeaPasts.declined());
    }

    static Stream<List<EventMessage<Object>>> pastsWithNothingToTakeBack() {
        return Stream.of(IdeaPasts.sent(), IdeaPasts.asked(), IdeaPasts.refuted(), IdeaPasts.withdrawn());
    }

    @Nested
    class when_triage_takes_a_decision_back {

        final ReopenIdea reopen = new ReopenIdea(IDEA, "That was too quick.");

        @ParameterizedTest
        @MethodSource("org.eprbridge.ideas.domain.ComingBackTest#pastsToTakeBack")
        void it_awaits_another_one(List<EventMessage<Object>> past) {
            story.given(past).when(reopen, by(CCIO)).expectEvents(new IdeaReopened(IDEA, "That was too quick.", null));
        }

        @Test
        void it_leaves_its_change() {
            story.given(IdeaPasts.following(Progress.PLANNED))
                    .when(reopen, by(DEPUTY))
                    .expectEvents(new IdeaReopened(IDEA, "That was too quick.", CHANGE));
        }

        @ParameterizedTest
        @EnumSource(
                value = Progress.class,
                names = {"BEING_BUILT", "LIVE", "CLOSED"})
        void it_is_too_late_once_work_has_started(Progress progress) {
            story.given(IdeaPasts.following(progress))
                    .when(reopen, by(CCIO))
                    .expectException(WorkHasStarted.class)
                    .expectNoEvents();
        }

        @ParameterizedTest
        @MethodSource("org.eprbridge.ideas.domain.ComingBackTest#pastsWithNothingToTakeBack")
        void there_must_be_a_decision(List<EventMessage<Object>> past) {
            story.given(past)
                    .when(reopen, by(CCIO))
                    .expectException(NothingToReopen.class)
                    .expectNoEvents();
        }

        @Test
        void it_is_left_to_others_when_it_is_ones_own() {
            story.given(IdeaPasts.declined())
                    .when(reopen, by(Actor.of(NURSE.person(), Role.CCIO)))
                    .expectException(NobodyDecidesOnTheirOwnIdea.class)
                    .expectNoEvents();
        }

        @Test
        void it_is_left_to_another_decider_after_an_appeal() {
            story.given(IdeaPasts.declinedAgainByTheDeputy())
                    .when(reopen, by(CCIO))
                    .expectException(NeedsAnotherDecider.class)
                    .expectNoEvents();
        }
    }
}
