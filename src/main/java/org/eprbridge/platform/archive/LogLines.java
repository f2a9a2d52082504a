package org.eprbridge.platform.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads lines of a file that nobody vouches for: none is longer than a commit can be, and all are proper UTF-8. */
final class LogLines {

    /** The largest commit has 8 MB; as JSON that names every type it can be several times as long. */
    static final int LONGEST = 64 * 1024 * 1024;

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int longest;
    private long number;

    LogLines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, BUFFER);
        this.longest = longest;
    }

    /** The number of the line that was read last, counted from 1. */
    long number() {
        return number;
    }

    /** The next line, or null behind the last one. */
    @Nullable
    String next() throws IOException {
        var line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        number++;
        while (next >= 0 && next != '\n') {
            if (line.size() == longest) {
                throw new BadLogFile(number, "This line is longer than any commit can be.");
            }
            line.write(next);
            next = in.read();
        }
        return text(line);
    }

    private String text(ByteArrayOutputStream line) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
            return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        } catch (CharacterCodingException e) {
            throw new BadLogFile(number, "This is not text in UTF-8. Send the file as it was exported.");
        }
    }
}
