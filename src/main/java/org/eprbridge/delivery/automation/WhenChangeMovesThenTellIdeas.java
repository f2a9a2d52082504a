package org.eprbridge.delivery.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.kernel.Actor;
import org.springframework.stereotype.Component;

/** The public words of the ideas follow the change that answers them. */
@Component
@DisallowReplay
@ProcessingGroup("ideas-follow-changes")
class WhenChangeMovesThenTellIdeas {

    private final Onward onward;

    WhenChangeMovesThenTellIdeas(Onward onward) {
        this.onward = onward;
    }

    @EventHandler
    void react(ChangeMoved event, Actor by) {
        if (News.progress(event.from()) != News.progress(event.to())) {
            event.ideas().forEach(idea -> onward.send(by, News.moved(event.change(), event.from(), event.to(), idea)));
        }
    }
}
