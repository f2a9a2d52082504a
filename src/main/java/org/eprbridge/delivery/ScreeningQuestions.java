package org.eprbridge.delivery;

import java.util.List;
import java.util.Optional;

/**
 * The short questions that somebody goes through before they say that a change has no impact on safety. A version that was
 * ever answered is never edited; other words are another version.
 */
public record ScreeningQuestions(int version, List<Question> questions) {

    private static final List<ScreeningQuestions> VERSIONS = List.of(new ScreeningQuestions(
            1,
            List.of(
                    new Question(ScreeningTopic.SEEING, "Does it change what a clinician sees?"),
                    new Question(ScreeningTopic.ORDERING, "Does it change what a clinician orders or prescribes?"),
                    new Question(ScreeningTopic.RECORDING, "Does it change what a clinician records?"),
                    new Question(ScreeningTopic.ALERTING, "Does it change what a clinician is alerted to?"),
                    new Question(ScreeningTopic.MEDICINES, "Does it touch medicines?"),
                    new Question(ScreeningTopic.ALLERGIES, "Does it touch allergies?"),
                    new Question(ScreeningTopic.RESULTS, "Does it touch results?"),
                    new Question(ScreeningTopic.IDENTITY, "Does it touch who the patient is, or which record is open?"),
                    new Question(ScreeningTopic.TIMING, "Does it touch when something is due or was done?"),
                    new Question(ScreeningTopic.INTERFACES, "Does it touch what goes to or comes from another system?"),
                    new Question(ScreeningTopic.DOWNTIME, "Does it matter during or after downtime?"))));

    public ScreeningQuestions {
        questions = List.copyOf(questions);
    }

    /** Those that are asked today. */
    public static ScreeningQuestions current() {
        return VERSIONS.getLast();
    }

    public static Optional<ScreeningQuestions> of(int version) {
        return VERSIONS.stream().filter(it -> it.version == version).findFirst();
    }

    /** The words of a question as it was asked; empty when this version did not ask it. */
    public String words(ScreeningTopic topic) {
        return questions.stream()
                .filter(it -> it.topic() == topic)
                .map(Question::words)
                .findFirst()
                .orElse("");
    }

    /** A question that is answered with yes or no. */
    public record Question(ScreeningTopic topic, String words) {}
}
