package org.eprbridge.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eprbridge.platform.embedded.BreakableDisk;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.data.mongodb.core.MongoTemplate;

@DisplayName("The health of the event log")
@SuppressWarnings("NullAway.Init")
class LogHealthTest {

    @TempDir
    Path folder;

    private EmbeddedDatabase database;
    private MongoClient client;
    private CommitLogEngine engine;
    private LogHealth health;

    private void open(String address, boolean embedded) {
        var settings = MongoClientSettings.builder().applyConnectionString(new ConnectionString(address));
        new PatienceWithTheDatabase().customize(settings);
        client = MongoClients.create(settings.build());
        var log = new CommitLog(MongoCommits.embedded(client.getDatabase("epr")));
        engine = Engines.on(log, client.getDatabase("epr"));
        health = new LogHealth(
                new MongoTemplate(client, "epr"),
                new HistoryFromStore(log, engine),
                embedded ? Optional.of(database) : Optional.empty());
    }

    private void append(long sequence) {
        engine.appendEvents(CrashVictim.event("N", sequence));
    }

    private static void isDown(Health health, String because) {
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().toString()).contains(because);
    }

    @AfterEach
    void close() {
        client.close();
        database.close();
    }

    @Nested
    class over_the_embedded_database {

        @BeforeEach
        void open() {
            database = BreakableDisk.databaseIn(folder);
            LogHealthTest.this.open(database.connection("epr").getConnectionString(), true);
        }

        @Test
        void is_up_while_the_disk_takes_what_it_is_given() {
            append(0);

            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
            assertThat(health.health().getDetails()).containsEntry("head", 1L);
        }

        @Test
        void is_down_when_the_disk_is_full_and_until_a_restart_even_when_there_is_room_again() {
            append(0);
            BreakableDisk.fill();
            assertThatThrownBy(() -> append(1)).isInstanceOf(LogUnavailable.class);
            isDown(health.health(), "No space left");

            BreakableDisk.reset();
            isDown(health.health(), "then restart EPR Bridge");

            close();
            open();
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
            append(1);
        }
    }

    @Nested
    class over_a_server {

        private BadLine line;

        @BeforeEach
        void open() {
            database = EmbeddedDatabase.in(folder);
            var address = database.connection("epr").getHosts().getFirst();
            line = new BadLine(Integer.parseInt(address.split(":")[1]), 1);
            LogHealthTest.this.open("mongodb://127.0.0.1:" + line.port() + "/epr", false);
            append(0);
        }

        @AfterEach
        void hangUp() throws Exception {
            line.close();
        }

        @Test
        void is_down_while_nothing_comes_through_and_up_again_without_a_restart() {
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);

            line.goDown();
            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);

            line.comeBack();
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.UP));
            append(1);
        }
    }
}
