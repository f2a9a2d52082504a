package org.eprbridge.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eprbridge.catalogue.FeaturePasts.FLUIDS;
import static org.eprbridge.catalogue.FeaturePasts.MONDAY;
import static org.eprbridge.catalogue.FeaturePasts.ORDER_SETS;
import static org.eprbridge.testing.Cast.ANALYST;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.eprbridge.catalogue.EditedMeanwhile;
import org.eprbridge.catalogue.FeatureCommand.AddFeature;
import org.eprbridge.catalogue.FeatureCommand.EditFeature;
import org.eprbridge.catalogue.FeatureCommand.ImportFeatures;
import org.eprbridge.catalogue.FeatureDescription;
import org.eprbridge.catalogue.FeatureEvent.FeatureEdited;
import org.eprbridge.catalogue.FeaturePasts;
import org.eprbridge.catalogue.NameTaken;
import org.eprbridge.kernel.PersonId;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.testing.Staff;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Describing what the EPR can do")
class DescribingAFeatureTest {

    static final Names NAMES = (wanted, freed) -> wanted.forEach((name, feature) -> {
        if (name.equalsIgnoreCase("bed board")) {
            throw new NameTaken(name, ORDER_SETS);
        }
    });

    final AggregateTestFixture<Feature> story = Stories.of(Feature.class, NAMES, Staff.DIRECTORY);

    @Nested
    class that_nobody_described_yet {

        @Test
        void adds_it() {
            story.givenNoPriorActivity()
                    .when(new AddFeature(FLUIDS, FeaturePasts.fluidBalance()), by(ANALYST))
                    .expectEvents(FeaturePasts.added());
        }
    }

    @Nested
    class that_is_in_the_catalogue {

        @Test
        void a_second_time_changes_nothing() {
            added().when(new AddFeature(FLUIDS, FeaturePasts.fluidBalance()), by(ANALYST))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void corrects_it() {
            added().when(new EditFeature(FLUIDS, FeaturePasts.fluidBalanceReworded(), 0), by(ANALYST))
                    .expectEvents(new FeatureEdited(FLUIDS, FeaturePasts.fluidBalanceReworded()));
        }

        @Test
        void with_the_same_words_is_no_news() {
            added().when(new EditFeature(FLUIDS, FeaturePasts.fluidBalance(), 0), by(ANALYST))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }
    }

    @Nested
    class while_somebody_else_does {

        @Test
        void the_slower_one_is_told_who_was_faster() {
            edited().when(new EditFeature(FLUIDS, FeaturePasts.orderSets(), 0), by(ANALYST))
                    .expectException(EditedMeanwhile.class)
                    .expectNoEvents();
        }

        @Test
        void looking_again_helps() {
            edited().when(new EditFeature(FLUIDS, FeaturePasts.orderSets(), 1), by(ANALYST))
                    .expectEvents(new FeatureEdited(FLUIDS, FeaturePasts.orderSets()));
        }

        @Test
        void a_retry_of_the_very_same_edit_is_not_refused() {
            edited().when(new EditFeature(FLUIDS, FeaturePasts.fluidBalanceReworded(), 0), by(CCIO))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void the_sentence_names_them_and_says_when() {
            var refusal = new EditedMeanwhile(FLUIDS, CCIO.person(), MONDAY);
            assertThat(refusal.sentence(telling()))
                    .isEqualTo("Asha Patel changed this feature a minute ago, after you opened it. Copy your words,"
                            + " look at the new version and edit that.");
        }
    }

    @Nested
    class by_a_name_that_another_feature_has {

        @Test
        void is_refused_when_it_is_new() {
            story.givenNoPriorActivity()
                    .when(new AddFeature(FLUIDS, bedBoard()), by(ANALYST))
                    .expectException(NameTaken.class)
                    .expectNoEvents();
        }

        @Test
        void is_refused_when_it_is_renamed() {
            added().when(new EditFeature(FLUIDS, bedBoard(), 0), by(ANALYST))
                    .expectException(NameTaken.class)
                    .expectNoEvents();
        }

        private static FeatureDescription bedBoard() {
            return new FeatureDescription("Bed board", "Shows every bed.", "", "", "");
        }
    }

    @Nested
    class as_a_whole_list {

        @Test
        void is_refused_with_twins_in_it() {
            var twins = List.of(
                    new AddFeature(FLUIDS, FeaturePasts.fluidBalance()),
                    new AddFeature(ORDER_SETS, FeaturePasts.fluidBalance()));
            story.registerAnnotatedCommandHandler(new ImportsFeatures(story.getRepository(), NAMES))
                    .givenNoPriorActivity()
                    .when(new ImportFeatures(twins), by(CCIO))
                    .expectException(NameTaken.class)
                    .expectNoEvents();
        }

        @Test
        void adds_every_one() {
            story.registerAnnotatedCommandHandler(new ImportsFeatures(story.getRepository(), NAMES))
                    .givenNoPriorActivity()
                    .when(new ImportFeatures(List.of(new AddFeature(FLUIDS, FeaturePasts.fluidBalance()))), by(CCIO))
                    .expectEvents(FeaturePasts.added());
        }
    }

    private TestExecutor<Feature> added() {
        return story.given(did(ANALYST, FeaturePasts.added()));
    }

    private TestExecutor<Feature> edited() {
        return added().andGiven(did(CCIO, FeaturePasts.edited()));
    }

    private static Refusal.Telling telling() {
        return new Refusal.Telling() {
            @Override
            public String nameOf(PersonId person) {
                return "Asha Patel";
            }

            @Override
            public String when(Instant instant) {
                return "a minute ago";
            }
        };
    }
}
