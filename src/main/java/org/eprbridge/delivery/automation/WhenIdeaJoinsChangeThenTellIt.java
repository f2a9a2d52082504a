package org.eprbridge.delivery.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.eprbridge.delivery.ChangeEvent.IdeaJoinedChange;
import org.eprbridge.kernel.Actor;
import org.springframework.stereotype.Component;

/** The sender learns at once how far the change is that answers the idea. */
@Component
@DisallowReplay
@ProcessingGroup("ideas-follow-changes")
class WhenIdeaJoinsChangeThenTellIt {

    private final Onward onward;

    WhenIdeaJoinsChangeThenTellIt(Onward onward) {
        this.onward = onward;
    }

    @EventHandler
    void react(IdeaJoinedChange event, Actor by) {
        onward.send(
                by,
                News.joined(
                        event.change(),
                        event.stage(),
                        event.note(),
                        event.acceptance().idea()));
    }
}
