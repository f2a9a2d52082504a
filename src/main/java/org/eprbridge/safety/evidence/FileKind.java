package org.eprbridge.safety.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is, by what is in it: its name and what the sender says of it count for nothing. */
enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** A list that a spreadsheet would calculate is handed out as a text, too. */
    TEXT("text/plain", "txt", "log", "md", "json");

    private static final int LONGEST_NAME = 150;

    private final String type;
    private final List<String> endings;

    FileKind(String type, String... endings) {
        this.type = type;
        this.endings = List.of(endings);
    }

    String type() {
        return type;
    }

    /**
     * The last part of a path, without what cannot be printed or would turn the direction of reading, and with an ending that
     * opens it as what it is: a program must not come in as a text and go out as a program.
     */
    String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\"<>|?*:]", "")
                .strip();
        var shown = clean.isEmpty() ? "evidence" : clean;
        var dot = shown.lastIndexOf('.');
        var ending = shown.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot > 0 && endings.contains(ending)
                ? shortened(shown.substring(0, dot)) + "." + ending
                : shortened(shown) + "." + endings.getFirst();
    }

    private static String shortened(String name) {
        var most = name.codePointCount(0, name.length());
        return name.substring(0, name.offsetByCodePoints(0, Math.min(most, LONGEST_NAME)));
    }

    /** Empty for everything that may do something by itself when somebody opens it. */
    static Optional<FileKind> of(byte[] content) {
        if (begins(content, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(PDF);
        }
        if (begins(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return Optional.of(PNG);
        }
        if (begins(content, 0xff, 0xd8, 0xff)) {
            return Optional.of(JPEG);
        }
        if (begins(content, 'P', 'K', 3, 4)) {
            return office(new String(content, StandardCharsets.ISO_8859_1));
        }
        return readable(content) ? Optional.of(TEXT) : Optional.empty();
    }

    /** A package without macros that holds a document or a workbook. */
    private static Optional<FileKind> office(String content) {
        if (!content.contains("[Content_Types].xml") || content.contains("vbaProject")) {
            return Optional.empty();
        }
        if (content.contains("word/document.xml")) {
            return Optional.of(WORD);
        }
        return content.contains("xl/workbook.xml") ? Optional.of(EXCEL) : Optional.empty();
    }

    /** Words and no markup: a page or a drawing could bring a program along. */
    private static boolean readable(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return !text.replaceFirst("^[\\s\\p{Cf}]+", "").startsWith("<")
                    && text.chars().noneMatch(FileKind::isOrder);
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static boolean isOrder(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }

    private static boolean begins(byte[] content, int... with) {
        var head = new byte[with.length];
        for (int i = 0; i < with.length; i++) {
            head[i] = (byte) with[i];
        }
        return content.length >= head.length && Arrays.equals(content, 0, head.length, head, 0, head.length);
    }
}
