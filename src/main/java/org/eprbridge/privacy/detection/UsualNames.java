package org.eprbridge.privacy.detection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that are common in the United Kingdom, without those that are also words of a ward. */
final class UsualNames {

    private static final Set<String> GIVEN = read("given-names.txt");
    private static final Set<String> FAMILY = read("family-names.txt");

    private UsualNames() {}

    static boolean any(String word) {
        return GIVEN.contains(plain(word)) || family(word);
    }

    static boolean family(String word) {
        return FAMILY.contains(plain(word));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceFirst("['’]s?$", "").replace('’', '\'');
    }

    private static Set<String> read(String file) {
        try (var stream = Objects.requireNonNull(UsualNames.class.getResourceAsStream("/privacy/" + file))) {
            return Arrays.stream(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\\s+"))
                    .filter(name -> !name.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
