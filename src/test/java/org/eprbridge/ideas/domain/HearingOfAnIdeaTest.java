package org.eprbridge.ideas.domain;

import static org.eprbridge.ideas.IdeaPasts.IDEA;
import static org.eprbridge.testing.Cast.DOCTOR;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Cast.PHYSIO;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.eprbridge.ideas.ConcernedAnyway;
import org.eprbridge.ideas.FollowedAlready;
import org.eprbridge.ideas.IdeaCommand.FollowIdea;
import org.eprbridge.ideas.IdeaCommand.UnfollowIdea;
import org.eprbridge.ideas.IdeaEvent.IdeaFollowed;
import org.eprbridge.ideas.IdeaEvent.IdeaSupported;
import org.eprbridge.ideas.IdeaEvent.IdeaUnfollowed;
import org.eprbridge.ideas.IdeaPasts;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Hearing what becomes of a colleague's idea")
class HearingOfAnIdeaTest {

    final FixtureConfiguration<Idea> story = Stories.of(Idea.class);
    final IdeaFollowed followed = new IdeaFollowed(IDEA, DOCTOR.person());
    final IdeaUnfollowed unfollowed = new IdeaUnfollowed(IDEA, DOCTOR.person());

    @Nested
    class begins {

        @Test
        void when_somebody_follows_it() {
            story.given(IdeaPasts.sent()).when(new FollowIdea(IDEA), by(DOCTOR)).expectEvents(followed);
        }

        @Test
        void once_however_often_they_press() {
            story.given(IdeaPasts.and(IdeaPasts.sent(), did(DOCTOR, followed)))
                    .when(new FollowIdea(IDEA), by(DOCTOR))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void again_for_whoever_had_stopped() {
            story.given(IdeaPasts.and(IdeaPasts.sent(), did(DOCTOR, followed), did(DOCTOR, unfollowed)))
                    .when(new FollowIdea(IDEA), by(DOCTOR))
                    .expectEvents(followed);
        }

        @Test
        void not_for_its_sender_who_hears_anyway() {
            story.given(IdeaPasts.sent())
                    .when(new FollowIdea(IDEA), by(NURSE))
                    .expectException(ConcernedAnyway.class)
                    .expectNoEvents();
        }

        @Test
        void not_for_a_supporter_who_hears_anyway() {
            story.given(IdeaPasts.and(
                            IdeaPasts.sent(),
                            did(DOCTOR, new IdeaSupported(IDEA, DOCTOR.person(), DOCTOR.standing(), 5, 2, 1, ""))))
                    .when(new FollowIdea(IDEA), by(DOCTOR))
                    .expectException(ConcernedAnyway.class)
                    .expectNoEvents();
        }
    }

    @Nested
    class ends {

        @Test
        void when_a_follower_stops() {
            story.given(IdeaPasts.and(IdeaPasts.sent(), did(DOCTOR, followed)))
                    .when(new UnfollowIdea(IDEA), by(DOCTOR))
                    .expectEvents(unfollowed);
        }

        @Test
        void for_nobody_else() {
            story.given(IdeaPasts.and(IdeaPasts.sent(), did(DOCTOR, followed)))
                    .when(new UnfollowIdea(IDEA), by(PHYSIO))
                    .expectException(FollowedAlready.class)
                    .expectNoEvents();
        }
    }
}
