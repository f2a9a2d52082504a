package org.eprbridge.platform.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Export, import, backup, restore and verify by command")
class ArchiveByCommandTest {

    @TempDir
    Path place;

    private List<String> told = List.of();

    @BeforeEach
    void fill() {
        try (var here = new LogForTests(place.resolve("here"))) {
            here.log.add(SealedLog.of(3).commits);
            here.database.getCollection("people").insertOne(new Document("_id", "P-1"));
        }
    }

    private int command(String task, String data, String... more) {
        var settings = new HashMap<String, String>();
        settings.put("task", task);
        settings.put("data", place.resolve(data).toString());
        for (int i = 0; i < more.length; i += 2) {
            settings.put(
                    more[i], more[i].equals("file") ? place.resolve(more[i + 1]).toString() : more[i + 1]);
        }
        var said = new ByteArrayOutputStream();
        int code = new ArchiveCommand(settings, null, new PrintStream(said, true)).run();
        told = said.toString(StandardCharsets.UTF_8).lines().toList();
        return code;
    }

    private List<String> collections(String data) {
        try (var there = new LogForTests(place.resolve(data))) {
            return there.database.listCollectionNames().into(new ArrayList<>());
        }
    }

    @Test
    void a_log_goes_out_and_in_again() {
        assertThat(command("export", "here", "file", "log.ndjson")).isZero();
        assertThat(told).singleElement().asString().startsWith("Exported 6 events in 3 commits, up to position 6.");

        assertThat(command("import", "there", "file", "log.ndjson")).isZero();

        assertThat(told).singleElement().asString().startsWith("Imported 6 events in 3 commits");
        assertThat(collections("there")).containsExactly("commits");
    }

    @Test
    void the_files_that_are_evidence_go_out_and_in_again() {
        var words = "Tested on two wards.".getBytes(StandardCharsets.UTF_8);
        var hash = "da006bc707f4f98dcefbd234e32a634f07a9466483d00a67d1ea0ea60b5ae832";
        try (var here = new LogForTests(place.resolve("here"))) {
            here.database
                    .getCollection("evidence_files")
                    .insertOne(new Document("_id", hash).append("content", new Binary(words)));
        }
        assertThat(command("export-files", "here", "file", "files.zip")).isZero();
        assertThat(told).containsExactly("Exported the files that are evidence: 1.");

        assertThat(command("import-files", "there", "file", "files.zip")).isZero();
        assertThat(told).containsExactly("Imported the files that are evidence: 1.");
        try (var there = new LogForTests(place.resolve("there"))) {
            assertThat(there.database.getCollection("evidence_files").find().into(new ArrayList<>()))
                    .singleElement()
                    .satisfies(kept -> {
                        assertThat(kept.getString("_id")).isEqualTo(hash);
                        assertThat(kept.get("content", Binary.class).getData()).isEqualTo(words);
                    });
        }
        assertThat(command("import-files", "there", "file", "nothing.zip")).isEqualTo(1);
        assertThat(told).singleElement().asString().startsWith("There is no file");
    }

    @Test
    void a_later_part_goes_out_alone() throws IOException {
        assertThat(command("export", "here", "file", "log.ndjson", "from", "4")).isZero();

        assertThat(Files.readAllLines(place.resolve("log.ndjson"))).hasSize(3);
    }

    @Test
    void everything_is_backed_up_restored_and_verified() {
        assertThat(command("backup", "here", "file", "all.mv")).isZero();
        assertThat(command("restore", "there", "file", "all.mv")).isZero();

        assertThat(told).last().asString().startsWith("The log is sound: 6 events in 3 commits");
        assertThat(collections("there")).containsExactlyInAnyOrder("commits", "people");
    }

    @Test
    void a_tampered_log_is_not_sound() {
        try (var here = new LogForTests(place.resolve("here"))) {
            here.database
                    .getCollection("commits")
                    .updateOne(new Document("_id", 2L), new Document("$set", new Document("c", "forged")));
        }

        assertThat(command("verify", "here")).isEqualTo(1);

        assertThat(told)
                .anyMatch(line -> line.contains("commit at 2"))
                .last()
                .asString()
                .startsWith("The log is not sound");
    }

    @Nested
    class is_refused_with_a_sentence {

        private void refused(int code, String sentence) {
            assertThat(code).isEqualTo(1);
            assertThat(told).singleElement().asString().contains(sentence);
        }

        @Test
        void where_there_is_no_database() {
            refused(command("verify", "nowhere"), "There is no database file");
            refused(command("export", "nowhere", "file", "x"), "There is no database in");
            refused(command("backup", "nowhere", "file", "x"), "There is no database in");
            assertThat(place.resolve("nowhere")).doesNotExist();
        }

        @Test
        void where_a_file_would_be_overwritten() throws IOException {
            Files.writeString(place.resolve("mine"), "precious");

            refused(command("export", "here", "file", "mine"), "exists already");
            refused(command("backup", "here", "file", "mine"), "exists already");
            assertThat(place.resolve("mine")).hasContent("precious");
        }

        @Test
        void where_a_database_would_be_overwritten() {
            command("backup", "here", "file", "all.mv");

            refused(command("restore", "here", "file", "all.mv"), "exists already");
        }

        @Test
        void where_the_file_is_missing() {
            refused(command("import", "there", "file", "missing"), "There is no file");
            refused(command("restore", "there", "file", "missing"), "There is no file");
        }

        @Test
        void where_the_file_is_no_backup() throws IOException {
            Files.writeString(place.resolve("noise"), "noise ".repeat(5_000));

            refused(command("restore", "there", "file", "noise"), "is not a backup of EPR Bridge, or it is damaged");
            assertThat(place.resolve("there")).isEmptyDirectory();
        }

        @Test
        void where_somebody_uses_the_database() {
            try (var _ = new LogForTests(place.resolve("here"))) {
                refused(command("export", "here", "file", "x"), "Another EPR Bridge is using the data folder");
            }
            assertThat(place.resolve("x")).doesNotExist();
        }
    }
}
