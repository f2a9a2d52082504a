package org.eprbridge.platform.readers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.eprbridge.platform.eventstore.WrittenByNewerVersion;

/**
 * A copy of a projection that hears the events of the log. What happened to one thing is told in order; different things
 * are told side by side, because most of the time is spent waiting for the disk.
 */
final class CopyBeingTold {

    private static final int SIDE_BY_SIDE = 8;

    private final AnnotationEventHandlerAdapter copy;
    private final ExecutorService hands;

    CopyBeingTold(Object copy, ParameterResolverFactory parameters, ExecutorService hands) {
        this.copy = new AnnotationEventHandlerAdapter(copy, parameters);
        this.hands = hands;
    }

    /** @param leftOut the events that somebody has given up on for this projection */
    void tell(List<TrackedEventMessage<?>> events, Set<String> leftOut) throws CannotTake, InterruptedException {
        for (TrackedEventMessage<?> event : events) {
            mustBeKnown(event);
        }
        var heard = events.stream()
                .filter(copy::canHandle)
                .filter(event -> !leftOut.contains(event.getIdentifier()))
                .toList();
        var told = new ArrayList<Callable<Void>>();
        for (var lane : lanes(heard)) {
            told.add(() -> {
                for (TrackedEventMessage<?> event : lane) {
                    tell(event);
                }
                return null;
            });
        }
        for (Future<Void> lane : hands.invokeAll(told)) {
            await(lane);
        }
    }

    private static void mustBeKnown(TrackedEventMessage<?> event) throws CannotTake {
        try {
            WrittenByNewerVersion.mustNotBe(event);
        } catch (WrittenByNewerVersion newer) {
            throw new CannotTake(event, newer);
        }
    }

    private static Collection<List<TrackedEventMessage<?>>> lanes(List<TrackedEventMessage<?>> events) {
        Map<Integer, List<TrackedEventMessage<?>>> lanes = new LinkedHashMap<>();
        for (TrackedEventMessage<?> event : events) {
            int lane = Math.floorMod(nameOfTheThing(event).hashCode(), SIDE_BY_SIDE);
            lanes.computeIfAbsent(lane, _ -> new ArrayList<>()).add(event);
        }
        return lanes.values();
    }

    private static String nameOfTheThing(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domain ? domain.getAggregateIdentifier() : "";
    }

    private void tell(TrackedEventMessage<?> event) throws CannotTake {
        var result = DefaultUnitOfWork.startAndGet(event).executeWithResult(() -> copy.handle(event));
        if (result.isExceptional()) {
            throw new CannotTake(event, result.exceptionResult());
        }
    }

    private static void await(Future<Void> lane) throws CannotTake, InterruptedException {
        try {
            lane.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CannotTake poison) {
                throw poison;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The copy cannot digest an event. */
    static final class CannotTake extends Exception {

        private static final long serialVersionUID = 1;

        final String eventName;
        final long position;

        CannotTake(TrackedEventMessage<?> event, Throwable cause) {
            super(Letters.sentence(cause), cause);
            this.eventName = Letters.nameOf(event);
            this.position = Places.after(event.trackingToken()) - 1;
        }

        String told() {
            return "Event %,d (%s) stood in the way: %s".formatted(position, eventName, getMessage());
        }
    }
}
