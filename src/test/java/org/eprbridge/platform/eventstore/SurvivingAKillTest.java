package org.eprbridge.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.bson.Document;
import org.eprbridge.platform.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More often, for a night: {@code ./mvnw test -Dtest=SurvivingAKillTest -Depr.kills=200}. */
@DisplayName("The embedded database, killed while it writes")
class SurvivingAKillTest {

    private static final int KILLS = Integer.getInteger("epr.kills", 10);
    private static final int[] WRITERS = {1, 8, 32};

    /** After so many kills of one database the next one begins empty, so that looking at everything stays quick. */
    private static final int KILLS_OF_ONE = 10;

    @TempDir
    Path folders;

    private Path folder = Path.of("");

    private final Map<String, Long> acknowledged = new HashMap<>();

    @Test
    void has_everything_that_it_acknowledged() throws Exception {
        var chance = new Random();
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % KILLS_OF_ONE == 0) {
                folder = folders.resolve("database-" + kill);
                acknowledged.clear();
            }
            writeUntilKilled("kill" + kill, WRITERS[kill % WRITERS.length], 50 + chance.nextInt(250));
            reopened(database -> {
                assertThat(new ChainWalk(database).verify(0).findings()).isEmpty();
                var engine = Engines.embedded(database);
                everythingAcknowledgedIsThere(engine);
                nothingIsThereTwice(engine);
                whatAScanSeesALookUpSees(database);
            });
        }
    }

    private void writeUntilKilled(String name, int writers, int acknowledgements)
            throws IOException, InterruptedException {
        var victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashVictim.class.getName(),
                        folder.toString(),
                        name,
                        Integer.toString(writers))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            int heard = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                var words = line.split(" ");
                if (words.length == 2) {
                    acknowledged.merge(words[0], Long.parseLong(words[1]), Math::max);
                }
                if (++heard == acknowledgements) {
                    ProcessHandle.of(victim.pid())
                            .ifPresent(ProcessHandle::destroyForcibly); // what it said is still heard
                }
            }
            assertThat(heard).isGreaterThanOrEqualTo(acknowledgements);
        } finally {
            victim.destroyForcibly().waitFor();
        }
    }

    private void reopened(Consumer<MongoDatabase> look) {
        try (var embedded = EmbeddedDatabase.in(folder);
                var client = MongoClients.create(embedded.connection("epr"))) {
            look.accept(client.getDatabase("epr"));
        }
    }

    private void everythingAcknowledgedIsThere(CommitLogEngine engine) {
        acknowledged.forEach((stream, last) -> {
            List<Long> found = engine.readEvents(stream)
                    .asStream()
                    .<Long>map(DomainEventMessage::getSequenceNumber)
                    .toList();
            assertThat(found).as(stream).hasSizeGreaterThan(last.intValue());
            assertThat(found)
                    .isEqualTo(LongStream.range(0, found.size()).boxed().toList());
        });
    }

    private static void nothingIsThereTwice(CommitLogEngine engine) {
        var all = engine.readEvents(null, false).toList();
        assertThat(all.stream().map(EventMessage::getIdentifier)).doesNotHaveDuplicates();
        assertThat(all.stream().map(event -> event.trackingToken().position().orElseThrow()))
                .isEqualTo(LongStream.range(0, all.size()).boxed().toList());
        engine.appendEvents(CrashVictim.event("after-" + all.size(), 0));
    }

    private static void whatAScanSeesALookUpSees(MongoDatabase database) {
        var commits = database.getCollection("commits");
        for (Document commit : commits.find(new Document("n", 2))) {
            assertThat(commits.find(new Document("_id", commit.get("_id"))).first())
                    .isEqualTo(commit);
            assertThat(commits.find(new Document(
                                    "k", commit.getList("k", String.class).getLast()))
                            .first())
                    .isEqualTo(commit);
        }
    }
}
