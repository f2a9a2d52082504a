package org.eprbridge.similarity.words;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Guesses which known word was meant by one that nobody knows. Short words are left alone: too many are close to others. */
final class Spelling {

    private static final int SHORTEST = 5;
    private static final int LONG = 8;

    private final Map<String, Set<String>> wordsBySound = new ConcurrentHashMap<>();
    private final Set<String> stems = ConcurrentHashMap.newKeySet();

    void learn(String text) {
        for (Word word : Words.in(text)) {
            var said = small(text, word);
            stems.add(word.stem());
            if (said.length() >= SHORTEST - 1) {
                wordsBySound
                        .computeIfAbsent(beginning(said), _ -> ConcurrentHashMap.newKeySet())
                        .add(said);
            }
        }
    }

    /** Empty when the word is known, or when nothing known is close enough. */
    Optional<String> meant(String text, Word word) {
        var said = small(text, word);
        if (said.length() < SHORTEST
                || stems.contains(word.stem())
                || !said.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        int most = said.length() < LONG ? 1 : 2;
        return wordsBySound.getOrDefault(beginning(said), Set.of()).stream()
                .filter(known -> Math.abs(known.length() - said.length()) <= most)
                .map(known -> new Guess(known, slips(sound(said), sound(known))))
                .filter(guess -> guess.slips <= most)
                .min(Comparator.comparing(Guess::slips).thenComparing(Guess::word))
                .map(Guess::word);
    }

    private static String small(String text, Word word) {
        return text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
    }

    private static String beginning(String word) {
        return sound(word).substring(0, 1);
    }

    private static String sound(String word) {
        return word.replace("ph", "f").replace("ae", "e").replace("oe", "e");
    }

    /** Letters left out, put in, changed or swapped with their neighbour. */
    private static int slips(String one, String other) {
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        var now = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(last[j], now[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            var spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return last[other.length()];
    }

    private record Guess(String word, int slips) {}
}
