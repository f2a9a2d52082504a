package org.eprbridge.platform.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Stopping a reader that is just taking its place")
class StoppingReadersTest {

    private static final long CLAIMS_AGAIN_AFTER_MS = 60_000;

    private final Coordinators coordinators = new Coordinators();
    private final ScheduledExecutorService shared = Executors.newScheduledThreadPool(2);
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(2);
    private final CountDownLatch takingItsPlace = new CountDownLatch(1);
    private final CountDownLatch toldToStop = new CountDownLatch(1);

    @AfterEach
    void close() {
        coordinators.close();
        shared.shutdownNow();
        workers.shutdownNow();
    }

    @Test
    void takes_no_longer_than_that() throws Exception {
        assertThat(stopped(coordinators.another()).get(20, TimeUnit.SECONDS)).isNull();
    }

    @Test
    void would_wait_for_the_next_claim_on_threads_that_readers_share() {
        assertThatThrownBy(() -> stopped(shared).get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
    }

    /** Told to stop in the middle of its first round; the round goes on when the word has arrived. */
    private CompletableFuture<Void> stopped(ScheduledExecutorService coordinator) throws Exception {
        var reader = PooledStreamingEventProcessor.builder()
                .name("slow")
                .messageSource(_ -> new QuietLog())
                .initialToken(_ -> new GlobalSequenceTrackingToken(0))
                .tokenStore(new SlowPlaces())
                .transactionManager(NoTransactionManager.instance())
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Nobody())
                        .build())
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .tokenClaimInterval(CLAIMS_AGAIN_AFTER_MS)
                .claimExtensionThreshold(CLAIMS_AGAIN_AFTER_MS)
                .initialSegmentCount(1)
                .build();
        reader.start();
        takingItsPlace.await();
        var stopped = reader.shutdownAsync();
        // What the reader was told lies behind its round, or was dropped beside it.
        shared.submit(() -> {}).get();
        shared.submit(() -> {}).get();
        toldToStop.countDown();
        return stopped;
    }

    private final class SlowPlaces extends InMemoryTokenStore {

        private final AtomicBoolean first = new AtomicBoolean(true);

        @Override
        public TrackingToken fetchToken(String reader, int segment) {
            if (first.getAndSet(false)) {
                takingItsPlace.countDown();
                try {
                    toldToStop.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return super.fetchToken(reader, segment);
        }
    }

    /** Nothing happens; like our log, it would call the reader if something did. */
    private static final class QuietLog implements TrackingEventStream {

        @Override
        public boolean setOnAvailableCallback(Runnable reader) {
            return true;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return Optional.empty();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            return false;
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            throw new NoSuchElementException();
        }

        @Override
        public void close() {}
    }

    private static final class Nobody {

        @EventHandler
        void on(String nothing) {}
    }
}
