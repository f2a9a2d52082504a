package org.eprbridge.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The disk of the embedded database breaks")
class BreakingDiskTest {

    @TempDir
    Path folder;

    private EmbeddedDatabase database;
    private MongoClient client;
    private MongoCollection<Document> notes;

    @BeforeEach
    void open() {
        start();
        notes.insertOne(new Document("_id", 1L));
    }

    private void start() {
        database = BreakableDisk.databaseIn(folder);
        client = MongoClients.create(database.connection("epr"));
        notes = client.getDatabase("epr").getCollection("notes");
    }

    private void startOnThisDisk() {
        EmbeddedDatabase.in(folder, BreakableDisk::at, Tidying.SMALL_FILE);
    }

    @AfterEach
    void close() {
        client.close();
        database.close();
    }

    private void write(long id) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> notes.insertOne(new Document("_id", id)));
    }

    @Nested
    class when_it_is_full {

        @BeforeEach
        void fill() {
            BreakableDisk.fill();
        }

        @Test
        void the_write_is_refused_with_the_reason() {
            assertThatThrownBy(() -> write(2))
                    .isInstanceOf(MongoException.class)
                    .hasMessageContaining("No space left");
        }

        @Test
        void and_so_is_everything_afterwards_even_when_there_is_room_again() {
            assertThatThrownBy(() -> write(2)).isInstanceOf(MongoException.class);
            BreakableDisk.reset();

            assertThatThrownBy(() -> write(3)).hasMessageContaining("restart EPR Bridge");
            assertThatThrownBy(() -> notes.countDocuments()).hasMessageContaining("restart EPR Bridge");
        }

        @Test
        void and_the_database_says_that_it_is_in_trouble() {
            assertThat(database.trouble()).isEmpty();

            assertThatThrownBy(() -> write(2)).isInstanceOf(MongoException.class);

            assertThat(database.trouble())
                    .hasValueSatisfying(
                            trouble -> assertThat(trouble).contains("No space left", "Nothing more is accepted"));
        }

        @Test
        void and_a_restart_finds_what_was_acknowledged_and_goes_on() {
            assertThatThrownBy(() -> write(2)).isInstanceOf(MongoException.class);
            close();
            start();

            assertThat(notes.distinct("_id", Long.class)).containsExactly(1L);
            write(2);
            assertThat(notes.countDocuments()).isEqualTo(2);
        }
    }

    @Nested
    class when_it_no_longer_syncs {

        @Test
        void nothing_is_acknowledged_until_a_restart() {
            BreakableDisk.failToSync();

            assertThatThrownBy(() -> write(2)).hasMessageContaining("Input/output error");
            BreakableDisk.reset();
            assertThatThrownBy(() -> write(3)).hasMessageContaining("restart EPR Bridge");

            close();
            start();
            assertThat(notes.distinct("_id", Long.class)).contains(1L).doesNotContain(3L);
        }
    }

    @Nested
    class when_it_does_not_let_anybody_in {

        @BeforeEach
        void stop() {
            close();
        }

        private void refusedBecause(String why) {
            assertThatThrownBy(BreakingDiskTest.this::startOnThisDisk)
                    .isInstanceOf(EmbeddedDatabase.CannotOpen.class)
                    .hasMessageStartingWith("The database file " + folder.resolve(StoreFolder.FILE))
                    .hasMessageContaining(why)
                    .hasMessageContaining(
                            "Give EPR Bridge the right to read and write the folder, and room on the disk");
        }

        @AfterEach
        void everything_is_there_when_it_does() {
            start();
            assertThat(notes.distinct("_id", Long.class)).containsExactly(1L);
        }

        @Test
        void the_start_says_that_access_is_denied() {
            BreakableDisk.lock();

            refusedBecause("access to");
        }

        @Test
        void the_start_says_that_the_file_may_only_be_read() {
            BreakableDisk.protect();

            refusedBecause("it may only be read");
        }

        @Test
        void the_start_says_that_the_disk_is_full() {
            BreakableDisk.fill();

            refusedBecause("No space left on device");
        }

        @Test
        void the_start_says_that_the_disk_does_not_sync() {
            BreakableDisk.failToSync();

            refusedBecause("Input/output error");
        }
    }
}
