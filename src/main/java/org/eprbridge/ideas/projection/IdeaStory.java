package org.eprbridge.ideas.projection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eprbridge.ideas.IdeaEvent;
import org.eprbridge.ideas.life.IdeaState;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.eventstore.EventLog;
import org.jspecify.annotations.Nullable;

/** What happened to one idea, read back from the log. */
record IdeaStory(List<Fact> facts) {

    /** One event with who did it and when. */
    record Fact(IdeaEvent event, Actor by, Instant at) {}

    static IdeaStory of(IdeaId idea, EventLog log) {
        return new IdeaStory(log.history(idea.value()).stream()
                .map(recorded -> new Fact((IdeaEvent) recorded.event(), recorded.actor(), recorded.at()))
                .toList());
    }

    /** What came later is left out; null leaves nothing out. */
    IdeaStory asOf(@Nullable Instant moment) {
        return moment == null
                ? this
                : new IdeaStory(facts.stream()
                        .filter(fact -> !fact.at().isAfter(moment))
                        .toList());
    }

    /** Where it stands after all of that; empty when nothing had happened yet. */
    Optional<IdeaState> state() {
        @Nullable IdeaState state = null;
        for (var fact : facts) {
            state = IdeaState.after(state, fact.event(), fact.by(), fact.at());
        }
        return Optional.ofNullable(state);
    }
}
