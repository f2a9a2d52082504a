package org.eprbridge.similarity.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that carry no meaning of their own. The list is data: {@code similarity/little-words.txt}. */
final class LittleWords {

    private static final String ALONE = "== alone";

    private final Set<String> everywhere = new HashSet<>();
    private final Set<String> alone = new HashSet<>();

    LittleWords(List<String> lines) {
        var block = everywhere;
        for (String line : lines) {
            if (line.equals(ALONE)) {
                block = alone;
            } else {
                for (Word word : Words.in(line)) {
                    block.add(word.stem());
                }
            }
        }
    }

    /** Says nothing, not even within a phrase. */
    boolean empty(String stem) {
        return everywhere.contains(stem);
    }

    /** Says nothing unless it is part of a phrase. */
    boolean emptyAlone(String stem) {
        return empty(stem) || alone.contains(stem);
    }
}
