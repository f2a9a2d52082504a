package org.eprbridge.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A note beside the database file: which store was last used in this folder, and how far it had come. By it a start notices
 * that the file is missing or has been replaced by an older one; nothing in the file itself could say so.
 */
final class LastSeen {

    static final String FILE = "epr-bridge.last";

    private static final String WORDS = """
            # Which database was last used in this folder, and how far it had come. By this EPR Bridge notices
            # when epr-bridge.mv is missing, or has been replaced by an older file.
            store %016x version %d
            """;
    private static final Pattern LINE = Pattern.compile("(?m)^store (\\p{XDigit}{16}) version (\\d{1,18})$");

    private final Path note;

    private LastSeen(Path note) {
        this.note = note;
    }

    static LastSeen in(Path folder) {
        return new LastSeen(folder.resolve(FILE));
    }

    Path note() {
        return note.toAbsolutePath();
    }

    /** A note that is not there, or cannot be read, as a power cut may leave one, is none. */
    Optional<Seen> seen() {
        try {
            var line = LINE.matcher(Files.readString(note));
            return line.find()
                    ? Optional.of(new Seen(Long.parseUnsignedLong(line.group(1), 16), Long.parseLong(line.group(2))))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    void remember(long store, long version) {
        var half = note.resolveSibling(FILE + ".new");
        try {
            Files.writeString(half, WORDS.formatted(store, version));
            Files.move(half, note, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Seen(long store, long version) {}
}
