package org.eprbridge.safety.evidence;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether a PDF unpacks to about as much as it seems to hold. What is packed twice, in a way that nobody uses any more, or
 * under lock is not opened: five megabytes could become as many gigabytes in memory.
 */
final class PdfBounds {

    private static final Pattern WRITTEN_AS_NUMBER = Pattern.compile("#([0-9a-fA-F]{2})");
    private static final Pattern PACKED = Pattern.compile("/Filter(?![A-Za-z])");
    private static final Pattern AS_USUAL =
            Pattern.compile("\\s*(\\[\\s*/(FlateDecode|DCTDecode|JPXDecode|CCITTFaxDecode|JBIG2Decode)\\s*\\]"
                    + "|/(FlateDecode|DCTDecode|JPXDecode|CCITTFaxDecode|JBIG2Decode)(?![A-Za-z]))");
    private static final Pattern CONTENT = Pattern.compile("(?<!end)stream *(\\r\\n|\\r|\\n)?");
    private static final int HEADER = 2;
    private static final int MOST_OF_ONE = 20 * 1024 * 1024;
    private static final long MOST = 150L * 1024 * 1024;

    private final byte[] file;
    private final byte[] piece = new byte[1 << 16];
    private long read;
    private long unpacked;

    private PdfBounds(byte[] file) {
        this.file = file;
    }

    static boolean hold(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        return packedAsUsual(text) && new PdfBounds(file).unpacksWithin(text);
    }

    private static boolean packedAsUsual(String file) {
        var text = WRITTEN_AS_NUMBER
                .matcher(file)
                .replaceAll(it -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(it.group(1), 16))));
        if (text.contains("/Encrypt")) {
            return false;
        }
        var usual = AS_USUAL.matcher(text);
        return PACKED.matcher(text)
                .results()
                .allMatch(it -> usual.region(it.end(), text.length()).lookingAt());
    }

    private boolean unpacksWithin(String text) {
        var content = CONTENT.matcher(text);
        while (content.find()) {
            if (!unpacksWithin(content.end() + HEADER)) {
                return false;
            }
        }
        return true;
    }

    /** What is not packed unpacks to nothing. Whoever lets us unpack the same bytes again and again is not let in. */
    private boolean unpacksWithin(int from) {
        if (from >= file.length) {
            return true;
        }
        var inflater = new Inflater(true);
        try {
            inflater.setInput(file, from, file.length - from);
            while (!inflater.finished() && !inflater.needsInput()) {
                unpacked += inflater.inflate(piece);
                if (inflater.getBytesWritten() > MOST_OF_ONE || unpacked > MOST) {
                    return false;
                }
            }
        } catch (DataFormatException _) {
            // it is not packed, or not to its end
        } finally {
            read += inflater.getBytesRead();
            inflater.end();
        }
        return read <= 3L * file.length + MOST_OF_ONE;
    }
}
