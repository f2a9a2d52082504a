package org.eprbridge.ideas.domain;

import java.time.Instant;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.eprbridge.ideas.IdeaCommand.JoinIdea;
import org.eprbridge.ideas.IdeaCommand.UndoJoin;
import org.eprbridge.ideas.life.IdeaClocks;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.time.WorkingDays;
import org.springframework.stereotype.Component;

/**
 * Joins two ideas and parts them again within one unit of work, which the log stores as one commit: whoever speaks to either
 * at the same moment collides with it, and nothing that was said is lost between the two.
 */
@Component
class JoinsIdeas {

    private final Repository<Idea> ideas;
    private final IdeaClocks clocks;

    JoinsIdeas(Repository<Idea> ideas, WorkingDays calendar) {
        this.ideas = ideas;
        this.clocks = new IdeaClocks(calendar);
    }

    @CommandHandler
    void handle(JoinIdea command, Actor by, Instant now) {
        if (command.idea().equals(command.into())) {
            throw new Misshapen("into", "An idea cannot be joined with itself. Choose another one.");
        }
        lock(command.idea(), command.into());
        var joined = ideas.load(command.idea().value());
        var survivor = survivor(command.into());
        var along = joined.invoke(idea -> idea.comesAlong(by, clocks, now));
        survivor.execute(idea -> idea.takeIn(along, by));
        joined.execute(idea -> idea.goOnIn(command.into(), command.message()));
    }

    @CommandHandler
    void handle(UndoJoin command, Actor by) {
        var joined = ideas.load(command.idea().value());
        var from = joined.invoke(idea -> idea.mayPartFrom(by));
        ideas.load(from.value()).execute(idea -> idea.letGo(command.idea(), by));
        joined.execute(idea -> idea.partFrom(from, command.message()));
    }

    private Aggregate<Idea> survivor(IdeaId into) {
        try {
            return ideas.load(into.value());
        } catch (AggregateNotFoundException e) {
            throw new Misshapen("into", "There is no idea " + into + ".");
        }
    }

    /** Always in the same order, so that two who join the same two the other way round wait for each other only once. */
    private void lock(IdeaId one, IdeaId other) {
        Stream.of(one.value(), other.value())
                .sorted()
                .findFirst()
                .filter(other.value()::equals)
                .ifPresent(_ -> survivor(other));
    }
}
