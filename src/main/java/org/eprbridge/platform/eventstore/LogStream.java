package org.eprbridge.platform.eventstore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/** One reader's way along the log: what lies ready, then what the log brings next. */
final class LogStream implements TrackingEventStream {

    private static final int COMMITS_AHEAD = 64;

    private final LogEventStore store;
    private final CommitLog log;
    private final Deque<TrackedEventMessage<?>> ready = new ArrayDeque<>();
    private final Semaphore growth = new Semaphore(0);
    private final Runnable onAppend = this::wake;
    private long next;
    private volatile @Nullable Runnable callback;

    LogStream(LogEventStore store, CommitLog log, long next) {
        this.store = store;
        this.log = log;
        this.next = next;
        log.onAppend(onAppend);
    }

    private void wake() {
        if (growth.availablePermits() == 0) {
            growth.release();
        }
        var known = callback;
        if (known != null) {
            known.run();
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable reader) {
        callback = reader;
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fetch();
        return Optional.ofNullable(ready.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        fetch();
        while (ready.isEmpty() && growth.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            fetch();
        }
        return !ready.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            // an upcaster may have dropped all that came; the next one will come
        }
        return ready.remove();
    }

    private void fetch() {
        while (ready.isEmpty() && next < log.head().position()) {
            var commits = log.from(next, COMMITS_AHEAD);
            if (commits.isEmpty()) {
                return;
            }
            for (Commit commit : commits) {
                for (TrackedEventMessage<?> message : store.messagesOf(commit)) {
                    if (CommitLogEngine.positionAfter(message.trackingToken()) > next) {
                        ready.add(message);
                    }
                }
                next = commit.end();
            }
        }
    }

    @Override
    public void close() {
        log.noLongerOnAppend(onAppend);
    }
}
