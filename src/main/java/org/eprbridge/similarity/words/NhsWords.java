package org.eprbridge.similarity.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which words mean the same on the wards. The list is data: {@code similarity/nhs-words.txt}. */
final class NhsWords {

    private static final int LONGEST_SHORT_FORM = 6;

    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final LittleWords littleWords;
    private final Set<String> beginnings = new HashSet<>();
    private final Map<String, String> spoken = new HashMap<>();
    private int groups;

    NhsWords(List<String> lines, LittleWords littleWords) {
        this.littleWords = littleWords;
        var oneWay = new ArrayList<String>();
        for (String line : lines) {
            if (line.contains("=>")) {
                oneWay.add(line);
            } else {
                group(line);
            }
        }
        oneWay.forEach(this::leads);
    }

    private void group(String line) {
        groups++;
        var concept = Term.MEANING + String.valueOf(groups);
        var ways = ways(line);
        for (String way : ways) {
            learn(way, new Phrase(concept, true));
        }
        ways.stream().filter(NhsWords::isPlain).findFirst().ifPresent(way -> spoken.put(concept, way));
    }

    /** Whoever has never worked on a ward would know the words, if not what is meant. */
    private static boolean isPlain(String way) {
        return way.length() > LONGEST_SHORT_FORM && way.equals(way.toLowerCase(Locale.ROOT))
                || way.contains(" ") && way.length() > 10;
    }

    /** The meaning in plain words; null when there are none. */
    @Nullable
    String spoken(String concept) {
        return spoken.get(concept);
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
