package org.eprbridge.ideas.projection;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.eprbridge.ideas.IdeaEvent;
import org.eprbridge.ideas.life.IdeaClocks;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.time.WorkingDays;
import org.springframework.stereotype.Component;

/**
 * Keeps the lists of ideas true. Each time something happens to an idea, its line is written anew from its own events, so
 * hearing a fact twice, or out of turn, changes nothing. Safe to delete: it is rebuilt from the first event.
 */
@Component
@ProcessingGroup("idea-list")
class IdeaListProjection {

    private final IdeaLines lines;
    private final EventLog log;
    private final IdeaClocks clocks;

    IdeaListProjection(IdeaLines lines, EventLog log, WorkingDays calendar) {
        this.lines = lines;
        this.log = log;
        this.clocks = new IdeaClocks(calendar);
    }

    @EventHandler
    void on(IdeaEvent event) {
        var story = IdeaStory.of(event.idea(), log);
        story.state().ifPresent(idea -> lines.save(IdeaListEntry.of(idea, story, clocks)));
    }

    @ResetHandler
    void forgetEverything() {
        lines.forgetEverything();
    }
}
