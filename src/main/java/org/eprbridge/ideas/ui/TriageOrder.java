package org.eprbridge.ideas.ui;

import java.util.Arrays;

/** In which order the inbox lists its ideas. */
enum TriageOrder {
    NEXT_TO_DECIDE("", "Next to decide"),
    COSTLIEST("-hoursPerWeek", "Most hours a week"),
    OLDEST("submittedAt", "Oldest first"),
    NEWEST("-submittedAt", "Newest first");

    private final String sort;
    private final String label;

    TriageOrder(String sort, String label) {
        this.sort = sort;
        this.label = label;
    }

    static TriageOrder fromAddress(String word) {
        return Arrays.stream(values())
                .filter(order -> order.sort.equals(word))
                .findFirst()
                .orElse(NEXT_TO_DECIDE);
    }

    /** A field of the list; empty for the list's own order. */
    String sort() {
        return sort;
    }

    String label() {
        return label;
    }
}
