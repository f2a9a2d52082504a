package org.eprbridge.ideas.automation;

import java.time.Clock;
import java.time.LocalDate;
import org.eprbridge.ideas.DueIdeas;
import org.eprbridge.ideas.IdeaCommand;
import org.eprbridge.ideas.IdeaCommand.ParkUnanswered;
import org.eprbridge.ideas.IdeaCommand.ReturnIdea;
import org.eprbridge.kernel.Actor;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.platform.time.WorkingDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Nothing that was put aside is forgotten: parked ideas come back on their day, and a question that nobody answers does not
 * hold an idea for ever. Looking twice, or on several machines at once, does no harm: the idea itself refuses to move twice.
 */
@Component
class WhenADayComesThenIdeasMove {

    /** For so long an idea rests when its question stays without an answer. */
    private static final int MONTHS_OF_REST = 3;

    private static final Logger LOG = LoggerFactory.getLogger(WhenADayComesThenIdeasMove.class);

    private final DueIdeas due;
    private final CommandsAs commands;
    private final Clock clock;

    WhenADayComesThenIdeasMove(DueIdeas due, CommandsAs commands, Clock clock) {
        this.due = due;
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${epr.ideas.look-for-due-after:PT10S}",
            fixedDelayString = "${epr.ideas.look-for-due-every:PT1M}")
    void look() {
        var today = WorkingDays.londonDay(clock.instant());
        due.toReturn(today).forEach(idea -> send(new ReturnIdea(idea)));
        due.unanswered(today).forEach(idea -> send(new ParkUnanswered(idea, endOfRest(today))));
    }

    private static LocalDate endOfRest(LocalDate today) {
        return today.plusMonths(MONTHS_OF_REST);
    }

    /** One that cannot move must not hold up the others; it is tried again at the next look. */
    private void send(IdeaCommand command) {
        try {
            commands.send(Actor.SYSTEM, command);
        } catch (RuntimeException e) {
            LOG.warn("{} could not be moved on its day and will be tried again", command.idea(), e);
        }
    }
}
