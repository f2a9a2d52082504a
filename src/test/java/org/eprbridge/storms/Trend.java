package org.eprbridge.storms;

import java.util.Arrays;

/** Where a row of measurements is going, by the line that fits them best. */
record Trend(double median, double perStep, int steps) {

    static Trend of(double... values) {
        double middle = (values.length - 1) / 2.0;
        double mean = Arrays.stream(values).average().orElse(0);
        double along = 0;
        double square = 0;
        for (int i = 0; i < values.length; i++) {
            along += (i - middle) * (values[i] - mean);
            square += (i - middle) * (i - middle);
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        double median = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
        return new Trend(median, square == 0 ? 0 : along / square, values.length);
    }

    /** How much more it is at the end than at the beginning. */
    double growth() {
        return perStep * Math.max(0, steps - 1);
    }

    /** Whether it has grown by no more than a part of what it usually is. */
    boolean isFlat(double tolerated) {
        return growth() <= tolerated * median;
    }
}
