package org.eprbridge.similarity.words;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.ext.EnglishStemmer;

/** What is left of a word without its ending, the same for British and American spelling. Short forms stay as they are. */
final class Stems {

    private static final int LONGEST_SHORT_FORM = 3;

    /** The words of a trust are few, and each is said thousands of times. What comes later is worked out each time. */
    private static final int MOST_REMEMBERED = 40_000;

    private static final Map<String, String> REMEMBERED = new ConcurrentHashMap<>();

    private Stems() {}

    static String of(String word) {
        var known = REMEMBERED.get(word);
        if (known != null) {
            return known;
        }
        var stem = workOut(word);
        if (REMEMBERED.size() < MOST_REMEMBERED) {
            REMEMBERED.put(word, stem);
        }
        return stem;
    }

    private static String workOut(String word) {
        var small = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        var bare = small.endsWith("'s") ? small.substring(0, small.length() - 2) : small.replace("'", "");
        if (bare.length() <= LONGEST_SHORT_FORM || bare.chars().anyMatch(Character::isDigit)) {
            return bare;
        }
        var stemmer = new EnglishStemmer();
        stemmer.setCurrent(oneSpelling(bare));
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** Both spellings become one that need not be either: anaemia and anemia, organise and organize, colour and color. */
    private static String oneSpelling(String word) {
        if (word.length() < 5) {
            return word;
        }
        var plain = word.replace("ae", "e").replace("oe", "e").replace("isation", "ization");
        if (plain.length() < 6) {
            return plain;
        }
        return plain.replaceAll("our(s|ed|ing)?$", "or$1")
                .replaceAll("is(e|es|ed|ing|er|ers)$", "iz$1")
                .replace("mme", "m");
    }
}
