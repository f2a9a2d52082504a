package org.eprbridge.ideas.domain;

import static org.eprbridge.ideas.IdeaPasts.IDEA;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.BOARD;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.DEPUTY;
import static org.eprbridge.testing.Cast.DOCTOR;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.eprbridge.ideas.AlreadyAsked;
import org.eprbridge.ideas.AlreadyDecided;
import org.eprbridge.ideas.AlreadyTakenUp;
import org.eprbridge.ideas.IdeaCommand.AnswerQuestion;
import org.eprbridge.ideas.IdeaCommand.AskSubmitter;
import org.eprbridge.ideas.IdeaCommand.CommentOnIdea;
import org.eprbridge.ideas.IdeaCommand.SupportIdea;
import org.eprbridge.ideas.IdeaCommand.TakeUpIdea;
import org.eprbridge.ideas.IdeaCommand.WithdrawSupport;
import org.eprbridge.ideas.IdeaEvent.IdeaCommented;
import org.eprbridge.ideas.IdeaEvent.IdeaSupported;
import org.eprbridge.ideas.IdeaEvent.IdeaTakenUp;
import org.eprbridge.ideas.IdeaEvent.SubmitterAnswered;
import org.eprbridge.ideas.IdeaEvent.SubmitterAsked;
import org.eprbridge.ideas.IdeaEvent.SupportWithdrawn;
import org.eprbridge.ideas.IdeaPasts;
import org.eprbridge.ideas.NoLongerOpen;
import org.eprbridge.ideas.NoOpenQuestion;
import org.eprbridge.ideas.NobodyDecidesOnTheirOwnIdea;
import org.eprbridge.ideas.NothingToWithdraw;
import org.eprbridge.ideas.OnlyTheSubmitter;
import org.eprbridge.ideas.OutsideTheInternalDiscussion;
import org.eprbridge.ideas.OwnIdeaNeedsNoSupport;
import org.eprbridge.ideas.Visibility;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.CommentId;
import org.eprbridge.kernel.Role;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Talking about an idea before anybody decides")
class TalkingAboutAnIdeaTest {

    static final Actor NURSE_AND_CCIO = Actor.of(NURSE.person(), Role.CCIO, Role.CLINICIAN);

    final FixtureConfiguration<Idea> story = Stories.of(Idea.class);

    @Nested
    class supporting_it {

        final SupportIdea meToo = new SupportIdea(IDEA, 10, 5, 1, "Every night.");
        final IdeaSupported supported =
                new IdeaSupported(IDEA, DOCTOR.person(), DOCTOR.standing(), 10, 5, 1, "Every night.");

        @Test
        void says_how_often_and_how_long() {
            story.given(IdeaPasts.sent()).when(meToo, by(DOCTOR)).expectEvents(supported);
        }

        @Test
        void again_corrects_the_first_time() {
            story.given(IdeaPasts.and(IdeaPasts.sent(), did(DOCTOR, supported)))
                    .when(new SupportIdea(IDEA, 2, 5, 1, ""), by(DOCTOR))
                    .expectEvents(new IdeaSupported(IDEA, DOCTOR.person(), DOCTOR.standing(), 2, 5, 1, ""));
        }

        @Test
        void is_not_for_its_own_submitter() {
            story.given(IdeaPasts.sent())
                    .when(meToo, by(NURSE))
                    .expectException(OwnIdeaNeedsNoSupport.class)
                    .expectNoEvents();
        }

        @Test
        void ends_when_the_idea_does() {
            story.given(IdeaPasts.withdrawn())
                    .when(meToo, by(DOCTOR))
                    .expectException(NoLongerOpen.class)
                    .expectNoEvents();
        }
    }

    @Nested
    class taking_support_back {

        final IdeaSupported supported =
                new IdeaSupported(IDEA, DOCTOR.person(), DOCTOR.standing(), 10, 5, 3, "Every night.");
        final SupportWithdrawn withdrawn = new SupportWithdrawn(IDEA, DOCTOR.person());

        @Test
        void is_for_whoever_gave_it() {
            story.given(IdeaPasts.and(IdeaPasts.sent(), did(DOCTOR, supported)))
                    .when(new WithdrawSupport(IDEA), by(DOCTOR))
                    .expectEvents(withdrawn);
        }

        @Test
        void is_possible_when_the_idea_has_ended() {
            story.given(IdeaPasts.and(
                            IdeaPasts.sent(),
                            did(DOCTOR, supported),
                            IdeaPasts.withdrawn().getLast()))
                    .when(new WithdrawSupport(IDEA), by(DOCTOR))
                    .expectEvents(withdrawn);
        }

        @Test
        void needs_some_to_take_back() {
            story.given(IdeaPasts.and(IdeaPasts.sent(), did(DOCTOR, supported), did(DOCTOR, withdrawn)))
                    .when(new WithdrawSupport(IDEA), by(DOCTOR))
                    .expectException(NothingToWithdraw.class)
                    .expectNoEvents();
        }

        @Test
        void is_not_for_others() {
            story.given(IdeaPasts.and(IdeaPasts.sent(), did(DOCTOR, supported)))
                    .when(new WithdrawSupport(IDEA), by(NURSE))
                    .expectException(NothingToWithdraw.class)
                    .expectNoEvents();
        }
    }

    @Nested
    class commenting {

        final CommentId comment = new CommentId("CMT-9");

        @Test
        void is_for_everybody() {
            story.given(IdeaPasts.sent())
                    .when(new CommentOnIdea(IDEA, comment, "Same on ward 9.", Visibility.VISIBLE), by(DOCTOR))
                    .expectEvents(new IdeaCommented(IDEA, comment, "Same on ward 9.", Visibility.VISIBLE));
        }

        @Test
        void twice_by_a_double_click_says_it_once() {
            story.given(IdeaPasts.and(
                            IdeaPasts.sent(),
                            did(DOCTOR, new IdeaCommented(IDEA, comment, "Same on ward 9.", Visibility.VISIBLE))))
                    .when(new CommentOnIdea(IDEA, comment, "Same on ward 9.", Visibility.VISIBLE), by(DOCTOR))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void internally_is_for_those_who_build() {
            story.given(IdeaPasts.sent())
                    .when(new CommentOnIdea(IDEA, comment, "Two days.", Visibility.INTERNAL), by(ANALYST))
                    .expectEvents(new IdeaCommented(IDEA, comment, "Two days.", Visibility.INTERNAL));
        }

        @Test
        void internally_is_not_for_other_clinicians() {
            refused(DOCTOR);
        }

        @Test
        void internally_is_not_for_the_board() {
            refused(BOARD);
        }

        @Test
        void internally_is_not_for_the_submitter_whatever_else_they_are() {
            refused(NURSE_AND_CCIO);
        }

        private void refused(Actor person) {
            story.given(IdeaPasts.sent())
                    .when(new CommentOnIdea(IDEA, comment, "Two days.", Visibility.INTERNAL), by(person))
                    .expectException(OutsideTheInternalDiscussion.class)
                    .expectNoEvents();
        }
    }

    @Nested
    class taking_it_up {

        @Test
        void tells_everybody() {
            story.given(IdeaPasts.sent()).when(new TakeUpIdea(IDEA), by(CCIO)).expectEvents(new IdeaTakenUp(IDEA));
        }

        @Test
        void twice_changes_nothing() {
            story.given(IdeaPasts.takenUp())
                    .when(new TakeUpIdea(IDEA), by(CCIO))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void is_done_by_one_person() {
            story.given(IdeaPasts.takenUp())
                    .when(new TakeUpIdea(IDEA), by(DEPUTY))
                    .expectException(AlreadyTakenUp.class)
                    .expectNoEvents();
        }

        @Test
        void is_left_to_others_when_it_is_ones_own() {
            story.given(IdeaPasts.sent())
                    .when(new TakeUpIdea(IDEA), by(NURSE_AND_CCIO))
                    .expectException(NobodyDecidesOnTheirOwnIdea.class)
                    .expectNoEvents();
        }

        @Test
        void makes_no_sense_once_it_is_decided() {
            story.given(IdeaPasts.declined())
                    .when(new TakeUpIdea(IDEA), by(DEPUTY))
                    .expectException(AlreadyDecided.class)
                    .expectNoEvents();
        }
    }

    @Nested
    class asking_the_submitter {

        final AskSubmitter ask = new AskSubmitter(IDEA, "Which ward is it?");

        @Test
        void passes_the_ball() {
            story.given(IdeaPasts.sent())
                    .when(ask, by(CCIO))
                    .expectEvents(new SubmitterAsked(IDEA, "Which ward is it?"));
        }

        @Test
        void happens_one_question_at_a_time() {
            story.given(IdeaPasts.asked())
                    .when(ask, by(DEPUTY))
                    .expectException(AlreadyAsked.class)
                    .expectNoEvents();
        }

        @Test
        void is_left_to_others_when_it_is_ones_own() {
            story.given(IdeaPasts.sent())
                    .when(ask, by(NURSE_AND_CCIO))
                    .expectException(NobodyDecidesOnTheirOwnIdea.class)
                    .expectNoEvents();
        }

        @Test
        void is_too_late_after_a_decision() {
            story.given(IdeaPasts.redirected())
                    .when(ask, by(DEPUTY))
                    .expectException(AlreadyDecided.class)
                    .expectNoEvents();
        }
    }

    @Nested
    class answering {

        final AnswerQuestion answer = new AnswerQuestion(IDEA, "Ward 7.");

        @Test
        void brings_it_back_to_triage() {
            story.given(IdeaPasts.asked()).when(answer, by(NURSE)).expectEvents(new SubmitterAnswered(IDEA, "Ward 7."));
        }

        @Test
        void is_still_possible_after_it_was_put_aside_for_want_of_an_answer() {
            story.given(IdeaPasts.unanswered())
                    .when(answer, by(NURSE))
                    .expectEvents(new SubmitterAnswered(IDEA, "Ward 7."));
        }

        @Test
        void is_for_the_submitter_alone() {
            story.given(IdeaPasts.asked())
                    .when(answer, by(DOCTOR))
                    .expectException(OnlyTheSubmitter.class)
                    .expectNoEvents();
        }

        @Test
        void needs_a_question() {
            story.given(IdeaPasts.answered())
                    .when(answer, by(NURSE))
                    .expectException(NoOpenQuestion.class)
                    .expectNoEvents();
        }
    }
}
