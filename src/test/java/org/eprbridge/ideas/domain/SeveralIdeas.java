package org.eprbridge.ideas.domain;

import static org.eprbridge.testing.Stories.NOW;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.eprbridge.catalogue.Catalogue;
import org.eprbridge.ideas.IdeaCommand;
import org.eprbridge.ideas.IdeaCommand.SubmitIdea;
import org.eprbridge.ideas.IdeaEvent;
import org.eprbridge.ideas.IdeaText;
import org.eprbridge.ideas.life.IdeaState;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.messaging.Envelope;
import org.eprbridge.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** The real aggregates in memory, for stories about more than one idea. */
final class SeveralIdeas implements AutoCloseable {

    private final Configuration axon;
    private final List<List<Object>> commits = new ArrayList<>();
    private int ideas;

    SeveralIdeas() {
        axon = DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine())
                .configureCorrelationDataProviders(_ -> List.of(new SimpleCorrelationDataProvider(
                        Envelope.ACTOR,
                        Envelope.ROLE,
                        Envelope.ON_BEHALF_OF,
                        Envelope.PROFESSION,
                        Envelope.STAFF_GROUP,
                        Envelope.DIVISION,
                        Envelope.ORGANISATION)))
                .configureAggregate(Idea.class)
                .registerComponent(Catalogue.class, _ -> _ -> Optional.empty())
                .registerCommandHandler(config -> new JoinsIdeas(config.repository(Idea.class), WorkingDays.england()))
                .buildConfiguration();
        axon.start();
        axon.eventBus()
                .subscribe(events -> commits.add(events.stream()
                        .map(EventMessage::getPayload)
                        .map(Object.class::cast)
                        .toList()));
    }

    IdeaId shared(Actor by, double timesPerWeek, double minutesEach) {
        return shared(by, timesPerWeek, minutesEach, NOW);
    }

    IdeaId shared(Actor by, double timesPerWeek, double minutesEach, Instant at) {
        var idea = new IdeaId("IDEA-" + ++ideas);
        var text = new IdeaText("Title of " + idea, "It is slow.", "", "", "", timesPerWeek, minutesEach, "");
        tell(by, at, new SubmitIdea(idea, text));
        return idea;
    }

    void tell(Actor by, IdeaCommand command) {
        tell(by, NOW, command);
    }

    void tell(Actor by, Instant at, IdeaCommand command) {
        GenericEventMessage.clock = Clock.fixed(at, ZoneOffset.UTC);
        axon.commandGateway().sendAndWait(new GenericCommandMessage<>(command, Envelope.of(by, at)));
    }

    /** What was stored together last. */
    List<Object> lastCommit() {
        return commits.getLast();
    }

    List<? extends EventMessage<?>> story(IdeaId idea) {
        return axon.eventStore().readEvents(idea.value()).asStream().toList();
    }

    IdeaState state(IdeaId idea) {
        @Nullable IdeaState state = null;
        for (var fact : story(idea)) {
            state = IdeaState.after(
                    state, (IdeaEvent) fact.getPayload(), Envelope.actor(fact.getMetaData()), fact.getTimestamp());
        }
        if (state == null) {
            throw new AssertionError("no idea " + idea);
        }
        return state;
    }

    @Override
    public void close() {
        axon.shutdown();
        GenericEventMessage.clock = Clock.systemUTC();
    }
}
