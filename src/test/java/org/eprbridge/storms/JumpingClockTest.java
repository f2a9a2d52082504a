package org.eprbridge.storms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.bson.Document;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.testing.HouseWithoutDoors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The same jumps again: {@code -Depr.clock.seed=SEED}. */
@DisplayName("A clock that jumps back and forth by hours while people write")
@SuppressWarnings("NullAway.Init")
class JumpingClockTest {

    private static final long SEED = Long.getLong("epr.clock.seed", System.nanoTime());
    private static final int WRITERS = 4;
    private static final int COMMANDS = 60;

    private final JumpingClock clock = new JumpingClock();
    private final Clock clockOfEverybody = GenericEventMessage.clock;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private HouseWithoutDoors house;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws Exception {
        GenericEventMessage.clock = clock; // Axon's own: no event is made by anybody else while this runs
        house = HouseWithoutDoors.withClock(clock, folder);
        house.get(EventStore.class).registerDispatchInterceptor(events -> {
            CurrentUnitOfWork.get()
                    .root()
                    .afterCommit(_ ->
                            events.stream().map(EventMessage::getIdentifier).forEach(acknowledged::add));
            return (_, event) -> event;
        });
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Void>> days = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                var chance = new Random(SEED + writer);
                var day = new DayOfWork(
                        house.get(CommandsAs.class), new ConcurrentLinkedQueue<>(), clock, 1_000_000L * (writer + 1));
                days.add(() -> {
                    for (int i = 0; i < COMMANDS; i++) {
                        clock.jump(chance);
                        day.doTheNextThing();
                    }
                    return null;
                });
            }
            for (var day : threads.invokeAll(days)) {
                day.get();
            }
        }
    }

    @AfterEach
    void close() {
        GenericEventMessage.clock = clockOfEverybody;
        house.close();
    }

    @Test
    void changes_nothing_but_the_times() throws InterruptedException {
        var stored = new WhatWasStored(house);

        assertThat(stored.isComplete(acknowledged)).as("seed %d", SEED).isGreaterThan(WRITERS * COMMANDS - 1);
        stored.everyReactionHappenedOnce();
        stored.everyListIsLikeOneBuiltFromNothing();

        var events = stored.allEvents();
        assertThat(events)
                .extracting(EventMessage::getTimestamp)
                .as("the clock did go back")
                .isNotEqualTo(
                        events.stream().map(EventMessage::getTimestamp).sorted().toList());
        latestTimeNeverGoesBack(events);
        aReaderThatBeginsAtATimeMissesNothingFromThenOn(events);
    }

    private void latestTimeNeverGoesBack(List<TrackedEventMessage<?>> events) {
        var latest = Instant.EPOCH;
        var commits = house.get(MongoDatabaseFactory.class).getMongoDatabase().getCollection("commits");
        for (Document commit : commits.find().sort(new Document("_id", 1))) {
            int first = commit.getLong("_id").intValue();
            for (TrackedEventMessage<?> event : events.subList(first, first + commit.getInteger("n"))) {
                latest = event.getTimestamp().isAfter(latest) ? event.getTimestamp() : latest;
            }
            assertThat(commit.getDate("mt")).isEqualTo(Date.from(latest));
        }
    }

    private void aReaderThatBeginsAtATimeMissesNothingFromThenOn(List<TrackedEventMessage<?>> events) {
        for (int hour = -11; hour <= 11; hour++) {
            var time = Instant.now().plus(Duration.ofHours(hour));
            var token = house.get(EventStore.class).createTokenAt(time);
            int next = token == null ? 0 : (int) token.position().orElseThrow() + 1;

            assertThat(events.subList(0, next))
                    .allSatisfy(left -> assertThat(left.getTimestamp()).isBefore(time));
            if (next < events.size()) {
                assertThat(events.get(next).getTimestamp()).isAfterOrEqualTo(time);
            }
        }
    }
}
