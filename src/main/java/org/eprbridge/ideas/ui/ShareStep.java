package org.eprbridge.ideas.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The questions of sharing an idea, one page each, in their order. */
enum ShareStep {
    PROBLEM("problem", "What gets in your way?", List.of("problem", "title", "area")),
    WISH("wish", "What would help?", List.of("wish")),
    WHO("who", "Who is affected, and how often?", List.of("affected", "timesPerWeek", "minutesEach")),
    TODAY("today", "What do you do today instead?", List.of("workaround")),
    CHECK("check", "Check your answers", List.of());

    private final String path;
    private final String question;
    private final List<String> fields;

    ShareStep(String path, String question, List<String> fields) {
        this.path = path;
        this.question = question;
        this.fields = fields;
    }

    static Optional<ShareStep> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    String question() {
        return question;
    }

    List<String> fields() {
        return fields;
    }

    /** Whether the answers say what the idea is. */
    boolean describes() {
        return this == PROBLEM || this == WISH;
    }

    boolean isFirst() {
        return ordinal() == 0;
    }

    ShareStep before() {
        return values()[Math.max(0, ordinal() - 1)];
    }

    ShareStep after() {
        return values()[Math.min(values().length - 1, ordinal() + 1)];
    }

    String in(String draft) {
        return "share/" + draft + "/" + path;
    }
}
