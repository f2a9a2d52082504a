package org.eprbridge.delivery.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.eprbridge.delivery.ChangeCommand.SeeImpact;
import org.eprbridge.kernel.Actor;
import org.eprbridge.safety.SafetyReviewEvent.SafetyReviewOpened;
import org.springframework.stereotype.Component;

/** Mostly the change has asked for it; after an incident the review comes first, and "no impact" does not stand any more. */
@Component
@DisallowReplay
@ProcessingGroup("changes-follow-reviews")
class WhenReviewOpensThenSeeImpact {

    private final Onward onward;

    WhenReviewOpensThenSeeImpact(Onward onward) {
        this.onward = onward;
    }

    @EventHandler
    void react(SafetyReviewOpened event, Actor by) {
        onward.sendIfThere(by, new SeeImpact(event.change(), event.concern()));
    }
}
