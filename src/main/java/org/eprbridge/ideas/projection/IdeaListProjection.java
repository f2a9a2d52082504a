package org.eprbridge.ideas.projection;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.eprbridge.ideas.IdeaEvent;
import org.eprbridge.ideas.life.IdeaClocks;
import org.eprbridge.ideas.life.IdeaState;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.readers.Rebuildable;
import org.eprbridge.platform.time.WorkingDays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Keeps the lists of ideas true. Each time something happens to an idea, its line is written anew from its own events, so
 * hearing a fact twice, or out of turn, changes nothing. Safe to delete: it is rebuilt from the first event.
 */
@Component
@ProcessingGroup("idea-list")
class IdeaListProjection implements Rebuildable<IdeaListProjection> {

    private final IdeaLines lines;
    private final EventLog log;
    private final IdeaClocks clocks;

    @Autowired
    IdeaListProjection(IdeaLines lines, EventLog log, WorkingDays calendar) {
        this(lines, log, new IdeaClocks(calendar));
    }

    private IdeaListProjection(IdeaLines lines, EventLog log, IdeaClocks clocks) {
        this.lines = lines;
        this.log = log;
        this.clocks = clocks;
    }

    @Override
    public List<Class<?>> documents() {
        return List.of(IdeaListEntry.class);
    }

    @Override
    public IdeaListProjection over(MongoOperations documents) {
        return new IdeaListProjection(lines.over(documents), log, clocks);
    }

    @Override
    public void succeed(IdeaListProjection copy) {
        lines.succeed(copy.lines);
    }

    /** A line that has been written after this fact knows it already: it was written from all facts up to then. */
    @EventHandler
    void on(IdeaEvent event, @SequenceNumber long fact) {
        if (lines.told(event.idea()) < fact) {
            var story = IdeaStory.of(event.idea(), log);
            story.state().ifPresent(idea -> {
                lines.save(line(idea, story));
                family().joinedWith(idea).forEach(joined -> lines.save(line(joined, IdeaStory.of(joined.id(), log))));
            });
        }
    }

    /** The news of an idea are also the news of those that go on in it. */
    private IdeaListEntry line(IdeaState idea, IdeaStory story) {
        var own = IdeaListEntry.of(idea, story, clocks);
        return family().survivorOf(idea)
                .map(survivor -> own.goingOnIn(idea, survivor, lastNews(survivor)))
                .orElse(own);
    }

    private Instant lastNews(IdeaState survivor) {
        return IdeaListEntry.lastNews(IdeaStory.of(survivor.id(), log)).at();
    }

    private Family family() {
        return new Family(log, null);
    }

    @ResetHandler
    void forgetEverything() {
        lines.forgetEverything();
    }
}
