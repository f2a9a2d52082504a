package org.eprbridge.ideas.ui;

import java.util.Set;
import org.eprbridge.ideas.IdeaList;
import org.eprbridge.ideas.IdeaStatus;
import org.eprbridge.ideas.TriageCounts;
import org.eprbridge.kernel.PageRequest;

/** The piles that a triager can look through; each one has a count. */
enum TriageFilter {
    TO_TRIAGE("To triage", "Nothing waits for a decision. New ideas appear here by themselves."),
    OVERDUE("Overdue", "Nothing is overdue: every idea was looked at in the time that we promise."),
    WAITING("Waiting for sender", "No question is open. Ideas wait here while their sender writes an answer."),
    REDIRECTED("Redirected", "No sender is trying an existing feature right now."),
    PARKED("Parked", "Nothing is parked. Parked ideas come back by themselves on their day.");

    private final String label;
    private final String whenEmpty;

    TriageFilter(String label, String whenEmpty) {
        this.label = label;
        this.whenEmpty = whenEmpty;
    }

    String label() {
        return label;
    }

    String whenEmpty() {
        return whenEmpty;
    }

    long countIn(TriageCounts.Counts counts) {
        return switch (this) {
            case TO_TRIAGE -> counts.toTriage();
            case OVERDUE -> counts.overdue();
            case WAITING -> counts.waitingForSender();
            case REDIRECTED -> counts.redirected();
            case PARKED -> counts.parked();
        };
    }

    IdeaList.Find question(String q, PageRequest page) {
        return switch (this) {
            case TO_TRIAGE -> find(IdeaStatus.SUBMITTED, q, page);
            case OVERDUE -> new IdeaList.Find(Set.of(), q, "", false, true, page);
            case WAITING -> find(IdeaStatus.AWAITING_SUBMITTER, q, page);
            case REDIRECTED -> find(IdeaStatus.REDIRECTED, q, page);
            case PARKED -> find(IdeaStatus.PARKED, q, page);
        };
    }

    private static IdeaList.Find find(IdeaStatus status, String q, PageRequest page) {
        return new IdeaList.Find(Set.of(status), q, "", false, false, page);
    }
}
