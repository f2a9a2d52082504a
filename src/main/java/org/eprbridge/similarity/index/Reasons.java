package org.eprbridge.similarity.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eprbridge.similarity.words.Reader;
import org.eprbridge.similarity.words.Term;

/** Says in words why a paper was found, and which of its words match. */
final class Reasons {

    private static final int MOST_NAMED = 3;
    private static final int MOST_HIGHLIGHTED = 12;

    private final Reader reader;

    Reasons(Reader reader) {
        this.reader = reader;
    }

    Reason of(Question question, Paper paper, Optional<String> topic) {
        var said = said(paper);
        var matches = new ArrayList<Match>();
        for (Term term : question.terms()) {
            var there = said.get(term.key());
            var typed = term.said(question.text());
            if (there != null && !reader.saysNothing(typed)) {
                boolean same = there.stream().anyMatch(word -> reader.sameWords(word, typed));
                matches.add(new Match(term, same ? "" : there.iterator().next(), there));
            }
        }
        var telling = withoutRepetition(matches);
        var why = telling.stream()
                .limit(MOST_NAMED)
                .map(match -> match.words(question.text()))
                .collect(Collectors.joining(", "));
        var highlight = telling.stream()
                .flatMap(match -> match.everywhere().stream())
                .distinct()
                .limit(MOST_HIGHLIGHTED)
                .toList();
        return new Reason(
                why.isEmpty() ? topic.map("about %s"::formatted).orElse("similar in meaning") : "matches " + why,
                highlight);
    }

    /** Everything that the paper says, with the words in which it says it. */
    private Map<String, Set<String>> said(Paper paper) {
        var said = new HashMap<String, Set<String>>();
        for (String part : paper.parts()) {
            for (Term term : reader.read(part)) {
                said.computeIfAbsent(term.key(), _ -> new LinkedHashSet<>()).add(term.said(part));
            }
        }
        return said;
    }

    /** A phrase is named once, and not a second time for the words within it. */
    private static List<Match> withoutRepetition(List<Match> matches) {
        var kept = new ArrayList<Match>();
        matches.stream()
                .sorted(Comparator.comparing((Match match) ->
                                match.term().end() - match.term().start())
                        .reversed()
                        .thenComparing(match -> !match.term().meaning()))
                .filter(match -> kept.stream().noneMatch(known -> known.covers(match)))
                .forEach(kept::add);
        kept.sort(Comparator.comparing((Match match) -> match.term().weight())
                .reversed()
                .thenComparing(match -> match.term().start()));
        return kept;
    }

    record Reason(String why, List<String> highlight) {}

    /** @param there how it is said there; empty when it is the same, if perhaps in another form */
    private record Match(Term term, String there, Set<String> everywhere) {

        boolean covers(Match other) {
            return term.start() <= other.term.start() && other.term.end() <= term.end();
        }

        String words(String text) {
            var typed = term.said(text).replaceAll("\\s+", " ");
            return there.isEmpty() ? "*" + typed + "*" : "*" + typed + "* → " + there;
        }
    }
}
