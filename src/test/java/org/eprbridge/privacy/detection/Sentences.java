package org.eprbridge.privacy.detection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eprbridge.platform.guard.Found;
import org.eprbridge.platform.guard.PatientDataKind;

/** Sentences that we made up, in which a person has marked what a careful colleague would cross out. */
final class Sentences {

    private static final Path FILE = Path.of("src/test/resources/privacy/sentences.txt");
    private static final Pattern MARK = Pattern.compile("\\{([a-z-]+)\\|([^}]*)}");

    private Sentences() {}

    /** @param marked where the person sees something */
    record Sentence(String text, List<Found> marked) {}

    static List<Sentence> all() {
        try {
            return Files.readAllLines(FILE, StandardCharsets.UTF_8).stream()
                    .map(line -> line.replace("\\n", "\n").replace("\\t", "\t"))
                    .map(Sentences::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sentence read(String line) {
        var text = new StringBuilder();
        var marked = new ArrayList<Found>();
        var mark = MARK.matcher(line);
        int end = 0;
        while (mark.find()) {
            text.append(line, end, mark.start());
            int start = text.length();
            text.append(mark.group(2));
            marked.add(new Found(kind(mark.group(1)), start, text.length()));
            end = mark.end();
        }
        return new Sentence(text.append(line.substring(end)).toString(), List.copyOf(marked));
    }

    private static PatientDataKind kind(String code) {
        return PatientDataKind.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
