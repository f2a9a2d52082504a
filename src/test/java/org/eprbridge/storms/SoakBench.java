package org.eprbridge.storms;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.eprbridge.delivery.ChangeEvent.ChangeOpened;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.platform.eventstore.EventLog;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.platform.readers.Processors;
import org.eprbridge.platform.readers.Processors.Processor;
import org.eprbridge.platform.readers.ReadModels;
import org.eprbridge.testing.HouseWithoutDoors;

/**
 * A long day at half of what the house can bear, to see whether anything creeps: {@code ./bench/run soak [minutes]}. The
 * whole house without screens, eight people who write, lists and reactions beside; a line a minute, a verdict at the end.
 */
final class SoakBench {

    private static final int WRITERS = 8;
    private static final int SECONDS_TO_FIND_THE_MOST = Integer.getInteger("epr.bench.seconds", 20);
    private static final long MINUTE = Duration.ofSeconds(60).toNanos();
    private static final int ONE_IN_SO_MANY_LOADS = 5;
    private static final int ONE_IN_SO_MANY_WAITS_FOR_THE_LIST = 20;

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
    private final Queue<ChangeId> openedChanges = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> appends = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> loads = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> lists = new ConcurrentLinkedQueue<>();
    private final AtomicLong turns = new AtomicLong();
    private final Path folder;
    private final HouseWithoutDoors house;
    private volatile long nanosBetweenTurns;
    private volatile long paceSince = System.nanoTime();
    private volatile boolean over;

    private SoakBench(Path folder) {
        this.folder = folder;
        this.house = HouseWithoutDoors.in(folder, "--logging.level.root=error", "--logging.level.org.eprbridge=warn");
    }

    public static void main(String[] arguments) throws Exception {
        int minutes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30;
        new SoakBench(Files.createTempDirectory("epr-bench")).measure(minutes);
    }

    private void measure(int minutes) throws InterruptedException {
        house.get(EventStore.class).registerDispatchInterceptor(events -> {
            CurrentUnitOfWork.get().root().afterCommit(_ -> events.forEach(this::stored));
            return (_, event) -> event;
        });
        var writers = new ArrayList<Thread>();
        for (int writer = 0; writer < WRITERS; writer++) {
            var day = new DayOfWork(
                    house.get(CommandsAs.class), openedChanges, house.get(Clock.class), 100_000_000L * (writer + 1));
            writers.add(Thread.ofPlatform().start(() -> write(day)));
        }
        double most = theMostThatItBears();
        out.printf(Locale.UK, "%nIt bears %,.0f commands a second; here are half as many.%n%n", most);
        pace(most / 2);
        out.println(Minute.HEADING);
        List<Minute> all = new ArrayList<>();
        for (int number = 1; number <= minutes; number++) {
            all.add(minute());
            out.println(all.getLast().row(number));
        }
        over = true;
        for (var writer : writers) {
            writer.join();
        }
        judge(all.subList(Math.min(all.size() - 1, Math.max(1, all.size() / 5)), all.size()));
        house.close();
    }

    private void stored(EventMessage<?> event) {
        if (event.getPayload() instanceof ChangeOpened opened) {
            openedChanges.add(opened.change());
        }
    }

    private double theMostThatItBears() {
        letPass(Duration.ofSeconds(SECONDS_TO_FIND_THE_MOST).toNanos()); // to warm up
        long before = turns.get();
        letPass(Duration.ofSeconds(SECONDS_TO_FIND_THE_MOST).toNanos());
        return (turns.get() - before) / (double) SECONDS_TO_FIND_THE_MOST;
    }

    private void pace(double perSecond) {
        turns.set(0);
        paceSince = System.nanoTime();
        nanosBetweenTurns = (long) (1e9 / perSecond);
    }

    private void write(DayOfWork day) {
        while (!over) {
            long turn = turns.getAndIncrement();
            waitFor(paceSince + turn * nanosBetweenTurns);
            time(appends, () -> doTheNextThing(day));
            if (turn % ONE_IN_SO_MANY_WAITS_FOR_THE_LIST == 0) {
                time(lists, () -> house.get(ReadModels.class).catchUp(Duration.ofMinutes(1)));
            }
            if (turn % ONE_IN_SO_MANY_LOADS == 0) {
                time(loads, () -> house.get(EventLog.class).history(day.anEarlierIdea()));
            }
        }
    }

    private static void doTheNextThing(DayOfWork day) {
        try {
            day.doTheNextThing();
        } catch (Refused somebodyWasFaster) {
            // a reaction, at the same change; the next thing will be taken
        }
    }

    private static void time(ConcurrentLinkedQueue<Long> into, Runnable work) {
        long began = System.nanoTime();
        work.run();
        into.add(System.nanoTime() - began);
    }

    private Minute minute() {
        appends.clear();
        loads.clear();
        lists.clear();
        long before = turns.get();
        long began = System.nanoTime();
        long behind = 0;
        while (System.nanoTime() - began < MINUTE) {
            letPass(MINUTE / 60);
            behind = Math.max(
                    behind,
                    house.get(Processors.class).all().stream()
                            .mapToLong(Processor::lag)
                            .max()
                            .orElse(0));
        }
        return new Minute(
                (turns.get() - before) * 1e9 / (System.nanoTime() - began),
                Minute.Millis.of(appends),
                Minute.Millis.of(loads),
                Minute.Millis.of(lists),
                behind,
                Minute.heapInUse(),
                Minute.resident(),
                Minute.sizeOf(folder),
                house.get(EventLog.class).head());
    }

    /** Latency may wander by a fifth; the heap holds a line for each idea on the embedded database, so it grows with them. */
    private void judge(List<Minute> minutes) {
        out.printf("%nAfter the warm-up, over %d minutes:%n", minutes.size());
        say("append p50, ms", minutes, minute -> minute.append().half(), 0.2);
        say("append p99, ms", minutes, minute -> minute.append().almostAll(), 1.0);
        say("load p50, ms", minutes, minute -> minute.load().half(), 0.2);
        say("on the list p99, ms", minutes, minute -> minute.list().almostAll(), 1.0);
        say("most behind, events", minutes, Minute::behind, 1.0);
        say("resident, MB", minutes, Minute::residentMegabytes, 0.2);
        var heap = say("heap after GC, MB", minutes, Minute::heapMegabytes, 0.2);
        long events = minutes.getLast().events() - minutes.getFirst().events();
        out.printf(
                Locale.UK,
                "%,d events were added: %.2f kB of heap and %.2f kB of file for each.%n",
                events,
                1_024 * heap.growth() / Math.max(1, events),
                1_024.0
                        * (minutes.getLast().fileMegabytes()
                                - minutes.getFirst().fileMegabytes())
                        / Math.max(1, events));
    }

    private Trend say(String what, List<Minute> minutes, ToDoubleFunction<Minute> value, double tolerated) {
        var trend = Trend.of(minutes.stream().mapToDouble(value).toArray());
        out.printf(
                Locale.UK,
                "- %s: median %.2f, %+.3f a minute, %+.2f from beginning to end: %s%n",
                what,
                trend.median(),
                trend.perStep(),
                trend.growth(),
                trend.isFlat(tolerated) ? "flat" : "GROWS");
        return trend;
    }

    private static void waitFor(long nanoTime) {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void letPass(long nanos) {
        waitFor(System.nanoTime() + nanos);
    }
}
