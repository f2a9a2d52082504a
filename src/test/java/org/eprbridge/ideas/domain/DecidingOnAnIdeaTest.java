package org.eprbridge.ideas.domain;

import static org.eprbridge.ideas.IdeaPasts.CHANGE;
import static org.eprbridge.ideas.IdeaPasts.FLUID_CHART;
import static org.eprbridge.ideas.IdeaPasts.IDEA;
import static org.eprbridge.ideas.IdeaPasts.ORDER_SETS;
import static org.eprbridge.testing.Cast.CCIO;
import static org.eprbridge.testing.Cast.DEPUTY;
import static org.eprbridge.testing.Cast.NURSE;
import static org.eprbridge.testing.Stories.by;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.eprbridge.catalogue.Catalogue;
import org.eprbridge.ideas.AlreadyDecided;
import org.eprbridge.ideas.DeclineReason;
import org.eprbridge.ideas.IdeaCommand;
import org.eprbridge.ideas.IdeaCommand.AcceptIdea;
import org.eprbridge.ideas.IdeaCommand.DeclineIdea;
import org.eprbridge.ideas.IdeaCommand.ParkIdea;
import org.eprbridge.ideas.IdeaCommand.RedirectIdea;
import org.eprbridge.ideas.IdeaCommand.ReferIdea;
import org.eprbridge.ideas.IdeaEvent;
import org.eprbridge.ideas.IdeaEvent.IdeaAccepted;
import org.eprbridge.ideas.IdeaEvent.IdeaDeclined;
import org.eprbridge.ideas.IdeaEvent.IdeaParked;
import org.eprbridge.ideas.IdeaEvent.IdeaRedirected;
import org.eprbridge.ideas.IdeaEvent.IdeaReferred;
import org.eprbridge.ideas.IdeaPasts;
import org.eprbridge.ideas.NeedsAnotherDecider;
import org.eprbridge.ideas.NobodyDecidesOnTheirOwnIdea;
import org.eprbridge.ideas.Progress;
import org.eprbridge.ideas.ReferredTo;
import org.eprbridge.kernel.Actor;
import org.eprbridge.kernel.FeatureId;
import org.eprbridge.kernel.Misshapen;
import org.eprbridge.kernel.Role;
import org.eprbridge.testing.Stories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Deciding on an idea")
class DecidingOnAnIdeaTest {

    static final Actor NURSE_AND_CCIO = Actor.of(NURSE.person(), Role.CCIO, Role.CLINICIAN);
    static final LocalDate SPRING = LocalDate.of(2027, 3, 1);

    final FixtureConfiguration<Idea> story = Stories.of(Idea.class);

    @BeforeEach
    void one_feature_is_known() {
        Catalogue catalogue = feature -> feature.equals(ORDER_SETS) ? Optional.of("Order sets") : Optional.empty();
        story.registerInjectableResource(catalogue);
    }

    /** Every decision, with what it brings about. */
    static Stream<Arguments> decisions() {
        return Stream.of(
                Arguments.of(
                        new RedirectIdea(IDEA, ORDER_SETS, "Try this."),
                        new IdeaRedirected(IDEA, ORDER_SETS, "Try this.")),
                Arguments.of(
                        new AcceptIdea(IDEA, "Yes.", null),
                        new IdeaAccepted(IDEA, FLUID_CHART.title(), NURSE.person(), "Yes.", null)),
                Arguments.of(
                        new AcceptIdea(IDEA, "Yes.", CHANGE),
                        new IdeaAccepted(IDEA, FLUID_CHART.title(), NURSE.person(), "Yes.", CHANGE)),
                Arguments.of(
                        new ReferIdea(IDEA, ReferredTo.SUPPLIER, "They know."),
                        new IdeaReferred(IDEA, ReferredTo.SUPPLIER, "They know.")),
                Arguments.of(new ParkIdea(IDEA, SPRING, "In spring."), new IdeaParked(IDEA, SPRING, "In spring.")),
                Arguments.of(
                        new DeclineIdea(IDEA, DeclineReason.NOT_SAFE, "Not safe."),
                        new IdeaDeclined(IDEA, DeclineReason.NOT_SAFE, "Not safe.")));
    }

    static Stream<IdeaCommand> orders() {
        return decisions().map(pair -> (IdeaCommand) pair.get()[0]);
    }

    static Stream<List<EventMessage<Object>>> settledPasts() {
        return Stream.of(
                IdeaPasts.redirected(),
                IdeaPasts.solved(),
                IdeaPasts.accepted(),
                IdeaPasts.following(Progress.BEING_BUILT),
                IdeaPasts.following(Progress.LIVE),
                IdeaPasts.declined(),
                IdeaPasts.withdrawn());
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void is_possible_while_it_waits(IdeaCommand order, IdeaEvent fact) {
        story.given(IdeaPasts.takenUp()).when(order, by(CCIO)).expectEvents(fact);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void is_possible_before_the_answer_has_come(IdeaCommand order, IdeaEvent fact) {
        story.given(IdeaPasts.asked()).when(order, by(DEPUTY)).expectEvents(fact);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void is_possible_while_it_is_parked(IdeaCommand order, IdeaEvent fact) {
        story.given(IdeaPasts.parked()).when(order, by(DEPUTY)).expectEvents(fact);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void is_possible_while_others_have_it(IdeaCommand order, IdeaEvent fact) {
        story.given(IdeaPasts.referred()).when(order, by(DEPUTY)).expectEvents(fact);
    }

    @ParameterizedTest
    @MethodSource("settledPasts")
    void is_too_late_for_the_second_of_two(List<EventMessage<Object>> past) {
        story.given(past)
                .when(new AcceptIdea(IDEA, "Yes.", null), by(DEPUTY))
                .expectException(AlreadyDecided.class)
                .expectNoEvents();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void is_left_to_others_when_it_is_ones_own(IdeaCommand order) {
        story.given(IdeaPasts.sent())
                .when(order, by(NURSE_AND_CCIO))
                .expectException(NobodyDecidesOnTheirOwnIdea.class)
                .expectNoEvents();
    }

    @ParameterizedTest
    @MethodSource("orders")
    void is_left_to_another_decider_after_an_appeal(IdeaCommand order) {
        story.given(IdeaPasts.appealed())
                .when(order, by(CCIO))
                .expectException(NeedsAnotherDecider.class)
                .expectNoEvents();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void is_possible_for_another_decider_after_an_appeal(IdeaCommand order, IdeaEvent fact) {
        story.given(IdeaPasts.appealed()).when(order, by(DEPUTY)).expectEvents(fact);
    }

    @Nested
    class by_a_redirect {

        @Test
        void needs_a_feature_that_the_catalogue_knows() {
            story.given(IdeaPasts.sent())
                    .when(new RedirectIdea(IDEA, new FeatureId("FEAT-99"), "Try this."), by(CCIO))
                    .expectException(Misshapen.class)
                    .expectExceptionMessage("featureId: There is no feature FEAT-99 in the catalogue.")
                    .expectNoEvents();
        }
    }

    @Nested
    class by_parking {

        @ParameterizedTest
        @ValueSource(strings = {"2026-08-07", "2028-08-06"})
        void takes_any_day_from_tomorrow_to_two_years_ahead(LocalDate until) {
            story.given(IdeaPasts.sent())
                    .when(new ParkIdea(IDEA, until, "Later."), by(CCIO))
                    .expectEvents(new IdeaParked(IDEA, until, "Later."));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-08-05", "2026-08-06", "2028-08-07"})
        void takes_no_other_day(LocalDate until) {
            story.given(IdeaPasts.sent())
                    .when(new ParkIdea(IDEA, until, "Later."), by(CCIO))
                    .expectException(Misshapen.class)
                    .expectNoEvents();
        }

        @Test
        void counts_the_day_in_london() {
            var halfPastMidnightInLondon = Instant.parse("2026-08-06T23:30:00Z");

            story.given(IdeaPasts.sent())
                    .when(new ParkIdea(IDEA, LocalDate.of(2026, 8, 7), "Later."), by(CCIO, halfPastMidnightInLondon))
                    .expectException(Misshapen.class)
                    .expectNoEvents();
        }
    }
}
