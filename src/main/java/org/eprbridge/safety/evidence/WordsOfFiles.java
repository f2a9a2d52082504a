package org.eprbridge.safety.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What can be read in a file without a person's eyes. Nobody vouches for the file: each reader gives up early. */
final class WordsOfFiles {

    private WordsOfFiles() {}

    /** Empty for pictures, and for what cannot be read within bounds: only a person can look there. */
    static Optional<String> in(FileKind kind, byte[] content) {
        return switch (kind) {
            case TEXT -> Optional.of(new String(content, StandardCharsets.UTF_8));
            case PDF -> PdfWords.in(content);
            case WORD, EXCEL -> OfficeWords.in(content);
            case PNG, JPEG -> Optional.empty();
        };
    }
}
