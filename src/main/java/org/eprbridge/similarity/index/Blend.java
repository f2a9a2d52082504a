package org.eprbridge.similarity.index;

/**
 * How much each way of finding counts. Tuned on the half of the evaluation that is for tuning (docs/similarity.md).
 *
 * @param words that are the same or mean the same (BM25)
 * @param topics that both are about
 * @param meaning how near their directions are
 * @param least what scores less is not worth somebody's time, unless it says much of what was asked
 */
record Blend(double words, double topics, double meaning, double least) {

    static final Blend USUAL = new Blend(0.25, 0.5, 0.25, 0.18);

    private static final double MUCH_OF_WHAT_WAS_ASKED = 0.35;

    double of(double byWords, double byTopic, double near) {
        return Math.min(1, words * byWords + topics * byTopic + meaning * Math.max(0, near));
    }

    boolean worthSaying(double score, double byWords) {
        return score >= least || byWords >= MUCH_OF_WHAT_WAS_ASKED;
    }
}
