package org.eprbridge.ideas.projection;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eprbridge.ideas.IdeaEvent.IdeasToldApart;
import org.eprbridge.ideas.life.IdeaState;
import org.eprbridge.ideas.life.JoinedIdea;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.eventstore.EventLog;
import org.jspecify.annotations.Nullable;

/**
 * The ideas that are joined with one another, now or at a moment. An idea that is joined takes in no other, so there is no
 * circle in which to walk for ever.
 */
record Family(EventLog log, @Nullable Instant asOf) {

    Optional<IdeaState> find(IdeaId idea) {
        return IdeaStory.of(idea, log).asOf(asOf).state();
    }

    /** Ideas that seemed the same as this one, and are not. */
    Set<IdeaId> toldApart(IdeaId idea) {
        return IdeaStory.of(idea, log).asOf(asOf).facts().stream()
                .map(IdeaStory.Fact::event)
                .filter(IdeasToldApart.class::isInstance)
                .map(event -> ((IdeasToldApart) event).other())
                .collect(Collectors.toSet());
    }

    /** In which idea it goes on, at the end of the chain; empty while it goes its own way. */
    Optional<IdeaState> survivorOf(IdeaState idea) {
        var joining = idea.joining();
        return joining == null
                ? Optional.empty()
                : find(joining.into()).map(next -> survivorOf(next).orElse(next));
    }

    /** All that go on in this one, and those that go on in them. */
    Stream<IdeaState> joinedWith(IdeaState idea) {
        return idea.joined().stream()
                .map(JoinedIdea::idea)
                .flatMap(joined -> find(joined).stream())
                .flatMap(joined -> Stream.concat(Stream.of(joined), joinedWith(joined)));
    }
}
