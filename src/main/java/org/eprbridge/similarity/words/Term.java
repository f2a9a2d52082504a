package org.eprbridge.similarity.words;

/**
 * Something that a text says: a word by its stem, or what a word or a phrase means.
 *
 * @param key what is compared; meanings begin with a sign that no word has
 * @param weight how much it counts in a question, up to 1
 * @param start where in the text it is said, and {@code end} where that is over
 * @param both whether it is meant so for certain; a text that is looked through says only such terms
 */
public record Term(String key, double weight, int start, int end, boolean both) {

    static final char MEANING = '§';

    public boolean meaning() {
        return key.charAt(0) == MEANING;
    }

    public String said(String text) {
        return text.substring(start, end);
    }
}
