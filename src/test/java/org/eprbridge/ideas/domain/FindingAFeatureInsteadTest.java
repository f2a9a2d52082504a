package org.eprbridge.ideas.domain;

import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Stories.by;
import static org.eprbridge.testing.Stories.did;

import java.util.Optional;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.eprbridge.catalogue.Catalogue;
import org.eprbridge.catalogue.FeatureIsRetired;
import org.eprbridge.ideas.DeflectionCommand.FindFeatureInstead;
import org.eprbridge.ideas.DeflectionCommand.UndoFinding;
import org.eprbridge.ideas.DeflectionEvent.FeatureFoundInstead;
import org.eprbridge.ideas.DeflectionEvent.FindingUndone;
import org.eprbridge.ideas.OnlyTheFinder;
import org.eprbridge.kernel.DeflectionId;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Refusal;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Finding a feature instead of sending an idea")
class FindingAFeatureInsteadTest {

    static final DeflectionId DEFLECTION = new DeflectionId("DEF-5");
    static final FeatureId CHART = new FeatureId("FEAT-12");
    static final FeatureId MERGED = new FeatureId("FEAT-13");
    static final FeatureId RETIRED = new FeatureId("FEAT-14");
    static final FeatureId UNKNOWN = new FeatureId("FEAT-99");

    final FixtureConfiguration<Deflection> story = Stories.of(Deflection.class, new ThreeFeatures());

    @Test
    void remembers_the_feature_and_the_words() {
        story.givenNoPriorActivity()
                .when(new FindFeatureInstead(DEFLECTION, CHART, " adding up fluids "), by(NURSE))
                .expectEvents(new FeatureFoundInstead(DEFLECTION, CHART, "adding up fluids"));
    }

    @Test
    void twice_counts_once() {
        story.given(did(NURSE, new FeatureFoundInstead(DEFLECTION, CHART, "adding up fluids")))
                .when(new FindFeatureInstead(DEFLECTION, CHART, "adding up fluids"), by(NURSE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Nested
    class taken_back {

        final FeatureFoundInstead found = new FeatureFoundInstead(DEFLECTION, CHART, "adding up fluids");
        final FindingUndone undone = new FindingUndone(DEFLECTION, CHART);

        @Test
        void was_not_found_after_all() {
            story.given(did(NURSE, found))
                    .when(new UndoFinding(DEFLECTION), by(NURSE))
                    .expectEvents(undone);
        }

        @Test
        void twice_is_taken_back_once() {
            story.given(did(NURSE, found), did(NURSE, undone))
                    .when(new UndoFinding(DEFLECTION), by(NURSE))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }

        @Test
        void may_be_found_again() {
            story.given(did(NURSE, found), did(NURSE, undone))
                    .when(new FindFeatureInstead(DEFLECTION, CHART, "adding up fluids"), by(NURSE))
                    .expectEvents(found);
        }

        @Test
        void by_nobody_else() {
            story.given(did(NURSE, found))
                    .when(new UndoFinding(DEFLECTION), by(CCIO))
                    .expectException(OnlyTheFinder.class)
                    .expectNoEvents();
        }
    }

    @Nested
    class in_a_catalogue_that_changes {

        @Test
        void counts_for_the_feature_with_which_it_was_merged() {
            story.givenNoPriorActivity()
                    .when(new FindFeatureInstead(DEFLECTION, MERGED, "adding up fluids"), by(NURSE))
                    .expectEvents(new FeatureFoundInstead(DEFLECTION, CHART, "adding up fluids"));
        }

        @Test
        void is_not_possible_with_a_retired_one() {
            story.givenNoPriorActivity()
                    .when(new FindFeatureInstead(DEFLECTION, RETIRED, "adding up fluids"), by(NURSE))
                    .expectException(FeatureIsRetired.class)
                    .expectNoEvents();
        }

        @Test
        void is_not_possible_with_one_that_was_never_there() {
            story.givenNoPriorActivity()
                    .when(new FindFeatureInstead(DEFLECTION, UNKNOWN, "adding up fluids"), by(NURSE))
                    .expectException(Misshapen.class)
                    .expectNoEvents();
        }
    }

    private static final class ThreeFeatures implements Catalogue {

        @Override
        public Optional<String> nameOf(FeatureId feature) {
            return feature.equals(UNKNOWN) ? Optional.empty() : Optional.of("Fluid balance chart");
        }

        @Override
        public FeatureId survivorOf(FeatureId feature) {
            return feature.equals(MERGED) ? CHART : feature;
        }

        @Override
        public Optional<Refusal> inTheWayOfUse(FeatureId feature) {
            return feature.equals(RETIRED) ? Optional.of(new FeatureIsRetired(RETIRED, null)) : Optional.empty();
        }
    }
}
