package org.eprbridge.delivery.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.eprbridge.delivery.ChangeEvent.SafetyReviewRequested;
import org.eprbridge.kernel.Actor;
import org.eprbridge.safety.SafetyReviewCommand.OpenSafetyReview;
import org.springframework.stereotype.Component;

/** An impact on safety that somebody saw is looked at. */
@Component
@DisallowReplay
@ProcessingGroup("reviews-follow-changes")
class WhenImpactIsSeenThenOpenSafetyReview {

    private final Onward onward;

    WhenImpactIsSeenThenOpenSafetyReview(Onward onward) {
        this.onward = onward;
    }

    @EventHandler
    void react(SafetyReviewRequested event, Actor by) {
        onward.send(
                by,
                new OpenSafetyReview(
                        event.review(),
                        event.change(),
                        event.title(),
                        event.concern(),
                        event.ideas(),
                        event.involved()));
    }
}
