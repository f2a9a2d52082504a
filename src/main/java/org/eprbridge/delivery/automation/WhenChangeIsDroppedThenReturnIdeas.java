package org.eprbridge.delivery.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.eprbridge.delivery.ChangeEvent.ChangeDropped;
import org.eprbridge.kernel.Actor;
import org.springframework.stereotype.Component;

/** Nothing ends in silence: when a change will not happen, its ideas go back to triage with the reason. */
@Component
@DisallowReplay
@ProcessingGroup("ideas-follow-changes")
class WhenChangeIsDroppedThenReturnIdeas {

    private final Onward onward;

    WhenChangeIsDroppedThenReturnIdeas(Onward onward) {
        this.onward = onward;
    }

    @EventHandler
    void react(ChangeDropped event, Actor by) {
        event.ideas().forEach(idea -> onward.send(by, News.dropped(event.change(), event.reason(), idea)));
    }
}
