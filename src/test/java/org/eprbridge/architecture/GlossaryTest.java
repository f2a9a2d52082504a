package org.eprbridge.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Compares beginnings of words, so that "redirected" is found as "redirect". */
@DisplayName("The glossary")
class GlossaryTest {

    static final Set<String> LITTLE_WORDS = Set.of("on", "of", "up", "the", "as", "a", "became", "no");

    @Test
    void knows_every_word_in_the_name_of_a_command_or_an_event() {
        assertThat(unknownWords(House.PRODUCT)).isEmpty();
    }

    @Test
    void and_a_planted_strange_word_is_seen() {
        assertThat(unknownWords(House.PLANTED)).contains("Intrude", "Shouted");
    }

    private static Set<String> unknownWords(JavaClasses classes) {
        var glossary = House.read(Path.of("docs/glossary.md")).toLowerCase(Locale.ROOT);
        var unknown = new TreeSet<String>();
        messages(classes)
                .flatMap(message -> words(message.getSimpleName()))
                .filter(word -> !LITTLE_WORDS.contains(word.toLowerCase(Locale.ROOT)))
                .filter(word -> !glossary.contains(stem(word)))
                .forEach(unknown::add);
        return unknown;
    }

    private static Stream<JavaClass> messages(JavaClasses classes) {
        return classes.stream()
                .filter(JavaClass::isRecord)
                .filter(type -> type.getAllRawInterfaces().stream()
                        .map(JavaClass::getSimpleName)
                        .anyMatch(name -> name.endsWith("Command") || name.endsWith("Event")));
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(name.split("(?=[A-Z])"));
    }

    private static String stem(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        for (var ending : List.of("ened", "ed", "s", "e")) {
            if (small.length() > 4 && small.endsWith(ending)) {
                return small.substring(0, small.length() - ending.length());
            }
        }
        return small;
    }
}
