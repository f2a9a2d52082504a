package org.eprbridge.similarity.words;

import java.util.List;

/**
 * A question as it was understood.
 *
 * @param terms what it says, likely slips of the keyboard corrected
 * @param spoken the text with short forms in full, for readers who have never worked on a ward
 */
public record Reading(List<Term> terms, String spoken) {}
