package org.eprbridge.delivery.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.eprbridge.delivery.ChangeCommand.AnswerJoinedIdea;
import org.eprbridge.delivery.ChangeCommand.PartFromJoinedIdea;
import org.eprbridge.ideas.IdeaEvent.IdeaAbsorbed;
import org.eprbridge.ideas.IdeaEvent.JoinedIdeaLeft;
import org.eprbridge.kernel.Actor;
import org.springframework.stereotype.Component;

/** What goes on in an accepted idea is answered by its change, so that its senders are known there as well. */
@Component
@DisallowReplay
@ProcessingGroup("changes-follow-ideas")
class WhenIdeaTakesInAnotherThenAnswerBoth {

    private final Onward onward;
    private final ChangesOfIdeas changes;
    private final Joinings joinings;

    WhenIdeaTakesInAnotherThenAnswerBoth(Onward onward, ChangesOfIdeas changes, Joinings joinings) {
        this.onward = onward;
        this.changes = changes;
        this.joinings = joinings;
    }

    @EventHandler
    void react(IdeaAbsorbed event, Actor triager, @SequenceNumber long number) {
        var joined = joinings.joined(event, number, triager.person());
        changes.before(number, event.idea())
                .ifPresent(change -> onward.sendIfThere(triager, new AnswerJoinedIdea(change, joined)));
    }

    @EventHandler
    void react(JoinedIdeaLeft event, Actor triager, @SequenceNumber long number) {
        changes.before(number, event.idea())
                .ifPresent(change -> onward.sendIfThere(
                        triager, new PartFromJoinedIdea(change, event.left(), event.idea(), number)));
    }
}
