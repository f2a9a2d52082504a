package org.eprbridge.platform.eventstore;

import com.mongodb.client.MongoClients;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.eprbridge.platform.embedded.EmbeddedDatabase;

/** From the moment that a commit is acknowledged to the moment that a pooled reader hands its event to the handler. */
final class TailLatency {

    static final int EVENTS = 3_000;

    private TailLatency() {}

    /** @return median and 99th percentile in milliseconds */
    static double[] measure() throws Exception {
        try (var embedded = EmbeddedDatabase.in(Contenders.folder());
                var client = MongoClients.create(embedded.connection("epr"));
                var workers = Executors.newScheduledThreadPool(4)) {
            var log = new CommitLog(MongoCommits.embedded(client.getDatabase("epr")));
            var store = Engines.store(log, client.getDatabase("epr"));
            var seen = new Seen();
            var reader = PooledStreamingEventProcessor.builder()
                    .name("tail")
                    .messageSource(store)
                    .tokenStore(new InMemoryTokenStore())
                    .transactionManager(NoTransactionManager.instance())
                    .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                            .eventHandlers(seen)
                            .build())
                    .coordinatorExecutor(workers)
                    .workerExecutor(workers)
                    .initialSegmentCount(1)
                    .build();
            reader.start();
            var contender = new EngineContender(
                    Engines.on(log, client.getDatabase("epr")), new EngineContender.GroupSizes(), () -> {}, () -> {});
            var acknowledged = new long[EVENTS];
            for (int i = 0; i < EVENTS; i++) {
                contender.append("T", i, 1);
                acknowledged[i] = System.nanoTime();
                TimeUnit.MICROSECONDS.sleep(500);
            }
            while (seen.at.size() < EVENTS) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            reader.shutDown();
            var millis = new double[EVENTS];
            for (int i = 0; i < EVENTS; i++) {
                // some are handled before their writer has come back to look at the clock
                millis[i] = Math.max(0, seen.at.getOrDefault(i, Long.MAX_VALUE) - acknowledged[i]) / 1e6;
            }
            Arrays.sort(millis);
            return new double[] {millis[EVENTS / 2], millis[EVENTS * 99 / 100]};
        }
    }

    /** When each event was handed over. */
    static final class Seen {

        final Map<Integer, Long> at = new ConcurrentHashMap<>();

        @EventHandler
        void on(Contenders.Note note) {
            at.put(note.number(), System.nanoTime());
        }
    }
}
