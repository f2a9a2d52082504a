package org.eprbridge.similarity.meaning;

/** How strongly each topic is meant: two of its phrases that agree are surer than one that may be there by chance. */
final class Agreement {

    private final double[] best;
    private final double[] next;

    Agreement(int topics) {
        this.best = new double[topics];
        this.next = new double[topics];
    }

    /** @param strength of one phrase of the topic; what is below nothing is nothing */
    void hear(int topic, double strength) {
        if (strength > best[topic]) {
            next[topic] = best[topic];
            best[topic] = strength;
        } else if (strength > next[topic]) {
            next[topic] = strength;
        }
    }

    double[] strengths() {
        var strengths = new double[best.length];
        for (int topic = 0; topic < strengths.length; topic++) {
            strengths[topic] = (best[topic] + next[topic]) / 2;
        }
        return strengths;
    }
}
