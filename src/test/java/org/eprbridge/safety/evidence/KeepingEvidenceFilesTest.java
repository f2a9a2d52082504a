package org.eprbridge.safety.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.bson.Document;
import org.bson.types.Binary;
import org.eprbridge.kernel.FileId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.safety.EvidenceFiles;
import org.eprbridge.testing.BorrowedDatabase;
import org.eprbridge.testing.Guards;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoTemplate;

@DisplayName("Keeping files that are evidence")
class KeepingEvidenceFilesTest {

    @RegisterExtension
    static final BorrowedDatabase DATABASE = new BorrowedDatabase();

    final MongoTemplate mongo = DATABASE.named("evidence");
    final EvidenceFiles files = new KeepsEvidenceFiles(mongo, Guards.guard());

    @Test
    void gives_back_what_was_handed_in_under_the_hash_of_its_content() {
        var content = bytes("Tested on two wards.");
        var kept = files.keep("C:\\tests\\report.txt", content).file();
        assertThat(kept.file())
                .isEqualTo(new FileId("da006bc707f4f98dcefbd234e32a634f07a9466483d00a67d1ea0ea60b5ae832"));
        assertThat(kept.name()).isEqualTo("report.txt");
        assertThat(kept.type()).isEqualTo("text/plain");
        assertThat(kept.size()).isEqualTo(content.length);
        assertThat(files.content(kept.file())).hasValue(content);
    }

    @Test
    void keeps_the_same_content_once() {
        var first = files.keep("one.txt", bytes("The same words.")).file();
        var second = files.keep("two.txt", bytes("The same words.")).file();
        assertThat(second.file()).isEqualTo(first.file());
        assertThat(files.content(first.file())).hasValue(bytes("The same words."));
    }

    @Test
    void keeps_five_megabytes_and_not_a_byte_more() {
        var large = new byte[EvidenceFiles.LARGEST];
        new Random(7).nextBytes(large);
        System.arraycopy(bytes("%PDF-1.7"), 0, large, 0, 8);
        assertThat(files.content(files.keep("large.pdf", large).file().file())).hasValue(large);

        assertThatThrownBy(() -> files.keep("larger.pdf", new byte[EvidenceFiles.LARGEST + 1]))
                .isInstanceOf(Misshapen.class)
                .hasMessageContaining("larger than 5 MB");
    }

    @Test
    void hands_nothing_out_that_was_exchanged_in_the_database() {
        var kept = files.keep("report.txt", bytes("As it was.")).file();
        mongo.getCollection("evidence_files")
                .replaceOne(
                        new Document("_id", kept.file().value()),
                        new Document("_id", kept.file().value()).append("content", new Binary(bytes("Other words."))));
        assertThat(files.content(kept.file())).isEmpty();
    }

    @Test
    void knows_nothing_of_what_nobody_handed_in() {
        assertThat(files.content(new FileId("0".repeat(64)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.4 and more', application/pdf",
        "'Name;Result\nOne;good', text/plain",
        "'PK\u0003\u0004 [Content_Types].xml word/document.xml',"
                + " application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "'PK\u0003\u0004 [Content_Types].xml xl/workbook.xml',"
                + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    void goes_by_what_is_in_it_and_not_by_its_name(String content, String type) {
        assertThat(files.keep("picture.png", bytes(content)).file().type()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><script>alert(1)</script></html>",
                "  <svg onload='alert(1)'/>",
                "MZ\u0000\u0001",
                "PK\u0003\u0004 program.exe",
                "PK\u0003\u0004 [Content_Types].xml word/document.xml word/vbaProject.bin"
            })
    void refuses_what_could_do_something_by_itself(String content) {
        assertThatThrownBy(() -> files.keep("report.pdf", bytes(content)))
                .isInstanceOfSatisfying(
                        Misshapen.class,
                        it -> assertThat(it.problems())
                                .extracting(Misshapen.Problem::field)
                                .containsExactly("file"));
    }

    @Test
    void knows_pictures() {
        assertThat(files.keep("a", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1})
                        .file()
                        .type())
                .isEqualTo("image/png");
        assertThat(files.keep("b", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1})
                        .file()
                        .type())
                .isEqualTo("image/jpeg");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd.txt",
        "'', evidence.txt",
        ".txt, .txt.txt",
        "'a\"b\r\nc.txt', abc.txt",
        "'report\u202Etxt.exe', reporttxt.exe.txt",
        "run.bat, run.bat.txt",
        "list.csv, list.csv.txt",
        "RESULTS.LOG, RESULTS.log"
    })
    void gives_a_file_a_plain_name(String sent, String name) {
        assertThat(files.keep(sent, bytes("Words.")).file().name()).isEqualTo(name);
    }

    @Test
    void shortens_a_long_name_and_keeps_its_ending() {
        var name = files.keep("\uD83D\uDE37".repeat(400) + ".txt", bytes("Words."))
                .file()
                .name();
        assertThat(name).hasSize(304).endsWith("\uD83D\uDE37.txt");
    }

    @Test
    void takes_no_page_that_begins_with_a_mark_nobody_sees() {
        assertThatThrownBy(() -> files.keep("page.txt", bytes("\uFEFF <html>"))).isInstanceOf(Misshapen.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
