package org.eprbridge.delivery.automation;

import java.util.Optional;
import org.eprbridge.delivery.ChangeEvent.IdeaJoinedChange;
import org.eprbridge.ideas.IdeaEvent.IdeaAccepted;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.springframework.stereotype.Component;

/**
 * Which change took an idea in. An undo or a joining may be quicker than the news of it, so the log is asked and not the
 * idea.
 */
@Component
class ChangesOfIdeas {

    private final EventLog log;
    private final OwnChanges ownChanges;

    ChangesOfIdeas(EventLog log, OwnChanges ownChanges) {
        this.log = log;
        this.ownChanges = ownChanges;
    }

    /** The change that the last acceptance before this fact of the idea led to. */
    Optional<ChangeId> before(long number, IdeaId idea) {
        return log.history(idea.value()).stream()
                .filter(it -> it.sequence() < number && it.event() instanceof IdeaAccepted)
                .reduce((earlier, later) -> later)
                .map(acceptance -> changeOf(idea, acceptance));
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
