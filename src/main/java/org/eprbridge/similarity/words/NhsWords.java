package org.eprbridge.similarity.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which words mean the same on the wards. The list is data: {@code similarity/nhs-words.txt}. */
final class NhsWords {

    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final LittleWords littleWords;
    private final Set<String> beginnings = new HashSet<>();
    private int groups;

    NhsWords(List<String> lines, LittleWords littleWords) {
        this.littleWords = littleWords;
        var oneWay = new ArrayList<String>();
        for (String line : lines) {
            if (line.contains("=>")) {
                oneWay.add(line);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                group(line);
            }
        }
        oneWay.forEach(this::leads);
    }

    static List<String> lines(String file) {
        var stream = Objects.requireNonNull(NhsWords.class.getResourceAsStream("/similarity/" + file), file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void group(String line) {
        groups++;
        var concept = Term.MEANING + String.valueOf(groups);
        for (String way : ways(line)) {
            learn(way, new Phrase(concept, true));
        }
    }

    /** What is on the right stands for the meanings that it has on the lines above, or for itself. */
    private void leads(String line) {
        var sides = line.split("=>", 2);
        for (String way : ways(sides[0])) {
            for (String target : ways(sides[1])) {
                meaningsOf(target).forEach(concept -> learn(way, new Phrase(concept, false)));
            }
        }
    }

    private Set<String> meaningsOf(String target) {
        var known = phrases.getOrDefault(key(Words.in(target)), List.of()).stream()
                .filter(Phrase::both)
                .map(Phrase::concept)
                .collect(Collectors.toSet());
        return known.isEmpty() ? stems(target) : known;
    }

    private Set<String> stems(String target) {
        return Words.in(target).stream()
                .map(Word::stem)
                .filter(stem -> !littleWords.emptyAlone(stem))
                .collect(Collectors.toSet());
    }

    private void learn(String way, Phrase phrase) {
        var words = Words.in(way);
        var keys = new HashSet<String>();
        keys.add(key(words));
        var full =
                words.stream().filter(word -> !littleWords.empty(word.stem())).toList();
        if (full.size() > 1) {
            keys.add(key(full));
        }
        for (String key : keys) {
            beginnings.addAll(beginningsOf(key));
            var meanings = phrases.computeIfAbsent(key, _ -> new ArrayList<>());
            if (meanings.stream().noneMatch(known -> known.concept().equals(phrase.concept()))) {
                meanings.add(phrase);
            }
        }
    }

    /** @param stems with a space between */
    List<Phrase> of(String stems) {
        return phrases.getOrDefault(stems, List.of());
    }

    /** Whether a phrase begins so, or is this. */
    boolean begins(String stems) {
        return beginnings.contains(stems);
    }

    int groups() {
        return groups;
    }

    private static List<String> ways(String side) {
        return Arrays.stream(side.split(","))
                .map(String::strip)
                .filter(way -> !way.isEmpty())
                .toList();
    }

    private static List<String> beginningsOf(String key) {
        var all = new ArrayList<String>();
        for (int space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
            all.add(key.substring(0, space));
        }
        all.add(key);
        return all;
    }

    private static String key(List<Word> words) {
        return words.stream().map(Word::stem).collect(Collectors.joining(" "));
    }
}
