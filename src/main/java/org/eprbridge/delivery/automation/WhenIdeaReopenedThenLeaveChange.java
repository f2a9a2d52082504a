package org.eprbridge.delivery.automation;

import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.eprbridge.delivery.ChangeCommand.LeaveChange;
import org.eprbridge.delivery.ChangeEvent.IdeaJoinedChange;
import org.eprbridge.ideas.IdeaEvent.IdeaAccepted;
import org.eprbridge.ideas.IdeaEvent.IdeaReopened;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.springframework.stereotype.Component;

/**
 * An idea that is back in triage is nobody's work. An undo may be quicker than the news of which change took the idea in,
 * so the log is asked and not the idea.
 */
@Component
@DisallowReplay
@ProcessingGroup("changes-follow-ideas")
class WhenIdeaReopenedThenLeaveChange {

    private final Onward onward;
    private final OwnChanges ownChanges;
    private final EventLog log;

    WhenIdeaReopenedThenLeaveChange(Onward onward, OwnChanges ownChanges, EventLog log) {
        this.onward = onward;
        this.ownChanges = ownChanges;
        this.log = log;
    }

    @EventHandler
    void react(IdeaReopened event, Actor triager, @SequenceNumber long number) {
        lastAcceptanceBefore(number, event.idea())
                .map(acceptance -> changeOf(event.idea(), acceptance))
                .ifPresent(
                        change -> onward.sendIfThere(triager, new LeaveChange(change, event.idea(), event.message())));
    }

    private Optional<Recorded> lastAcceptanceBefore(long number, IdeaId idea) {
        return log.history(idea.value()).stream()
                .filter(it -> it.sequence() < number && it.event() instanceof IdeaAccepted)
                .reduce((earlier, later) -> later);
    }

    private ChangeId changeOf(IdeaId idea, Recorded acceptance) {
        var meantFor = ((IdeaAccepted) acceptance.event()).change();
        return meantFor != null && tookIn(meantFor, idea, acceptance.sequence())
                ? meantFor
                : ownChanges.changeFor(idea, acceptance.sequence());
    }

    private boolean tookIn(ChangeId change, IdeaId idea, long number) {
        return log.history(change.value()).stream()
                .anyMatch(it -> it.event() instanceof IdeaJoinedChange joined
                        && joined.acceptance().idea().equals(idea)
                        && joined.acceptance().number() == number);
    }
}
