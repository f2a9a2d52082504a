package org.eprbridge.delivery.domain;

import static org.eprbridge.delivery.ChangePasts.CHANGE;
import static org.eprbridge.delivery.ChangePasts.IDEA;
import static org.eprbridge.delivery.ChangePasts.NO_AUDIT;
import static org.eprbridge.delivery.ChangePasts.REVIEW;
import static org.eprbridge.delivery.ChangePasts.SECOND_IDEA;
import static org.eprbridge.delivery.ChangePasts.TITLE;
import static org.eprbridge.delivery.ChangePasts.at;
import static org.eprbridge.delivery.ChangePasts.proposed;
import static org.eprbridge.delivery.ChangePasts.screenedOut;
import static org.eprbridge.delivery.ChangePasts.then;
import static org.eprbridge.delivery.Stage.LIVE;
import static org.eprbridge.delivery.Stage.PROPOSED;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.CSO;
import static org.eprbridge.testing.Cast.DEPUTY;
import static org.eprbridge.testing.Cast.DOCTOR;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Staff.DIRECTORY;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.eprbridge.delivery.ChangeCommand.AnswerJoinedIdea;
import org.eprbridge.delivery.ChangeCommand.PartFromJoinedIdea;
import org.eprbridge.delivery.ChangeCommand.ScreenChange;
import org.eprbridge.delivery.ChangeEvent.ChangeScreened;
import org.eprbridge.delivery.ChangeEvent.IdeaLeftChange;
import org.eprbridge.delivery.ChangeEvent.JoinedIdeaAnswered;
import org.eprbridge.delivery.ChangeEvent.JoinedIdeaParted;
import org.eprbridge.delivery.ChangeEvent.SafetyReviewRequested;
import org.eprbridge.delivery.ChangeEvent.ScreeningBecameVoid;
import org.eprbridge.delivery.JoinedIdea;
import org.eprbridge.delivery.ScreeningAnswers;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A change answers what went on in its ideas as well")
class AnsweringJoinedIdeasTest {

    static final JoinedIdea JOINED = joinedAt(5);

    final AggregateTestFixture<Change> story =
            Stories.of(Change.class, MovingAChangeTest.NEVER_ASKED, DIRECTORY, NO_AUDIT);

    @Nested
    class when_an_idea_goes_on_in_one_of_them {

        @Test
        void it_is_remembered() {
            story.given(proposed())
                    .when(new AnswerJoinedIdea(CHANGE, JOINED), by(Actor.SYSTEM))
                    .expectEvents(new JoinedIdeaAnswered(CHANGE, JOINED));
        }

        @Test
        void hearing_it_twice_changes_nothing() {
            story.given(joined())
                    .when(new AnswerJoinedIdea(CHANGE, JOINED), by(Actor.SYSTEM))
                    .expectNoEvents();
        }

        @Test
        void it_counts_also_when_the_change_is_live() {
            story.given(at(LIVE))
                    .when(new AnswerJoinedIdea(CHANGE, JOINED), by(Actor.SYSTEM))
                    .expectEvents(new JoinedIdeaAnswered(CHANGE, JOINED));
        }

        @Test
        void it_is_nobodys_concern_once_that_idea_has_left() {
            story.given(then(proposed(), did(Actor.SYSTEM, new IdeaLeftChange(CHANGE, IDEA, "Taken back."))))
                    .when(new AnswerJoinedIdea(CHANGE, JOINED), by(Actor.SYSTEM))
                    .expectNoEvents();
        }

        @Test
        void its_sender_does_not_decide_that_there_is_no_impact() {
            story.given(screenedOut(CSO, PROPOSED))
                    .when(new AnswerJoinedIdea(CHANGE, JOINED), by(Actor.SYSTEM))
                    .expectEvents(
                            new JoinedIdeaAnswered(CHANGE, JOINED),
                            new ScreeningBecameVoid(
                                    CHANGE,
                                    "Whoever decided that there is no impact also sent IDEA-8,"
                                            + " which goes on in IDEA-7 now."));
        }

        @Test
        void a_decision_by_anybody_else_stands() {
            story.given(screenedOut(DEPUTY, PROPOSED))
                    .when(new AnswerJoinedIdea(CHANGE, JOINED), by(Actor.SYSTEM))
                    .expectEvents(new JoinedIdeaAnswered(CHANGE, JOINED));
        }

        @Test
        void its_people_may_not_sign_the_review_that_opens_later() {
            story.given(joined())
                    .when(new ScreenChange(CHANGE, true, "A dose could be read wrongly."), by(ANALYST))
                    .expectEvents(
                            new ChangeScreened(CHANGE, true, "A dose could be read wrongly.", ScreeningAnswers.NONE),
                            new SafetyReviewRequested(
                                    CHANGE,
                                    REVIEW,
                                    TITLE,
                                    "A dose could be read wrongly.",
                                    Set.of(IDEA),
                                    people(NURSE, CCIO, CSO, DOCTOR, DEPUTY)));
        }
    }

    @Nested
    class when_the_two_part_again {

        @Test
        void it_is_forgotten() {
            story.given(joined())
                    .when(new PartFromJoinedIdea(CHANGE, SECOND_IDEA, IDEA, 6), by(Actor.SYSTEM))
                    .expectEvents(new JoinedIdeaParted(CHANGE, SECOND_IDEA, IDEA, 6));
        }

        @Test
        void what_was_never_joined_does_not_part() {
            story.given(proposed())
                    .when(new PartFromJoinedIdea(CHANGE, SECOND_IDEA, IDEA, 6), by(Actor.SYSTEM))
                    .expectNoEvents();
        }

        @Test
        void an_old_message_of_the_joining_does_not_bring_it_back() {
            story.given(then(joined(), did(Actor.SYSTEM, new JoinedIdeaParted(CHANGE, SECOND_IDEA, IDEA, 6))))
                    .when(new AnswerJoinedIdea(CHANGE, JOINED), by(Actor.SYSTEM))
                    .expectNoEvents();
        }

        @Test
        void an_old_message_of_the_parting_does_not_undo_a_later_joining() {
            story.given(then(
                            joined(),
                            did(Actor.SYSTEM, new JoinedIdeaParted(CHANGE, SECOND_IDEA, IDEA, 6)),
                            did(Actor.SYSTEM, new JoinedIdeaAnswered(CHANGE, joinedAt(7)))))
                    .when(new PartFromJoinedIdea(CHANGE, SECOND_IDEA, IDEA, 6), by(Actor.SYSTEM))
                    .expectNoEvents();
        }
    }

    private static JoinedIdea joinedAt(long number) {
        return new JoinedIdea(SECOND_IDEA, IDEA, number, people(CSO, DOCTOR), DEPUTY.person());
    }

    private static List<Object> joined() {
        return then(proposed(), did(Actor.SYSTEM, new JoinedIdeaAnswered(CHANGE, JOINED)));
    }

    private static Set<PersonId> people(Actor... actors) {
        return Arrays.stream(actors).map(Actor::person).collect(Collectors.toUnmodifiableSet());
    }
}
