package org.eprbridge.delivery.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.eprbridge.delivery.ChangeCommand.AnswerJoinedIdea;
import org.eprbridge.delivery.ChangeEvent.IdeaJoinedChange;
import org.eprbridge.kernel.Actor;
import org.springframework.stereotype.Component;

/** An accepted idea brings along whatever had gone on in it before. */
@Component
@DisallowReplay
@ProcessingGroup("changes-follow-ideas")
class WhenIdeaJoinsChangeThenAnswerWhatItTookIn {

    private final Onward onward;
    private final Joinings joinings;

    WhenIdeaJoinsChangeThenAnswerWhatItTookIn(Onward onward, Joinings joinings) {
        this.onward = onward;
        this.joinings = joinings;
    }

    @EventHandler
    void react(IdeaJoinedChange event, Actor by) {
        joinings.into(event.acceptance().idea())
                .forEach(joined -> onward.send(by, new AnswerJoinedIdea(event.change(), joined)));
    }
}
