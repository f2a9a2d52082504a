package org.eprbridge.similarity.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a text apart. "A&E", "H@N" and "don't" are one word each; a dash or a stroke parts two. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[&@'’][\\p{L}\\p{N}]+)*");

    /** Nobody's abbreviation; somebody leant on a key. */
    private static final int LONGEST = 40;

    private Words() {}

    static List<Word> in(String text) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text);
        while (found.find()) {
            if (found.end() - found.start() <= LONGEST) {
                words.add(new Word(Stems.of(found.group()), found.start(), found.end()));
            }
        }
        return words;
    }
}
