package org.eprbridge.ideas.domain;

import static org.eprbridge.ideas.IdeaPasts.CHANGE;
import static org.eprbridge.ideas.IdeaPasts.IDEA;
import static org.eprbridge.testing.Cast.EPR_BRIDGE;
import static org.eprbridge.testing.Stories.by;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.eprbridge.ideas.IdeaCommand.FollowChange;
import org.eprbridge.ideas.IdeaEvent.ChangeFollowed;
import org.eprbridge.ideas.IdeaPasts;
import org.eprbridge.ideas.Progress;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Following the change that answers an idea")
class FollowingAChangeTest {

    static final ChangeId ANOTHER_CHANGE = new ChangeId("CHG-4");

    final FixtureConfiguration<Idea> story = Stories.of(Idea.class);

    @Test
    void begins_with_the_change_that_was_opened_for_it() {
        story.given(IdeaPasts.accepted())
                .when(follow(CHANGE, Progress.PLANNED), by(EPR_BRIDGE))
                .expectEvents(followed(Progress.PLANNED));
    }

    @ParameterizedTest
    @EnumSource(
            value = Progress.class,
            names = {"BEING_BUILT", "LIVE", "CLOSED", "DROPPED"})
    void goes_wherever_the_change_goes(Progress progress) {
        story.given(IdeaPasts.acceptedFor(CHANGE))
                .when(follow(CHANGE, progress), by(EPR_BRIDGE))
                .expectEvents(followed(progress));
    }

    @ParameterizedTest
    @EnumSource(Progress.class)
    void tells_old_news_only_once(Progress progress) {
        story.given(IdeaPasts.following(progress))
                .when(follow(CHANGE, progress), by(EPR_BRIDGE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void follows_another_change_when_the_one_it_was_meant_for_cannot_take_it() {
        story.given(IdeaPasts.acceptedFor(CHANGE))
                .when(follow(ANOTHER_CHANGE, Progress.PLANNED), by(EPR_BRIDGE))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void does_not_listen_to_other_changes_once_work_has_begun() {
        story.given(IdeaPasts.following(Progress.BEING_BUILT))
                .when(follow(ANOTHER_CHANGE, Progress.LIVE), by(EPR_BRIDGE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void ends_when_the_idea_leaves_the_change() {
        story.given(IdeaPasts.reopened())
                .when(follow(CHANGE, Progress.BEING_BUILT), by(EPR_BRIDGE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void does_not_take_up_with_a_change_that_it_has_left() {
        var acceptedAgain = IdeaPasts.accepted().getLast();

        story.given(IdeaPasts.and(IdeaPasts.reopened(), acceptedAgain))
                .when(follow(CHANGE, Progress.BEING_BUILT), by(EPR_BRIDGE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static FollowChange follow(ChangeId change, Progress progress) {
        return new FollowChange(IDEA, change, progress, "It has moved.");
    }

    private static ChangeFollowed followed(Progress progress) {
        return new ChangeFollowed(IDEA, CHANGE, progress, "It has moved.");
    }
}
