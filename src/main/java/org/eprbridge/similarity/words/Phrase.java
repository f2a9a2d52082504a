package org.eprbridge.similarity.words;

/**
 * What a way to say something stands for.
 *
 * @param concept the name of what is meant
 * @param both whether who means it may also say it so; else it only leads there
 */
record Phrase(String concept, boolean both) {}
