package org.eprbridge.safety.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file is, by what is in it: its name and what the sender says of it count for nothing. */
enum FileKind {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    TEXT("text/plain");

    private final String type;

    FileKind(String type) {
        this.type = type;
    }

    String type() {
        return type;
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
            return !text.stripLeading().startsWith("<") && text.chars().noneMatch(FileKind::isOrder);
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
