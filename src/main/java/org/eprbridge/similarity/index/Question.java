package org.eprbridge.similarity.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eprbridge.similarity.meaning.DirectionDesk;
import org.eprbridge.similarity.meaning.Topics;
import org.eprbridge.similarity.meaning.Topics.Leanings;
import org.eprbridge.similarity.words.Reader;
import org.eprbridge.similarity.words.Term;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, read once for all shelves.
 *
 * @param terms each meaning and each word once, the weightiest first
 * @param direction null when words and topics must do
 */
record Question(String text, List<Term> terms, Leanings leanings, float @Nullable [] direction) {

    /** A long story says the same thing many times; more terms than this only cost time. */
    private static final int MOST_TERMS = 40;

    static Question of(String text, Reader reader, Topics topics, @Nullable DirectionDesk desk) {
        var reading = reader.understand(text);
        var direction = desk == null ? null : desk.now(reading.spoken());
        return new Question(text, weightiest(reading.terms()), topics.of(reading.terms(), direction), direction);
    }

    private static List<Term> weightiest(List<Term> all) {
        Map<String, Term> once = new HashMap<>();
        for (Term term : all) {
            once.merge(term.key(), term, (known, again) -> again.weight() > known.weight() ? again : known);
        }
        return once.values().stream()
                .sorted(Comparator.comparing(Term::weight).reversed().thenComparing(Term::start))
                .limit(MOST_TERMS)
                .toList();
    }
}
