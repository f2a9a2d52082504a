package org.eprbridge.storms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eprbridge.testing.HouseWithoutDoors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * For a night: {@code ./bench/run kills 200}; the same moments again: {@code -Depr.kill.seed=SEED}.
 */
@DisplayName("The house, killed while people write, readers follow and lists are built again")
class KilledWithItsReadersTest {

    private static final Logger LOG = LoggerFactory.getLogger(KilledWithItsReadersTest.class);

    private static final int KILLS = Integer.getInteger("epr.kills", 6);
    private static final long SEED = Long.getLong("epr.kill.seed", System.nanoTime());
    private static final int[] WRITERS = {1, 8, 32};

    /** After so many kills of one house the next one begins empty, so that looking at everything stays quick. */
    private static final int KILLS_OF_ONE = 9;

    private static final int LONGEST_LIFE_MS = Integer.getInteger("epr.kill.after", 2_000);
    private static final int LONGEST_START_MS = 4_000;

    private final Random chance = new Random(SEED);
    private final ScheduledExecutorService fate = Executors.newSingleThreadScheduledExecutor();
    private final Set<String> acknowledged = new HashSet<>();
    private long allAcknowledged;
    private long rebuilt;
    private long interrupted;
    private boolean building;

    @TempDir
    Path folders;

    @Test
    void loses_nothing_and_every_list_is_like_one_built_from_nothing() throws Exception {
        LOG.info("The seed is {}.", SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % KILLS_OF_ONE == 0) {
                acknowledged.clear();
            }
            var folder = folders.resolve("house-" + kill / KILLS_OF_ONE);
            int writers = WRITERS[kill % WRITERS.length];
            workUntilKilled(folder, kill, writers);
            try (var house = HouseWithoutDoors.in(folder)) {
                var stored = new WhatWasStored(house);
                long events = stored.isComplete(acknowledged);
                stored.everyReactionHappenedOnce();
                stored.everyListIsLikeOneBuiltFromNothing();
                LOG.info(
                        "Kill {} of {}: {} writers, {} events acknowledged so far, {} in this log, {} lists built while people wrote and {} left half built; all there.",
                        kill + 1,
                        KILLS,
                        writers,
                        allAcknowledged,
                        events,
                        rebuilt,
                        interrupted);
            }
        }
        fate.shutdownNow();
        assertThat(allAcknowledged).isGreaterThan(KILLS);
    }

    private void workUntilKilled(Path folder, int kill, int writers) throws InterruptedException {
        boolean whileItStarts = kill % KILLS_OF_ONE > 0 && chance.nextInt(6) == 0;
        var beginning = whileItStarts ? "opening" : "stored";
        int moment = 1 + chance.nextInt(whileItStarts ? LONGEST_START_MS : LONGEST_LIFE_MS);
        var begun = new AtomicBoolean();
        var errors = folder.resolveSibling("errors-" + kill + ".txt");
        try (var victim = Child.working(folder.toString(), kill, writers, errors, "--storm.lists=true")) {
            victim.hear(line -> {
                hear(line);
                if (line.startsWith(beginning) && !begun.getAndSet(true)) {
                    fate.schedule(victim::kill, moment, TimeUnit.MILLISECONDS);
                }
            });
            interrupted += building ? 1 : 0;
            building = false;
            assertThat(begun).as("it came so far").isTrue();
            victim.mustHaveBeenKilled();
        }
    }

    private void hear(String line) {
        var words = line.split(" ");
        switch (words[0]) {
            case "stored" -> {
                acknowledged.addAll(Arrays.asList(words).subList(1, words.length));
                allAcknowledged += words.length - 1;
            }
            case "building" -> building = true;
            case "rebuilt" -> {
                building = false;
                rebuilt++;
            }
            case "trouble" -> throw new AssertionError(line);
            default -> {} // the log of a process that starts
        }
    }
}
