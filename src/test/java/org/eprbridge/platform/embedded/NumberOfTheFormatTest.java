package org.eprbridge.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.eprbridge.platform.embedded.EmbeddedDatabase.CannotOpen;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The database file carries the number of its format")
class NumberOfTheFormatTest {

    private static final long OF_THE_LIBRARY = 3;
    private static final long NEXT = 0x1000 + StoreFile.FORMAT + 1;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve(StoreFolder.FILE);
        add("first");
    }

    private void add(String id) {
        try (var database = EmbeddedDatabase.in(folder);
                var client = MongoClients.create(database.connection("epr"))) {
            client.getDatabase("epr").getCollection("notes").insertOne(new Document("_id", id));
        }
    }

    private long count() {
        try (var database = EmbeddedDatabase.in(folder);
                var client = MongoClients.create(database.connection("epr"))) {
            return client.getDatabase("epr").getCollection("notes").countDocuments();
        }
    }

    private SealedFields header(int copy) throws IOException {
        return SealedFields.read(
                        ByteBuffer.wrap(Files.readAllBytes(file), copy * HeaderCopies.LENGTH, HeaderCopies.LENGTH))
                .orElseThrow();
    }

    private void write(int copy, UnaryOperator<SealedFields> change) throws IOException {
        var bytes = Files.readAllBytes(file);
        var changed = change.apply(header(copy)).sealed();
        int begin = copy * HeaderCopies.LENGTH;
        Arrays.fill(bytes, begin, begin + HeaderCopies.LENGTH, (byte) 0);
        System.arraycopy(changed, 0, bytes, begin, changed.length);
        Files.write(file, bytes);
    }

    @Nested
    class a_higher_one {

        private byte[] before;

        @BeforeEach
        void written_by_a_later_version() throws IOException {
            write(0, header -> header.with("format", NEXT));
            write(1, header -> header.with("format", NEXT));
            before = Files.readAllBytes(file);
        }

        @Test
        void is_refused_with_a_sentence() {
            assertThatThrownBy(() -> EmbeddedDatabase.in(folder))
                    .isInstanceOf(CannotOpen.class)
                    .hasMessageStartingWith("The database file " + file + " was written by a newer EPR Bridge")
                    .hasMessageContaining("format 3; this one knows up to 2")
                    .hasMessageContaining("Start the newer one");
        }

        @Test
        void is_refused_when_only_one_copy_of_the_header_has_it() throws IOException {
            write(0, header -> header.with("format", NEXT - 1));

            assertThatThrownBy(() -> EmbeddedDatabase.in(folder)).hasMessageContaining("newer EPR Bridge");
        }

        @Test
        void is_not_called_damaged_by_verifying() {
            var out = new ByteArrayOutputStream();

            assertThat(Verification.of(folder, new PrintStream(out, true, StandardCharsets.UTF_8)))
                    .isFalse();
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains("newer EPR Bridge")
                    .doesNotContain("amaged");
        }

        @Test
        void stays_as_it_is() throws IOException {
            assertThatThrownBy(() -> EmbeddedDatabase.in(folder)).isInstanceOf(CannotOpen.class);
            Verification.of(folder, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
    }

    @Nested
    class no_number {

        @Test
        void is_a_file_from_before_there_were_numbers_and_gets_one() throws IOException {
            for (int copy = 0; copy < 2; copy++) {
                write(
                        copy,
                        header -> new SealedFields(header.with("format", OF_THE_LIBRARY)
                                .fields()
                                .replaceFirst(",store:\\p{XDigit}+", "")));
            }
            LastSeen.in(folder).forget();

            add("second");

            assertThat(count()).isEqualTo(2);
            assertThat(header(0).number("format")).hasValue(0x1000 + StoreFile.FORMAT);
            assertThat(header(1).number("format")).hasValue(0x1000 + StoreFile.FORMAT);
        }

        @Test
        void and_a_store_of_another_program_is_refused() throws IOException {
            Files.delete(file);
            LastSeen.in(folder).forget();
            try (var other = MVStore.open(file.toString())) {
                other.openMap("accounts").put("cash", 7);
            }

            assertThatThrownBy(() -> EmbeddedDatabase.in(folder))
                    .isInstanceOf(CannotOpen.class)
                    .hasMessageContaining(file + " is not a database of EPR Bridge");
        }
    }

    /** They asked the library, which knows a number of its own. */
    @Test
    void versions_from_before_there_were_numbers_refuse_a_file_of_today() {
        assertThatThrownBy(() -> MVStore.open(file.toString()))
                .isInstanceOfSatisfying(
                        MVStoreException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(DataUtils.ERROR_UNSUPPORTED_FORMAT));
    }
}
