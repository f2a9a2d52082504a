package org.eprbridge.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eprbridge.delivery.ChangePasts.CHANGE;
import static org.eprbridge.delivery.ScreeningTopic.MEDICINES;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eprbridge.delivery.ChangeCommand.ScreenChange;
import org.eprbridge.delivery.ScreeningAnswers.Answer;
import org.eprbridge.kernel.Misshapen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The questions behind the safety question")
class TheScreeningQuestionsTest {

    /** Whoever wants other words writes another version, because this one was answered. */
    @Test
    void of_the_first_version_stay_as_they_were_asked() {
        assertThat(ScreeningQuestions.of(1).orElseThrow().questions().stream()
                        .map(it -> it.topic() + " " + it.words())
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        SEEING Does it change what a clinician sees?
                        ORDERING Does it change what a clinician orders or prescribes?
                        RECORDING Does it change what a clinician records?
                        ALERTING Does it change what a clinician is alerted to?
                        MEDICINES Does it touch medicines?
                        ALLERGIES Does it touch allergies?
                        RESULTS Does it touch results?
                        IDENTITY Does it touch who the patient is, or which record is open?
                        TIMING Does it touch when something is due or was done?
                        INTERFACES Does it touch what goes to or comes from another system?
                        DOWNTIME Does it matter during or after downtime?""");
    }

    @ParameterizedTest
    @EnumSource
    void must_each_be_answered_before_anybody_sees_no_impact(ScreeningTopic left) {
        var answers = new ArrayList<>(ScreeningAnswers.noToAll().answers());
        answers.removeIf(it -> it.topic() == left);

        assertThatThrownBy(() -> noImpact(new ScreeningAnswers(1, answers)))
                .isInstanceOfSatisfying(
                        Misshapen.class,
                        it -> assertThat(it.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.field()).isEqualTo("answers." + left)));
    }

    @ParameterizedTest
    @EnumSource
    void ask_why_a_yes_does_no_harm(ScreeningTopic yes) {
        assertThatThrownBy(() -> noImpact(answering(yes, " ")))
                .isInstanceOfSatisfying(
                        Misshapen.class,
                        it -> assertThat(it.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.field()).isEqualTo("answers." + yes + ".why")));
        assertThat(noImpact(answering(yes, " Only in print. ")).answers().answers())
                .contains(new Answer(yes, true, "Only in print."));
    }

    @Test
    void may_be_left_out_by_whoever_sees_an_impact() {
        assertThat(new ScreenChange(CHANGE, true, "A dose could be read wrongly.").answers())
                .isEqualTo(ScreeningAnswers.NONE);
    }

    @Test
    void are_answered_in_the_version_of_today() {
        assertThatThrownBy(() -> noImpact(
                        new ScreeningAnswers(2, ScreeningAnswers.noToAll().answers())))
                .isInstanceOf(Misshapen.class)
                .hasMessageContaining("The questions have changed");
    }

    @Test
    void are_answered_once_each() {
        var twice = List.of(new Answer(MEDICINES, true, "So."), new Answer(MEDICINES, false, ""));
        assertThatThrownBy(() -> new ScreenChange(CHANGE, true, "Perhaps.", new ScreeningAnswers(1, twice)))
                .isInstanceOf(Misshapen.class)
                .hasMessageContaining("once");
    }

    private static ScreenChange noImpact(ScreeningAnswers answers) {
        return new ScreenChange(CHANGE, false, "It only moves a button.", answers);
    }

    private static ScreeningAnswers answering(ScreeningTopic yes, String why) {
        return new ScreeningAnswers(
                1,
                ScreeningAnswers.noToAll().answers().stream()
                        .map(it -> it.topic() == yes ? new Answer(yes, true, why) : it)
                        .toList());
    }
}
