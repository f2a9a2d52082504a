package org.eprbridge.delivery.domain;

import java.util.List;
import java.util.Optional;
import org.eprbridge.delivery.ChangeEvent;
import org.eprbridge.delivery.ChangeEvent.ChangeMoved;
import org.eprbridge.delivery.ChangeEvent.ChangeOpened;
import org.eprbridge.delivery.Stage;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.eventstore.EventLog.Recorded;
import org.eprbridge.platform.time.WorkingDays;
import org.eprbridge.safety.ReleasedChanges;
import org.springframework.stereotype.Component;

/** Tells safety of a change that went live, out of the change's own events. */
@Component
class TellsReleasedChanges implements ReleasedChanges {

    private final EventLog log;

    TellsReleasedChanges(EventLog log) {
        this.log = log;
    }

    @Override
    public Optional<ReleasedChange> find(ChangeId change) {
        var story = log.history(change.value());
        return story.stream()
                .filter(it -> it.event() instanceof ChangeMoved moved && moved.to() == Stage.LIVE)
                .findFirst()
                .map(release -> told(change, story, release));
    }

    private static ReleasedChange told(ChangeId change, List<Recorded> story, Recorded release) {
        var soFar = new ChangeSoFar((ChangeOpened) story.getFirst().event());
        story.forEach(it -> soFar.remember((ChangeEvent) it.event(), it.actor()));
        return new ReleasedChange(
                change, soFar.title(), soFar.ideas(), soFar.involved(), WorkingDays.londonDay(release.at()));
    }
}
