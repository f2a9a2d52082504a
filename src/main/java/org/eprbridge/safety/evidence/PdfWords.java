package org.eprbridge.safety.evidence;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words that lie in a PDF as words; those in its pictures do not. Time, pages and letters have an end. */
final class PdfWords extends PDFTextStripper {

    static final int MOST_PAGES = 500;

    private static final int MOST_LETTERS = 2_000_000;
    private static final int MOST_LETTERS_OF_A_PAGE = 200_000;
    private static final long LONGEST = Duration.ofSeconds(10).toNanos();

    /** Two at a time are enough for a hospital, and all that we have room for. */
    private static final Semaphore ROOM = new Semaphore(2);

    static {
        FontMappers.set(new OneFont());
    }

    private final long begun = System.nanoTime();
    private int letters;
    private int lettersOfThePage;

    private PdfWords() throws IOException {
        setEndPage(MOST_PAGES);
    }

    /** Empty when it has none, is locked, or cannot be read within bounds. */
    static Optional<String> in(byte[] content) {
        if (!PdfBounds.hold(content)) {
            return Optional.empty();
        }
        try {
            if (!ROOM.tryAcquire(LONGEST, TimeUnit.NANOSECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try (var document = Loader.loadPDF(content)) {
            return words(document);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return Optional.empty();
        } finally {
            ROOM.release();
        }
    }

    private static Optional<String> words(PDDocument document) throws IOException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            return Optional.empty();
        }
        return Optional.of(new PdfWords().getText(document)).filter(words -> !words.isBlank());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (System.nanoTime() - begun > LONGEST) {
            throw new IOException("takes too long");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (++letters > MOST_LETTERS || ++lettersOfThePage > MOST_LETTERS_OF_A_PAGE) {
            throw new IllegalStateException("has more letters than anybody reads");
        }
        super.processTextPosition(letter);
    }

    @Override
    protected void writePageEnd() throws IOException {
        lettersOfThePage = 0;
        super.writePageEnd();
    }
}
