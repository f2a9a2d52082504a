package org.eprbridge.delivery.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.eprbridge.delivery.ChangeEvent.JoinedIdeaAnswered;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.SafetyReviewCommand.NameInvolved;
import org.springframework.stereotype.Component;

/** Nobody signs what they asked for, not even when their words went on in another idea. */
@Component
@DisallowReplay
@ProcessingGroup("reviews-follow-changes")
class WhenJoinedIdeaIsAnsweredThenNameItsPeopleInvolved {

    private final Onward onward;

    WhenJoinedIdeaIsAnsweredThenNameItsPeopleInvolved(Onward onward) {
        this.onward = onward;
    }

    @EventHandler
    void react(JoinedIdeaAnswered event, Actor by) {
        event.joined().senders().forEach(sender -> name(event, sender, by));
        name(event, event.joined().joinedBy(), by);
    }

    private void name(JoinedIdeaAnswered event, PersonId person, Actor by) {
        onward.sendIfThere(by, new NameInvolved(ReviewId.of(event.change()), person));
    }
}
