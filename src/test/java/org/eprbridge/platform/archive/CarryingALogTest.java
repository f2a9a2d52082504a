package org.eprbridge.platform.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.BsonString;
import org.bson.Document;
import org.eprbridge.platform.messaging.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Carrying a log from one database to another")
class CarryingALogTest {

    private static final int COMMITS = 12;

    @TempDir
    Path place;

    private LogForTests here;
    private LogForTests there;

    @BeforeEach
    void open() {
        here = new LogForTests(place.resolve("here"));
        there = new LogForTests(place.resolve("there"));
        here.log.add(SealedLog.of(COMMITS).commits);
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    private static String firstLines(String file, int lines) {
        return String.join("\n", file.lines().limit(lines).toList()) + "\n";
    }

    @Test
    void keeps_every_byte() {
        var report = there.bringIn(here.export(0));

        assertThat(there.commits().stream().map(LogFile::bytes))
                .containsExactlyElementsOf(
                        here.commits().stream().map(LogFile::bytes).toList());
        assertThat(report.sound()).isTrue();
        assertThat(there.export(0)).isEqualTo(here.export(0));
    }

    @Test
    void carries_more_than_is_stored_at_once_in_one_go_and_after_an_interruption() {
        here.log.add(SealedLog.of(700).commits.subList(COMMITS, 700));
        assertThatThrownBy(() -> there.bringIn(firstLines(here.export(0), 300))).isInstanceOf(BadLogFile.class);

        there.bringIn(here.export(0));

        assertThat(there.commits()).isEqualTo(here.commits());
    }

    @Test
    void carries_a_log_that_was_written_before_there_were_hashes() {
        here.database
                .getCollection("commits")
                .updateMany(
                        new Document("_id", new Document("$lt", 8L)), new Document("$unset", new Document("h", "")));

        there.bringIn(here.export(0));

        assertThat(there.commits()).isEqualTo(here.commits());
    }

    @Test
    void begins_and_ends_with_a_line_of_its_own() {
        var lines = here.export(0).lines().toList();

        assertThat(lines).hasSize(COMMITS + 2);
        assertThat(lines.getFirst())
                .isEqualTo(
                        "{\"log\": \"epr-bridge\", \"version\": 1, \"from\": 0, \"before\": \"%s\", \"exported\": \"2026-08-03T12:00:00Z\"}"
                                .formatted("0".repeat(64)));
        assertThat(lines.getLast())
                .isEqualTo("{\"end\": 24, \"commits\": 12, \"events\": 24, \"hash\": \"%s\"}"
                        .formatted(here.commits().getLast().getString("h").getValue()));
    }

    @Test
    void needs_no_more_than_the_documented_steps_to_be_verified_by_hand() throws Exception {
        assumeThat(pythonIsThere()).isTrue();
        var file = Files.writeString(place.resolve("log.ndjson"), here.export(0));

        assertThat(verifiedByHand(file))
                .isEqualTo("0 sound: 12 commits, 24 events, head "
                        + here.commits().getLast().getString("h").getValue());
        Files.writeString(file, here.export(0).replaceFirst("Grüße", "Grüsse"));
        assertThat(verifiedByHand(file)).isEqualTo("1 line 2: the hash does not fit");
    }

    private static boolean pythonIsThere() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** With the few lines of docs/verify-log.py and a Python that has nothing installed. */
    private static String verifiedByHand(Path file) throws IOException, InterruptedException {
        var python = new ProcessBuilder("python3", "docs/verify-log.py", file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return python.exitValue() + " " + said.strip();
    }

    @Nested
    class in_several_files {

        @Test
        void continues_where_the_earlier_one_ended() {
            there.bringIn(here.export(0));
            here.log.add(SealedLog.of(COMMITS + 3).commits.subList(COMMITS, COMMITS + 3));

            there.bringIn(here.export(24));

            assertThat(there.commits()).isEqualTo(here.commits());
        }

        @Test
        void begins_only_where_a_commit_begins() {
            assertThatThrownBy(() -> here.export(3))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("No commit begins at 3");
            assertThatThrownBy(() -> here.export(26)).hasMessageContaining("No commit begins at 26");
            assertThatThrownBy(() -> here.export(-1)).hasMessageContaining("No commit begins at -1");
        }

        @Test
        void is_empty_at_the_end_of_the_log() {
            assertThat(here.export(24).lines()).hasSize(2);
        }

        @Test
        void refuses_one_that_does_not_follow() {
            var later = here.export(8);

            assertThatThrownBy(() -> there.bringIn(later))
                    .isInstanceOf(BadLogFile.class)
                    .hasMessageContaining("Line 1: This file begins at position 8");
        }
    }

    @Nested
    class out_of_a_database_that_was_tampered_with {

        @Test
        void gives_no_closing_line() {
            here.database
                    .getCollection("commits")
                    .updateOne(new Document("_id", 8L), new Document("$set", new Document("e.0.p.text", "forged")));
            var out = new ByteArrayOutputStream();

            assertThatThrownBy(() -> new LogExport(here.log, LogForTests.NOON).write(0, out))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("commit at 8");
            assertThat(out.toString()).doesNotContain("\"end\":");
        }
    }

    @Nested
    class after_an_interruption {

        @Test
        void continues_behind_what_is_there() {
            var file = here.export(0);
            assertThatThrownBy(() -> there.bringIn(firstLines(file, 6)))
                    .isInstanceOf(BadLogFile.class)
                    .hasMessageContaining("Line 7: The file ends without its closing line");
            assertThat(there.commits()).hasSize(5);

            there.bringIn(file);

            assertThat(there.commits()).isEqualTo(here.commits());
        }

        @Test
        void does_not_continue_with_another_log() {
            assertThatThrownBy(() -> there.bringIn(firstLines(here.export(0), 6)))
                    .isInstanceOf(BadLogFile.class);
            var other = new SealedLog().add(commit -> commit.put("c", new BsonString("of another log")));
            here.database.getCollection("commits").deleteMany(new Document());
            here.log.add(other.commits);

            assertThatThrownBy(() -> there.bringIn(here.export(0)))
                    .isInstanceOf(BadLogFile.class)
                    .hasMessageContaining("Line 2: The database holds another commit at this position");
        }

        @Test
        void does_not_end_before_what_is_there() {
            assertThatThrownBy(() -> there.bringIn(firstLines(here.export(0), 6)))
                    .isInstanceOf(BadLogFile.class);
            here.database.getCollection("commits").deleteMany(new Document("_id", new Document("$gte", 4L)));

            assertThatThrownBy(() -> there.bringIn(here.export(0)))
                    .isInstanceOf(BadLogFile.class)
                    .hasMessageContaining("Line 4: The file ends here, but the database holds more");
        }

        @Test
        void is_not_over_before_the_last_line() {
            assertThatThrownBy(() -> there.bringIn(firstLines(here.export(0), 6)))
                    .isInstanceOf(BadLogFile.class);

            assertThatThrownBy(() -> UnfinishedImport.mustNotBeIn(there.database))
                    .isInstanceOf(UnfinishedImport.class)
                    .hasMessageContaining("Finish it");
            there.bringIn(here.export(0));
            UnfinishedImport.mustNotBeIn(there.database);
        }
    }

    @Nested
    class into_a_database_in_use {

        @Test
        void is_refused_where_there_are_events() {
            var file = here.export(0);
            there.bringIn(file);

            assertThatThrownBy(() -> there.bringIn(file))
                    .isInstanceOf(Refused.class)
                    .hasMessage("This database is in use: it holds 24 events. Import into an empty one.");
        }

        @Test
        void is_refused_where_readers_have_begun() {
            there.database.getCollection("reader_places").insertOne(new Document("processorName", "idea-list"));

            assertThatThrownBy(() -> there.bringIn(here.export(0)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("readers that have begun");
        }

        @Test
        void touches_nothing_else() {
            there.database.getCollection("people").insertOne(new Document("_id", "P-1"));

            there.bringIn(here.export(0));

            assertThat(there.database.listCollectionNames().into(new ArrayList<>()))
                    .containsExactlyInAnyOrder("people", "commits");
            assertThat(there.database.getCollection("people").find().into(new ArrayList<>()))
                    .isEqualTo(List.of(new Document("_id", "P-1")));
        }
    }
}
