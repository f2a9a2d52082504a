package org.eprbridge.ideas.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eprbridge.ideas.IdeaText;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.platform.guard.FreeText.Words;

/** What somebody has typed so far, as typed. Becomes an {@link IdeaText} only when it is sent. */
class ShareAnswers {

    private final Map<String, String> typed;

    ShareAnswers(Map<String, String> typed) {
        this.typed = new HashMap<>(typed);
    }

    String of(String field) {
        return typed.getOrDefault(field, "");
    }

    void answer(String field, String words) {
        typed.put(field, words);
    }

    Map<String, String> asTyped() {
        return Map.copyOf(typed);
    }

    /** What the idea is, as far as it is told. */
    String description() {
        return String.join("\n", of("title"), of("problem"), of("wish"));
    }

    /**
     * How often and how long, as far as it is told.
     *
     * @throws Misshapen when what was typed is no number, or one number without the other, which would weigh nothing
     */
    Effort effort() {
        var problems = new ArrayList<Misshapen.Problem>();
        var effort = new Effort(times(problems), minutes(problems));
        if (problems.isEmpty()) {
            halfTold().ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new Misshapen(problems);
        }
        return effort;
    }

    private Optional<Misshapen.Problem> halfTold() {
        boolean times = !of("timesPerWeek").isBlank();
        boolean minutes = !of("minutesEach").isBlank();
        if (times == minutes) {
            return Optional.empty();
        }
        return Optional.of(
                times
                        ? new Misshapen.Problem(
                                "minutesEach",
                                "You have said how many times a week, but not how many minutes it costs each time. Say both, or"
                                        + " clear the one.")
                        : new Misshapen.Problem(
                                "timesPerWeek",
                                "You have said how many minutes it costs each time, but not how many times a week. Say both, or"
                                        + " clear the one."));
    }

    /** @param timesPerWeek and {@code minutesEach}: 0 while it is not told */
    record Effort(double timesPerWeek, double minutesEach) {

        boolean isKnown() {
            return timesPerWeek > 0 || minutesEach > 0;
        }
    }

    /** Every answer, as typed. */
    List<String> all() {
        return List.copyOf(typed.values());
    }

    /** The words of one question, to be looked at before the next. */
    List<Words> wordsOf(ShareStep step) {
        return step.fields().stream()
                .map(field -> new Words(field, of(field).strip()))
                .toList();
    }

    /** What is wrong with the answers to one question, in the order of its fields; later ones are not looked at yet. */
    List<Misshapen.Problem> problemsOf(ShareStep step) {
        return problems().stream()
                .filter(problem -> step.fields().contains(problem.field()))
                .sorted(Comparator.comparingInt(problem -> step.fields().indexOf(problem.field())))
                .toList();
    }

    /** @throws Misshapen naming every field that needs another look */
    IdeaText toIdeaText() {
        var problems = problems();
        if (!problems.isEmpty()) {
            throw new Misshapen(problems);
        }
        return ideaText(number("timesPerWeek"), number("minutesEach"));
    }

    private List<Misshapen.Problem> problems() {
        var found = new ArrayList<Misshapen.Problem>();
        double times = times(found);
        double minutes = minutes(found);
        try {
            ideaText(times, minutes);
        } catch (Misshapen misshapen) {
            found.addAll(0, misshapen.problems());
        }
        return found;
    }

    private double times(List<Misshapen.Problem> found) {
        return numberOrProblem("timesPerWeek", "Enter how many times a week as a number, for example 20.", found);
    }

    private double minutes(List<Misshapen.Problem> found) {
        return numberOrProblem("minutesEach", "Enter the minutes as a number, for example 2.5.", found);
    }

    private IdeaText ideaText(double timesPerWeek, double minutesEach) {
        return new IdeaText(
                of("title"),
                of("problem"),
                of("wish"),
                of("area"),
                of("affected"),
                timesPerWeek,
                minutesEach,
                of("workaround"));
    }

    private double numberOrProblem(String field, String whatToDo, List<Misshapen.Problem> found) {
        try {
            return number(field);
        } catch (NumberFormatException _) {
            found.add(new Misshapen.Problem(field, whatToDo));
            return 0;
        }
    }

    /** Nothing typed means "I do not know", which counts as nothing. A comma is read as people mean it. */
    private double number(String field) {
        String words = of(field).strip();
        if (words.isEmpty()) {
            return 0;
        }
        String digits =
                words.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?") ? words.replace(",", "") : words.replace(',', '.');
        if (!digits.matches("-?\\d+(\\.\\d+)?")) {
            throw new NumberFormatException(words);
        }
        return Double.parseDouble(digits);
    }
}
