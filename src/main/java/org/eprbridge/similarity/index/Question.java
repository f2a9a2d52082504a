package org.eprbridge.similarity.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eprbridge.similarity.words.Reader;
import org.eprbridge.similarity.words.Term;

/**
 * What somebody typed, read once for all shelves.
 *
 * @param terms each meaning and each word once, the weightiest first
 */
record Question(String text, List<Term> terms) {

    /** A long story says the same thing many times; more terms than this only cost time. */
    private static final int MOST_TERMS = 60;

    static Question of(String text, Reader reader) {
        Map<String, Term> once = new HashMap<>();
        for (Term term : reader.read(text)) {
            once.merge(term.key(), term, (known, again) -> again.weight() > known.weight() ? again : known);
        }
        var terms = once.values().stream()
                .sorted(Comparator.comparing(Term::weight).reversed().thenComparing(Term::start))
                .limit(MOST_TERMS)
                .toList();
        return new Question(text, terms);
    }
}
