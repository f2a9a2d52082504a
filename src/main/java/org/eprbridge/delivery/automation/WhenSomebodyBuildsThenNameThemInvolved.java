package org.eprbridge.delivery.automation;

import static org.eprbridge.delivery.Stage.BUILDING;
import static org.eprbridge.delivery.Stage.TESTING;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.eprbridge.delivery.ChangeEvent.ChangeAssigned;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ReviewId;
import org.eprbridge.safety.SafetyReviewCommand.NameInvolved;
import org.springframework.stereotype.Component;

/**
 * Whoever builds a change does not sign its review. A change without a review has nobody to tell; when one opens, it is
 * told of everybody so far.
 */
@Component
@DisallowReplay
@ProcessingGroup("reviews-follow-changes")
class WhenSomebodyBuildsThenNameThemInvolved {

    private final Onward onward;

    WhenSomebodyBuildsThenNameThemInvolved(Onward onward) {
        this.onward = onward;
    }

    @EventHandler
    void react(ChangeAssigned event, Actor by) {
        onward.sendIfThere(by, new NameInvolved(ReviewId.of(event.change()), event.owner()));
    }

    @EventHandler
    void react(ChangeMoved event, Actor builder) {
        if (event.to() == BUILDING || event.to() == TESTING) {
            onward.sendIfThere(builder, new NameInvolved(ReviewId.of(event.change()), builder.person()));
        }
    }
}
