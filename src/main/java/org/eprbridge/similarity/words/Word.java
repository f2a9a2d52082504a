package org.eprbridge.similarity.words;

/**
 * A word of a text, where it stands.
 *
 * @param stem what it is compared by
 * @param start where it begins in the text, and {@code end} where it is over
 */
record Word(String stem, int start, int end) {}
