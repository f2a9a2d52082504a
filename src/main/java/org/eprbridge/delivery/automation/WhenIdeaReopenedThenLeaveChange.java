package org.eprbridge.delivery.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.eprbridge.delivery.ChangeCommand.LeaveChange;
import org.eprbridge.ideas.IdeaEvent.IdeaReopened;
import org.eprbridge.kernel.Actor;
import org.springframework.stereotype.Component;

/** An idea that is back in triage is nobody's work. */
@Component
@DisallowReplay
@ProcessingGroup("changes-follow-ideas")
class WhenIdeaReopenedThenLeaveChange {

    private final Onward onward;
    private final ChangesOfIdeas changes;

    WhenIdeaReopenedThenLeaveChange(Onward onward, ChangesOfIdeas changes) {
        this.onward = onward;
        this.changes = changes;
    }

    @EventHandler
    void react(IdeaReopened event, Actor triager, @SequenceNumber long number) {
        changes.before(number, event.idea())
                .ifPresent(
                        change -> onward.sendIfThere(triager, new LeaveChange(change, event.idea(), event.message())));
    }
}
