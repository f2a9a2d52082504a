package org.eprbridge.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What somebody typed into a search field, as the words that have to be there, in any order. */
public final class SearchWords {

    /** Nobody types more into a search field; what comes after is left out. */
    private static final int LONGEST_SEARCH = 200;

    private SearchWords() {}

    /** In lower case, each once; none when nothing was typed. */
    public static List<String> in(String typed) {
        String search = typed.strip().toLowerCase(Locale.UK);
        String shortened = search.substring(0, Math.min(LONGEST_SEARCH, search.length()));
        return Arrays.stream(shortened.split("\\s+"))
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList();
    }
}
