package org.eprbridge.safety.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Looking through files")
class LookingThroughFilesTest {

    static final String SECRET = "943 476 5919";

    @Nested
    class finds_the_words {

        @Test
        void of_a_text() {
            assertThat(WordsOfFiles.in(FileKind.TEXT, bytes("patient;" + SECRET)))
                    .hasValue("patient;" + SECRET);
        }

        @Test
        void of_a_pdf() throws IOException {
            assertThat(WordsOfFiles.in(FileKind.PDF, pdf("Tried with " + SECRET)))
                    .hasValueSatisfying(words -> assertThat(words).contains("Tried with " + SECRET));
        }

        @Test
        void of_a_document_even_where_their_look_changes_in_the_middle() throws IOException {
            var document = office("word/document.xml", """
                    <w:document><w:p><w:r><w:t>Tried with 943</w:t></w:r><w:r><w:t xml:space="preserve"> 476</w:t></w:r>\
                    <w:r><w:t> 5919</w:t></w:r></w:p><w:p><w:r><w:t>Salt &amp; water</w:t></w:r></w:p></w:document>
                    """);

            assertThat(WordsOfFiles.in(FileKind.WORD, document))
                    .hasValueSatisfying(
                            words -> assertThat(words).contains("Tried with " + SECRET + "\n", "Salt & water"));
        }

        @Test
        void of_a_document_that_writes_some_as_numbers() throws IOException {
            var document = office(
                    "word/document.xml",
                    "<w:p><w:r><w:t>&#57;&#x34;3 476 5919, Zo&#xeb;&apos;s, &amp;#57;</w:t></w:r></w:p>");

            assertThat(WordsOfFiles.in(FileKind.WORD, document))
                    .hasValueSatisfying(words -> assertThat(words).contains(SECRET + ", Zoë's, &#57;"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16", "x-UTF-16LE-BOM"})
        void of_a_document_in_each_encoding_that_office_reads(String encoding) throws IOException {
            var document = office(
                    "word/document.xml",
                    "<w:p><w:r><w:t>Tried with 943 476 5919</w:t></w:r></w:p>".getBytes(Charset.forName(encoding)));

            assertThat(WordsOfFiles.in(FileKind.WORD, document))
                    .hasValueSatisfying(words -> assertThat(words).contains("Tried with " + SECRET));
        }

        @Test
        void of_a_workbook() throws IOException {
            var workbook =
                    office("xl/sharedStrings.xml", "<sst><si><t>Name</t></si><si><t>943 476 5919</t></si></sst>");

            assertThat(WordsOfFiles.in(FileKind.EXCEL, workbook))
                    .hasValueSatisfying(words -> assertThat(words).contains("Name\n" + SECRET));
        }
    }

    @Nested
    class says_that_only_a_person_can_look {

        @Test
        void into_a_picture() {
            assertThat(WordsOfFiles.in(FileKind.PNG, bytes(SECRET))).isEmpty();
            assertThat(WordsOfFiles.in(FileKind.JPEG, bytes(SECRET))).isEmpty();
        }

        @Test
        void into_a_pdf_without_words() throws IOException {
            assertThat(WordsOfFiles.in(FileKind.PDF, pdf(""))).isEmpty();
        }

        @Test
        void into_a_pdf_under_lock() throws IOException {
            try (var document = Loader.loadPDF(pdf("Tried with " + SECRET));
                    var locked = new ByteArrayOutputStream()) {
                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
                document.save(locked);
                assertThat(WordsOfFiles.in(FileKind.PDF, locked.toByteArray())).isEmpty();
            }
        }

        @Test
        void into_a_pdf_with_more_pages_than_anybody_reads() throws IOException {
            try (var document = new PDDocument();
                    var long_ = new ByteArrayOutputStream()) {
                for (int i = 0; i <= PdfWords.MOST_PAGES; i++) {
                    document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
                }
                document.save(long_);
                assertThat(WordsOfFiles.in(FileKind.PDF, long_.toByteArray())).isEmpty();
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "%PDF-1.7",
                    "%PDF-1.7\nstream",
                    "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj trailer<</Root 1 0 R>>"
                })
        void into_what_only_begins_like_a_pdf(String content) {
            assertThat(WordsOfFiles.in(FileKind.PDF, bytes(content))).isEmpty();
        }

        @Test
        void into_noise() {
            var noise = new byte[200_000];
            new Random(3).nextBytes(noise);

            assertThat(WordsOfFiles.in(FileKind.PDF, noise)).isEmpty();
            assertThat(WordsOfFiles.in(FileKind.WORD, noise)).hasValue("");
        }
    }

    @Nested
    class gives_up_early_at {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/Filter [/FlateDecode /FlateDecode]",
                    "/Filter/LZWDecode",
                    "/F#69lter /LZW#44ecode",
                    "/Filter 12 0 R",
                    "/Filter%\n/LZWDecode",
                    "/Encrypt 5 0 R"
                })
        void a_pdf_that_is_packed_as_nobody_packs(String how) {
            assertThat(PdfBounds.hold(bytes("%PDF-1.7\n1 0 obj<<" + how + ">>stream\nendstream endobj")))
                    .isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"stream\n", "stream\r\n", "stream \n", "stream"})
        void a_pdf_that_unpacks_to_far_more_than_it_seems(String begins) throws IOException {
            var bomb = new ByteArrayOutputStream();
            bomb.write(bytes("%PDF-1.7\n1 0 obj<</Filter/FlateDecode>>" + begins));
            bomb.write(packed(30 * 1024 * 1024));
            bomb.write(bytes("\nendstream endobj"));

            assertThat(PdfBounds.hold(bomb.toByteArray())).isFalse();
        }

        @Test
        void a_document_that_unpacks_to_far_more_than_it_seems() throws IOException {
            var bomb = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bomb)) {
                zip.putNextEntry(new ZipEntry("media/picture.bin"));
                for (int i = 0; i < 50; i++) {
                    zip.write(new byte[1024 * 1024]);
                }
            }

            assertThat(WordsOfFiles.in(FileKind.WORD, bomb.toByteArray())).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"<", "stream\n", "/Filter", "<w:br", "#2f"})
        void files_that_were_made_to_be_slow(String again) throws IOException {
            var slow = bytes(again.repeat(5_000_000 / again.length()));
            var document = office("word/document.xml", again.repeat(5_000_000 / again.length()));

            var words =
                    Assertions.assertTimeout(Duration.ofSeconds(30), () -> WordsOfFiles.in(FileKind.WORD, document));
            assertThat(words).isPresent();
            assertThat(Assertions.assertTimeout(Duration.ofSeconds(30), () -> WordsOfFiles.in(FileKind.PDF, slow)))
                    .isEqualTo(Optional.empty());
        }
    }

    private static byte[] packed(int size) {
        var deflater = new Deflater(9);
        deflater.setInput(new byte[size]);
        deflater.finish();
        var packed = new byte[size / 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return java.util.Arrays.copyOf(packed, length);
    }

    private static byte[] pdf(String words) throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .withHtmlContent("<html><body><p>" + words + "</p></body></html>", null)
                    .toStream(out)
                    .run();
            return out.toByteArray();
        }
    }

    private static byte[] office(String part, String xml) throws IOException {
        return office(part, bytes(xml));
    }

    private static byte[] office(String part, byte[] xml) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(xml);
        }
        return file.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
