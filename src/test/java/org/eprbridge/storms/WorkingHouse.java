package org.eprbridge.storms;

import static org.awaitility.Awaitility.await;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.eprbridge.delivery.ChangeEvent.ChangeOpened;
import org.eprbridge.kernel.ChangeId;
import org.eprbridge.platform.messaging.CommandsAs;
import org.eprbridge.platform.messaging.Refused;
import org.eprbridge.platform.readers.Processors;
import org.eprbridge.platform.readers.Processors.Processor;
import org.eprbridge.testing.Cast;
import org.eprbridge.testing.HouseWithoutDoors;
import org.eprbridge.testing.Leash;

/**
 * A house at work, in a process of its own so that it can be killed: people write, lists and reactions follow, and one list
 * after the other is built again without a pause. Says on its standard output which events have been stored.
 */
final class WorkingHouse {

    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    private final Queue<ChangeId> openedChanges = new ConcurrentLinkedQueue<>();

    private WorkingHouse() {}

    /** Where the database is, number of the storm that it waits for, number of people who write, and its settings. */
    public static void main(String[] arguments) {
        Leash.endWithTheParent();
        new WorkingHouse()
                .work(
                        arguments[0],
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        Arrays.copyOfRange(arguments, 3, arguments.length));
    }

    private void work(String place, int storm, int writers, String[] settings) {
        say("opening");
        var house = HouseWithoutDoors.at(place, settings);
        house.get(EventStore.class).registerDispatchInterceptor(events -> {
            CurrentUnitOfWork.get().root().afterCommit(_ -> acknowledged(events));
            return (_, event) -> event;
        });
        var commands = house.get(CommandsAs.class);
        var clock = house.get(Clock.class);
        IntStream.range(0, writers)
                .forEach(writer -> Thread.ofPlatform().start(() -> {
                    long numbers = 1_000_000L * (100L * storm + writer + 1);
                    writeForEver(new DayOfWork(commands, openedChanges, clock, numbers));
                }));
        if (Boolean.parseBoolean(house.context().getEnvironment().getProperty("storm.lists"))) {
            buildListsForEver(house.get(Processors.class), storm);
        }
    }

    private void acknowledged(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            if (event.getPayload() instanceof ChangeOpened opened) {
                openedChanges.add(opened.change());
            }
        }
        say("stored " + events.stream().map(EventMessage::getIdentifier).collect(Collectors.joining(" ")));
    }

    private void writeForEver(DayOfWork day) {
        while (true) {
            try {
                day.doTheNextThing();
            } catch (Refused refused) {
                say("refused " + refused.type());
            } catch (RuntimeException trouble) {
                say("trouble " + trouble);
            }
        }
    }

    /** Each storm begins with another list, so that each is met in the middle. */
    private void buildListsForEver(Processors processors, int first) {
        var lists = processors.all().stream()
                .filter(Processor::rebuildable)
                .map(Processor::name)
                .toList();
        for (int turn = first; ; turn++) {
            var list = lists.get(turn % lists.size());
            say("building " + list);
            if (!isBeingBuilt(list, processors)) {
                processors.rebuild(list, Cast.ADMIN);
            }
            await().pollInterval(Duration.ofMillis(100))
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> !isBeingBuilt(list, processors));
            say("rebuilt " + list);
        }
    }

    /** Whether one is under way, ours or one that the last kill has interrupted. */
    private static boolean isBeingBuilt(String list, Processors processors) {
        return processors.all().stream()
                .filter(processor -> processor.name().equals(list))
                .anyMatch(Processor::beingRebuilt);
    }

    private void say(String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
