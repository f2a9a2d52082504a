package org.eprbridge.platform.readers;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.eprbridge.platform.eventstore.EventLog;

/**
 * Watches how far the readers are. It looks often at first and then less: a reader is normally done within a few
 * milliseconds, and looking costs only a few reads of memory.
 */
final class CatchUp implements ReadModels {

    private static final int ROUNDS = 3;
    private static final long SHORTEST_PAUSE = Duration.ofNanos(250_000).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofMillis(5).toNanos();

    private final EventLog log;
    private final EventProcessingConfiguration processing;
    private final boolean onlyNode;

    /** @param onlyNode whether all readers belong to this process, so that one without a place has just not begun yet */
    CatchUp(EventLog log, EventProcessingConfiguration processing, boolean onlyNode) {
        this.log = log;
        this.processing = processing;
        this.onlyNode = onlyNode;
    }

    @Override
    public boolean catchUp(Duration atMost) {
        if (CurrentUnitOfWork.isStarted()) {
            return true; // a reader that waited for itself would wait for ever
        }
        long deadline = System.nanoTime() + atMost.toNanos();
        long reached = -1;
        for (int round = 0; round < ROUNDS && reached < log.head(); round++) {
            reached = log.head();
            if (!waitUntilPassed(reached, deadline)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean reach(long position, Duration atMost) {
        return CurrentUnitOfWork.isStarted() || waitUntilPassed(position, System.nanoTime() + atMost.toNanos());
    }

    private boolean waitUntilPassed(long position, long deadline) {
        var readers = processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .toList();
        long pause = SHORTEST_PAUSE;
        while (!allPassed(readers, position)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(LONGEST_PAUSE, pause + pause / 8);
        }
        return true;
    }

    private boolean allPassed(List<StreamingEventProcessor> readers, long position) {
        return readers.stream().allMatch(reader -> hasPassed(reader, position));
    }

    /** Nobody waits for a reader that stands still or is being rebuilt: that takes longer than a person's patience. */
    private boolean hasPassed(StreamingEventProcessor reader, long position) {
        if (!reader.isRunning() || reader.isError()) {
            return true;
        }
        var places = reader.processingStatus().values();
        return places.isEmpty()
                ? !onlyNode
                : places.stream().allMatch(place -> place.isReplaying() || next(place) >= position);
    }

    static long next(EventTrackerStatus place) {
        return Places.after(place.getTrackingToken());
    }
}
