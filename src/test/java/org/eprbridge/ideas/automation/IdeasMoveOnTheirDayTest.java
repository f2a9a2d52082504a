package org.eprbridge.ideas.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.NURSE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eprbridge.ideas.IdeaCommand.AskSubmitter;
import org.eprbridge.ideas.IdeaCommand.ParkIdea;
import org.eprbridge.ideas.IdeaCommand.SubmitIdea;
import org.eprbridge.ideas.IdeaEvent.IdeaParked;
import org.eprbridge.ideas.IdeaEvent.IdeaReturned;
import org.eprbridge.ideas.IdeaNumbers;
import org.eprbridge.ideas.IdeaPasts;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.messaging.TimedCommands;
import org.eprbridge.platform.readers.ReadModels;
import org.eprbridge.testing.HouseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
@DisplayName("Ideas that were put aside long ago move by themselves")
@SuppressWarnings("NullAway.Init")
class IdeasMoveOnTheirDayTest {

    static final Instant LONG_AGO = Instant.parse("2026-01-05T10:00:00Z");

    @Autowired
    TimedCommands history;

    @Autowired
    WhenADayComesThenIdeasMove days;

    @Autowired
    IdeaNumbers numbers;

    @Autowired
    ReadModels readModels;

    @Autowired
    EventLog log;

    IdeaId idea;

    @Test
    void a_parked_one_returns_once() {
        share();
        history.send(CCIO, LONG_AGO, new ParkIdea(idea, LocalDate.of(2026, 1, 6), "Tomorrow."));

        look();
        look();

        assertThat(log.history(idea.value()).stream().filter(fact -> fact.event() instanceof IdeaReturned))
                .hasSize(1);
    }

    @Test
    void an_unanswered_one_is_put_aside_once() {
        share();
        history.send(CCIO, LONG_AGO, new AskSubmitter(idea, "Which ward?"));

        look();
        look();

        assertThat(log.history(idea.value()).getLast().event()).isInstanceOf(IdeaParked.class);
        assertThat(log.history(idea.value())).hasSize(3);
    }

    private void share() {
        idea = numbers.numberFor(NURSE.person(), UUID.randomUUID().toString());
        history.send(NURSE, LONG_AGO, new SubmitIdea(idea, IdeaPasts.FLUID_CHART));
    }

    private void look() {
        readModels.catchUp(Duration.ofSeconds(10));
        days.look();
    }
}
