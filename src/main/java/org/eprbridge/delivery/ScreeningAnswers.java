package org.eprbridge.delivery;

import java.util.List;
import org.eprbridge.kernel.Shape;

/**
 * What somebody answered to the {@link ScreeningQuestions}, and to which version of them.
 *
 * @param version 0 when nobody went through the questions
 */
public record ScreeningAnswers(int version, List<Answer> answers) {

    /** An impact is plain to see without any questions; so were all decisions before there were any. */
    public static final ScreeningAnswers NONE = new ScreeningAnswers(0, List.of());

    private static final int LONGEST_REASON = 2_000;

    public ScreeningAnswers {
        answers = List.copyOf(answers);
    }

    /** No to every question of today. */
    public static ScreeningAnswers noToAll() {
        var today = ScreeningQuestions.current();
        return new ScreeningAnswers(
                today.version(),
                today.questions().stream()
                        .map(it -> new Answer(it.topic(), false, ""))
                        .toList());
    }

    /** Trimmed and of today's version, or nothing at all. */
    ScreeningAnswers in(Shape shape) {
        if (!answers.isEmpty() && version != ScreeningQuestions.current().version()) {
            shape.problem("version", "The questions have changed since you opened them. Read and answer them again.");
        }
        if (answers.stream().map(Answer::topic).distinct().count() < answers.size()) {
            shape.problem("answers", "Answer each question once.");
        }
        return new ScreeningAnswers(
                version,
                answers.stream()
                        .map(it -> new Answer(
                                it.topic(),
                                it.yes(),
                                shape.optionalText(field(it.topic()) + ".why", it.why(), LONGEST_REASON)))
                        .toList());
    }

    /** "No impact" answers every question, and says of each yes why it does no harm. */
    void mustLeadToNoImpact(Shape shape) {
        for (var question : ScreeningQuestions.current().questions()) {
            var answer = answers.stream()
                    .filter(it -> it.topic() == question.topic())
                    .findFirst();
            if (answer.isEmpty()) {
                shape.problem(field(question.topic()), "Answer yes or no: " + question.words());
            } else if (answer.get().yes() && answer.get().why().isEmpty()) {
                shape.problem(
                        field(question.topic()) + ".why",
                        "You answered yes to “%s” Say why that cannot harm, or open a safety review."
                                .formatted(question.words()));
            }
        }
    }

    private static String field(ScreeningTopic topic) {
        return "answers." + topic;
    }

    /** @param why a yes does no harm; may be empty */
    public record Answer(ScreeningTopic topic, boolean yes, String why) {}
}
