package org.eprbridge.storms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.testing.HouseWithoutDoors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.MongoDatabaseFactory;

@DisplayName("Two nodes on one database, one of them paused for longer than its claims last")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "No signal pauses a process there.")
@SuppressWarnings("NullAway.Init")
class PausedNodeTest {

    private static final Logger LOG = LoggerFactory.getLogger(PausedNodeTest.class);

    private static final int PAUSES = Integer.getInteger("epr.pauses", 2);
    private static final int WRITERS = 4;
    private static final String CLAIM = "--epr.processors.claim=2s";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger heard = new AtomicInteger();
    private final AtomicInteger refusedLateSteps = new AtomicInteger();

    @TempDir
    Path folder;

    private EmbeddedDatabase database;
    private Child sleeper;
    private Thread ear;
    private HouseWithoutDoors awake;
    private PlacesOfReaders places;

    @BeforeEach
    void start() {
        database = EmbeddedDatabase.in(folder);
        var address = database.connection("epr").getConnectionString();
        sleeper = Child.working(address, 0, WRITERS, folder.resolve("errors.txt"), CLAIM);
        ear = Thread.ofPlatform().start(() -> sleeper.hear(this::hear));
        await().atMost(PATIENCE).until(() -> heard.get() > 0); // so it has the readers
        awake = HouseWithoutDoors.at(address, CLAIM);
        places = new PlacesOfReaders(awake.get(MongoDatabaseFactory.class).getMongoDatabase());
    }

    @AfterEach
    void stop() throws InterruptedException {
        places.close();
        sleeper.close();
        awake.close();
        database.close();
    }

    private void hear(String line) {
        var words = line.split(" ");
        if (words[0].equals("stored")) {
            acknowledged.addAll(Arrays.asList(words).subList(1, words.length));
            heard.incrementAndGet();
        } else if (words[0].endsWith("UnableToClaimTokenException:")) {
            refusedLateSteps.incrementAndGet();
        }
    }

    @Test
    void handle_every_event_once_in_effect() throws InterruptedException {
        var day = new DayOfWork(
                awake.get(CommandsAs.class), new ConcurrentLinkedQueue<>(), awake.get(Clock.class), 900_000_000L);
        for (int pause = 0; pause < PAUSES; pause++) {
            sleeper.pause();
            work(day);
            await().atMost(PATIENCE).until(this::everythingIsRead); // so the readers are here now
            sleeper.goOn();
            work(day);
            int before = heard.get();
            await().atMost(PATIENCE).until(() -> heard.get() > before + WRITERS); // it is back, and writes
            giveTheReadersBack();
        }
        sleeper.kill();
        ear.join();

        var stored = new WhatWasStored(awake);
        stored.isComplete(acknowledged);
        stored.everyReactionHappenedOnce();
        assertThat(places.stepsBack()).isEmpty();
        LOG.info(
                "{} pauses, {} events of the paused node acknowledged, {} of its late steps refused.",
                PAUSES,
                acknowledged.size(),
                refusedLateSteps);
        stored.everyListIsLikeOneBuiltFromNothing();
    }

    private void work(DayOfWork day) {
        for (int i = 0; i < 40; i++) {
            day.doTheNextThing();
        }
    }

    private boolean everythingIsRead() {
        return places.allBehind(awake.get(EventLog.class).head());
    }

    private void giveTheReadersBack() {
        var ours = places.holders();
        List<StreamingEventProcessor> readers =
                awake.get(EventProcessingConfiguration.class).eventProcessors().values().stream()
                        .map(StreamingEventProcessor.class::cast)
                        .toList();
        readers.forEach(StreamingEventProcessor::shutDown);
        await().atMost(PATIENCE)
                .until(() -> places.holders().size() == 1 && !places.holders().equals(ours));
        readers.forEach(StreamingEventProcessor::start);
    }
}
