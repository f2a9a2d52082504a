package org.eprbridge.safety.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.springframework.web.util.HtmlUtils;

/** The words of a Word or Excel file: the text between the marks of its parts, without reading them as XML. */
final class OfficeWords {

    private static final Pattern WITH_WORDS = Pattern.compile("(word|xl|docProps)/[^\\\\]*\\.xml");
    private static final Pattern ENDS_A_LINE = Pattern.compile("</(w:p|si|c|is)>|<w:(br|tab|cr)\\b[^<>]*>");
    private static final Pattern MARK = Pattern.compile("<[^<>]*+>");
    private static final int LARGEST = 40 * 1024 * 1024;
    private static final int MOST_WORDS = 20 * 1024 * 1024;
    private static final int PIECE = 1 << 14;

    private int unpacked;

    private OfficeWords() {}

    /** Empty when it is no such package after all, or unpacks to far more than it seems. */
    static Optional<String> in(byte[] content) {
        try (var parts = new ZipInputStream(new ByteArrayInputStream(content))) {
            return Optional.of(new OfficeWords().words(parts));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String words(ZipInputStream parts) throws IOException {
        var words = new StringBuilder();
        for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
            var text = unpack(parts);
            if (WITH_WORDS.matcher(part.getName()).matches()) {
                words.append(between(read(text.toByteArray()))).append('\n');
                mustNotExceed(words.length(), MOST_WORDS);
            }
        }
        return words.toString();
    }

    private ByteArrayOutputStream unpack(InputStream part) throws IOException {
        var text = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        for (int n = part.read(piece); n >= 0; n = part.read(piece)) {
            unpacked += n;
            mustNotExceed(unpacked, LARGEST);
            text.write(piece, 0, n);
        }
        return text;
    }

    private static void mustNotExceed(int size, int most) throws IOException {
        if (size > most) {
            throw new IOException("unpacks to more than anybody would write");
        }
    }

    /** The packages of Office may be written in two encodings, and UTF-16 always begins with its mark. */
    private static String read(byte[] xml) {
        int mark = xml.length < 2 ? 0 : Byte.toUnsignedInt(xml[0]) << Byte.SIZE | Byte.toUnsignedInt(xml[1]);
        boolean wide = mark == 0xfeff || mark == 0xfffe;
        return new String(xml, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    private static String between(String xml) {
        var lines = ENDS_A_LINE.matcher(xml).replaceAll("\n");
        return HtmlUtils.htmlUnescape(MARK.matcher(lines).replaceAll("").replace("&apos;", "'"));
    }
}
