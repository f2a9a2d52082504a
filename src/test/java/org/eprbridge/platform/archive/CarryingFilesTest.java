package org.eprbridge.platform.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.eprbridge.platform.messaging.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Carrying the files that are evidence into another house")
@SuppressWarnings("NullAway.Init")
class CarryingFilesTest {

    static final byte[] REPORT = "All 212 cases passed.".getBytes(StandardCharsets.UTF_8);
    static final byte[] PLAN = "Two wards, two weeks.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path place;

    LogForTests here;
    LogForTests there;

    @BeforeEach
    void open() throws Exception {
        here = new LogForTests(place.resolve("here"));
        there = new LogForTests(place.resolve("there"));
        keep(here, hash(REPORT), REPORT);
        keep(here, hash(PLAN), PLAN);
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void brings_each_to_the_byte() throws Exception {
        assertThat(read(exported()).files()).isEqualTo(2);

        assertThat(content(there, hash(REPORT))).isEqualTo(REPORT);
        assertThat(content(there, hash(PLAN))).isEqualTo(PLAN);
    }

    @Test
    void may_be_done_twice() throws Exception {
        read(exported());

        assertThat(read(exported()).files()).isEqualTo(2);
        assertThat(count(there)).isEqualTo(2);
    }

    @Test
    void leaves_what_is_there_already_with_all_that_lies_beside_it() throws Exception {
        there.database
                .getCollection("evidence_files")
                .insertOne(new Document("_id", hash(REPORT))
                        .append("content", new Binary(REPORT))
                        .append("notAboutAPatient", "said so"));

        read(exported());

        assertThat(there.database
                        .getCollection("evidence_files")
                        .find(new Document("_id", hash(REPORT)))
                        .first())
                .containsEntry("notAboutAPatient", "said so");
    }

    @Test
    void ends_with_a_list_that_others_can_check() throws Exception {
        var entries = entries(exported());

        assertThat(entries.keySet()).last().isEqualTo("SHA256SUMS");
        assertThat(new String(entries.get("SHA256SUMS"), StandardCharsets.UTF_8).lines())
                .containsExactlyInAnyOrder(hash(REPORT) + "  " + hash(REPORT), hash(PLAN) + "  " + hash(PLAN));
    }

    @Test
    void leaves_out_and_names_what_was_exchanged_in_the_database() throws Exception {
        keep(here, "0".repeat(64), PLAN);
        var out = new ByteArrayOutputStream();

        var report = new FilesArchive(here.database).write(out);

        assertThat(report.damaged()).containsExactly("0".repeat(64));
        assertThat(read(out.toByteArray()).files()).isEqualTo(2);
    }

    @Nested
    class refuses {

        @Test
        void what_is_other_than_its_name_says() throws Exception {
            refuses(zip(Map.of(hash(REPORT), PLAN)), "is something else");
            assertThat(count(there)).isZero();
        }

        @Test
        void what_is_called_like_a_place_elsewhere() throws Exception {
            refuses(zip(Map.of("../../etc/passwd", PLAN)), "not called by its hash");
        }

        @Test
        void a_file_that_was_cut_off_between_two_files() throws Exception {
            refuses(zip(Map.of(hash(REPORT), REPORT)), "cut off");
        }

        @Test
        void a_file_that_was_cut_off_anywhere() throws Exception {
            var whole = exported();

            assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 3)))
                    .isInstanceOfAny(Refused.class, IOException.class);
        }

        @Test
        void a_list_of_other_files() throws Exception {
            var entries = new LinkedHashMap<String, byte[]>();
            entries.put(hash(REPORT), REPORT);
            entries.put("SHA256SUMS", (hash(PLAN) + "  " + hash(PLAN) + "\n").getBytes(StandardCharsets.UTF_8));

            refuses(zip(entries), "other files than it holds");
        }

        @Test
        void what_unpacks_to_more_than_a_file_can_have() throws Exception {
            refuses(zip(Map.of("0".repeat(64), new byte[20 * 1024 * 1024])), "is something else");
        }

        @Test
        void what_is_no_zip_file() {
            refuses("{\"log\": \"epr-bridge\"}".getBytes(StandardCharsets.UTF_8), "cut off");
        }

        private void refuses(byte[] file, String why) {
            assertThatThrownBy(() -> read(file)).isInstanceOf(Refused.class).hasMessageContaining(why);
        }
    }

    private byte[] exported() throws IOException {
        var out = new ByteArrayOutputStream();
        new FilesArchive(here.database).write(out);
        return out.toByteArray();
    }

    private FilesArchive.Report read(byte[] file) throws IOException {
        return new FilesArchive(there.database).read(new ByteArrayInputStream(file));
    }

    private static Map<String, byte[]> entries(byte[] file) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file.toByteArray();
    }

    private static void keep(LogForTests house, String hash, byte[] content) {
        house.database
                .getCollection("evidence_files")
                .insertOne(new Document("_id", hash).append("content", new Binary(content)));
    }

    private static byte[] content(LogForTests house, String hash) {
        var kept = house.database
                .getCollection("evidence_files")
                .find(new Document("_id", hash))
                .first();
        return kept == null ? new byte[0] : kept.get("content", Binary.class).getData();
    }

    private static long count(LogForTests house) {
        return house.database.getCollection("evidence_files").countDocuments();
    }

    private static String hash(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
