package org.eprbridge.ideas.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.eprbridge.testing.Cast.NURSE;

import java.util.ArrayList;
import java.util.List;
import org.eprbridge.catalogue.FeatureCommand.ProposeSynonym;
import org.eprbridge.catalogue.LearntFrom;
import org.eprbridge.ideas.DeflectionEvent.FeatureFoundInstead;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.DeflectionId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.platform.messaging.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("When a feature is found instead, its owner hears the words that were typed")
class LearningWordsFromDeflectionsTest {

    static final DeflectionId DEFLECTION = new DeflectionId("DEF-5");
    static final FeatureId CHART = new FeatureId("FEAT-12");

    final List<Object> sent = new ArrayList<>();
    final List<Actor> senders = new ArrayList<>();
    final WhenFeatureIsFoundInsteadThenProposeTheWords reaction =
            new WhenFeatureIsFoundInsteadThenProposeTheWords((actor, command) -> {
                senders.add(actor);
                sent.add(command);
            });

    @Test
    void the_first_line_is_proposed_on_behalf_of_whoever_typed_it() {
        reaction.react(found("Adding up fluids\nI do it by hand, every hour."), NURSE);

        assertThat(sent)
                .containsExactly(new ProposeSynonym(
                        CHART, "Adding up fluids", new LearntFrom(LearntFrom.Kind.DEFLECTION, DEFLECTION.value())));
        assertThat(senders).containsExactly(Actor.SYSTEM.onBehalfOf(NURSE.person()));
    }

    @Test
    void words_that_the_feature_cannot_learn_hold_nobody_up() {
        var refusing = new WhenFeatureIsFoundInsteadThenProposeTheWords((_, _) -> {
            throw new Refused("feature-is-retired", Refusal.Kind.RULE, "It is retired.");
        });

        assertThatCode(() -> refusing.react(found("Adding up fluids"), NURSE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fluid chart                                                                           | fluid chart
            I add up by hand.                                                                     | I add up by hand
            I add up by hand. It takes me more than ten minutes an hour and I am often not right. | I add up by hand
            a long story without any stop that goes on and on until nobody listens to it any more | a long story without any stop that goes on and on until nobody listens to it
            aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
            """)
    void a_long_story_is_proposed_by_its_beginning(String typed, String proposed) {
        assertThat(WordsThatPeopleUse.in(typed)).isEqualTo(proposed);
    }

    private static FeatureFoundInstead found(String text) {
        return new FeatureFoundInstead(DEFLECTION, CHART, text);
    }
}
