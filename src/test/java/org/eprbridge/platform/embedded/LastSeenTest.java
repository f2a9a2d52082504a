package org.eprbridge.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.eprbridge.platform.embedded.EmbeddedDatabase.CannotOpen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("The data folder knows which database was last used in it")
@ExtendWith(OutputCaptureExtension.class)
class LastSeenTest {

    @TempDir
    Path place;

    private Path folder;
    private Path file;

    @BeforeEach
    void fill() {
        folder = place.resolve("data");
        file = folder.resolve(StoreFolder.FILE);
        add(folder, "first");
    }

    private static void add(Path folder, String id) {
        try (var database = EmbeddedDatabase.in(folder);
                var client = MongoClients.create(database.connection("epr"))) {
            client.getDatabase("epr").getCollection("notes").insertOne(new Document("_id", id));
        }
    }

    private List<String> notes() {
        try (var database = EmbeddedDatabase.in(folder);
                var client = MongoClients.create(database.connection("epr"))) {
            return client.getDatabase("epr")
                    .getCollection("notes")
                    .distinct("_id", String.class)
                    .into(new ArrayList<>());
        }
    }

    private void refusedBecause(String sentence) {
        assertThatThrownBy(() -> EmbeddedDatabase.in(folder))
                .isInstanceOf(CannotOpen.class)
                .hasMessageStartingWith("The database file " + file.toAbsolutePath())
                .hasMessageContaining(sentence);
    }

    @Nested
    class so_a_start_is_refused {

        @Test
        void when_the_file_is_missing() throws IOException {
            Files.delete(file);

            refusedBecause("is missing, but was here before");
            assertThat(file).doesNotExist();
        }

        @Test
        void when_it_has_been_replaced_by_an_older_one() throws IOException {
            var older = Files.readAllBytes(file);
            add(folder, "second");
            Files.write(file, older);

            refusedBecause("is older than the one that was last used in this folder");
            assertThat(Files.readAllBytes(file)).isEqualTo(older);
        }

        @Test
        void when_it_is_the_file_of_another_folder() throws IOException {
            add(place.resolve("other"), "elsewhere");
            Files.write(file, Files.readAllBytes(place.resolve("other").resolve(StoreFolder.FILE)));

            refusedBecause("is not the one that was last used in this folder");
        }
    }

    @Nested
    class and_it_starts {

        @Test
        void when_the_note_could_not_be_written_at_the_end(CapturedOutput output) throws IOException {
            var inTheWay = folder.resolve(LastSeen.FILE + ".new");
            try (var _ = EmbeddedDatabase.in(folder)) {
                Files.createDirectory(inTheWay);
            }
            Files.delete(inTheWay);

            assertThat(output)
                    .contains("How far the embedded database has come could not be noted")
                    .doesNotContain("was left as it was last written");
            assertThat(notes()).containsExactly("first");
        }

        @Test
        void when_somebody_who_knows_better_removes_the_note() throws IOException {
            var older = Files.readAllBytes(file);
            add(folder, "second");
            Files.write(file, older);
            Files.delete(folder.resolve(LastSeen.FILE));

            assertThat(notes()).containsExactly("first");
        }

        @Test
        void with_a_backup_that_was_restored_where_the_file_was_lost() throws IOException {
            var backup = place.resolve("backup.mv");
            try (var database = EmbeddedDatabase.in(folder)) {
                database.backUpTo(backup);
            }
            Files.delete(file);

            EmbeddedDatabase.restore(backup, folder);

            assertThat(notes()).containsExactly("first");
        }

        @Test
        void when_a_power_cut_has_left_half_a_note() throws IOException {
            Files.writeString(folder.resolve(LastSeen.FILE), "");

            assertThat(notes()).containsExactly("first");
        }

        @Test
        void in_a_folder_that_has_been_moved() throws IOException {
            var moved = place.resolve("moved");
            Files.move(folder, moved);
            folder = moved;

            assertThat(notes()).containsExactly("first");
        }
    }
}
