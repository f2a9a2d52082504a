package org.eprbridge.safety.report;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Prints XHTML as PDF/UA: tagged, with language and title, and with its font inside. The same page is the same file, always. */
final class CasePdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private CasePdf() {}

    /**
     * @param made the moment that the file wears as its own
     * @param number what makes its identity, beside its content
     */
    static byte[] of(String xhtml, Instant made, long number) {
        try (var out = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .withProducer("EPR Bridge")
                    .useFont(CasePdf::font, "Liberation Sans")
                    .withHtmlContent(xhtml, null)
                    .toStream(out);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                var document = renderer.getPdfDocument();
                forgetTheClock(document, made, number);
                out.reset();
                document.save(out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT);
    }

    /** Two prints of the same record differ in nothing, so the moment of printing goes out of them. */
    private static void forgetTheClock(PDDocument document, Instant made, long number) throws IOException {
        var moment = made.truncatedTo(ChronoUnit.SECONDS);
        var calendar = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.UK);
        calendar.setTime(Date.from(moment));
        document.setDocumentId(number);
        document.getDocumentInformation().setCreationDate(calendar);
        document.getDocumentInformation().setModificationDate(calendar);
        var metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String said = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                    .replaceAll(
                            "<xmp:(Create|Modify|Metadata)Date>[^<]*<",
                            "<xmp:$1Date>%s<".formatted(DateTimeFormatter.ISO_INSTANT.format(moment)));
            document.getDocumentCatalog()
                    .setMetadata(
                            new PDMetadata(document, new ByteArrayInputStream(said.getBytes(StandardCharsets.UTF_8))));
        }
    }
}
