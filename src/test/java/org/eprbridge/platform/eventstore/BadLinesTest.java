package org.eprbridge.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long: {@code -Depr.units=5000} for each of the writers. */
@DisplayName("Engines behind bad lines to one database")
class BadLinesTest {

    private static final int ENGINES = 4;
    private static final int WRITERS_EACH = 2;
    private static final int UNITS = Integer.getInteger("epr.units", 40);

    @TempDir
    Path folder;

    private final List<BadLine> lines = new ArrayList<>();
    private final List<MongoClient> clients = new ArrayList<>();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private EmbeddedDatabase embedded;
    private MongoClient direct;

    @BeforeEach
    void open() {
        embedded = EmbeddedDatabase.in(folder);
        direct = MongoClients.create(embedded.connection("epr"));
    }

    @AfterEach
    void close() throws Exception {
        for (var client : clients) {
            client.close();
        }
        for (var line : lines) {
            line.close();
        }
        direct.close();
        embedded.close();
    }

    private CommitLogEngine engineBehindALine(int seed) {
        var address =
                new ConnectionString(String.valueOf(embedded.connection("epr").getConnectionString()));
        int port = Integer.parseInt(address.getHosts().getFirst().split(":")[1]);
        var line = new BadLine(port, seed);
        lines.add(line);
        var settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString("mongodb://127.0.0.1:" + line.port() + "/epr"));
        new PatienceWithTheDatabase().customize(settings);
        var client = MongoClients.create(settings.build());
        clients.add(client);
        return Engines.embedded(client.getDatabase("epr"));
    }

    @Test
    void lose_nothing_store_nothing_twice_and_keep_one_order() throws Exception {
        try (var threads = Executors.newFixedThreadPool(ENGINES * WRITERS_EACH)) {
            for (int i = 0; i < ENGINES; i++) {
                var engine = engineBehindALine(i);
                lines.get(i).behave(8, 20);
                for (int writer = 0; writer < WRITERS_EACH; writer++) {
                    var own = "own-" + i + "-" + writer;
                    threads.execute(() -> write(engine, own));
                }
            }
        }

        assertThat(lines.stream().mapToLong(BadLine::cuts).sum()).as("cuts").isPositive();
        assertThat(new ChainWalk(direct.getDatabase("epr")).verify(0).findings())
                .isEmpty();
        var stored = Engines.embedded(direct.getDatabase("epr"))
                .readEvents(null, false)
                .map(EventMessage::getIdentifier)
                .toList();
        assertThat(stored).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(stored).noneMatch(refused::contains);
    }

    /** Half of what it writes is its own, half is fought over. */
    private void write(CommitLogEngine engine, String own) {
        long next = 0;
        for (int unit = 0; unit < UNITS; unit++) {
            boolean contested = unit % 2 == 1;
            long sequence = contested ? unit / 2 : next;
            var event = CrashVictim.event(contested ? "contested" : own, sequence);
            try {
                engine.appendEvents(event);
                acknowledged.add(event.getIdentifier());
                next += contested ? 0 : 1;
            } catch (ConcurrencyException | AggregateStreamCreationException e) {
                refused.add(event.getIdentifier());
            } catch (LogUnavailable e) {
                next = contested ? next : lastOf(own) + 1;
            }
        }
    }

    private long lastOf(String stream) {
        return Engines.embedded(direct.getDatabase("epr"))
                .lastSequenceNumberFor(stream)
                .orElse(-1L);
    }

    @Test
    void say_within_seconds_that_the_database_is_away_and_recover_by_themselves() throws Exception {
        var engine = engineBehindALine(1);
        engine.appendEvents(CrashVictim.event("A", 0));
        lines.getFirst().goDown();

        long began = System.nanoTime();
        assertThatThrownBy(() -> engine.appendEvents(CrashVictim.event("A", 1)))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("not known whether this was saved");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));

        lines.getFirst().comeBack();
        engine.appendEvents(CrashVictim.event("B", 0));

        assertThat(engine.readEvents("B").asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactly(0L);
    }
}
