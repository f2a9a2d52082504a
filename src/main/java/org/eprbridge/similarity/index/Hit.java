package org.eprbridge.similarity.index;

import java.util.List;

/**
 * What was found, and why.
 *
 * @param score from 0 to 1
 * @param highlight as it is written there
 */
record Hit(Paper paper, double score, String why, List<String> highlight) {}
