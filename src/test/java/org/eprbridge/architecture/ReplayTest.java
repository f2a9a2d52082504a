package org.eprbridge.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.eprbridge.platform.readers.Rebuildable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Told the same story again, the product remembers the same and does nothing twice")
class ReplayTest {

    static final Set<String> QUESTIONS = Set.of("now", "currentTimeMillis", "nanoTime", "randomUUID", "random");

    static final DescribedPredicate<JavaMethodCall> ASK_CLOCK_OR_DICE =
            DescribedPredicate.describe("ask clock or dice", call -> {
                var owner = call.getTargetOwner();
                return owner.getPackageName().startsWith("java.") && QUESTIONS.contains(call.getName());
            });

    static final ArchRule NO_CLOCK_NO_DICE = noClasses()
            .that()
            .resideInAnyPackage("..domain..", "..projection..")
            .should()
            .callMethodWhere(ASK_CLOCK_OR_DICE)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(RandomGenerator.class)
            .as("domain and projections ask no clock and throw no dice");

    static final ArchRule PROJECTIONS_CAN_FORGET = classes()
            .that(declare(EventHandler.class))
            .and()
            .areNotAnnotatedWith(DisallowReplay.class)
            .should(have(ResetHandler.class))
            .as("whoever remembers events can forget them");

    static final ArchRule PROJECTIONS_CAN_BE_BUILT_AGAIN = classes()
            .that(declare(EventHandler.class))
            .and()
            .areNotAnnotatedWith(DisallowReplay.class)
            .should()
            .beAssignableTo(Rebuildable.class)
            .as("a projection can be built again beside the one that people see");

    static final ArchRule REACTIONS_DO_NOT_REPEAT = classes()
            .that(declare(EventHandler.class))
            .and()
            .resideInAPackage("..automation..")
            .should()
            .beAnnotatedWith(DisallowReplay.class)
            .as("a reaction carries @DisallowReplay");

    @Nested
    class because_time_and_chance_arrive_in_the_message {

        @Test
        void in_the_product() {
            House.keeps(NO_CLOCK_NO_DICE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"asksTheClock", "asksTheMachine", "asksAnInjectedClock", "throwsDice", "drawsAnId"})
        void and_planted_clocks_and_dice_are_caught(String where) {
            House.catches(NO_CLOCK_NO_DICE, "planted.room.domain.Gambler." + where);
        }

        @Test
        void and_a_planted_clock_in_a_projection_is_caught() {
            House.catches(NO_CLOCK_NO_DICE, "planted.room.projection.Forgetless");
        }
    }

    @Nested
    class because_a_projection_can_forget {

        @Test
        void in_the_product() {
            House.keeps(PROJECTIONS_CAN_FORGET);
        }

        @Test
        void and_a_planted_one_that_cannot_is_caught() {
            House.catches(PROJECTIONS_CAN_FORGET, "planted.room.projection.Forgetless");
        }
    }

    @Nested
    class because_a_projection_can_be_built_again {

        @Test
        void in_the_product() {
            House.keeps(PROJECTIONS_CAN_BE_BUILT_AGAIN);
        }

        @Test
        void and_a_planted_one_that_cannot_is_caught() {
            House.catches(PROJECTIONS_CAN_BE_BUILT_AGAIN, "planted.room.projection.Forgetless");
        }
    }

    @Nested
    class because_a_reaction_happens_once {

        @Test
        void in_the_product() {
            House.keeps(REACTIONS_DO_NOT_REPEAT);
        }

        @Test
        void and_a_planted_one_that_repeats_itself_is_caught() {
            House.catches(REACTIONS_DO_NOT_REPEAT, "planted.room.automation.WhenToldThenShoutAgain");
        }
    }

    private static DescribedPredicate<JavaClass> declare(Class<? extends Annotation> handler) {
        return DescribedPredicate.describe(
                "declare @" + handler.getSimpleName(),
                type -> type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(handler)));
    }

    private static ArchCondition<JavaClass> have(Class<? extends Annotation> handler) {
        return new ArchCondition<>("have @" + handler.getSimpleName()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean found = type.getAllMethods().stream().anyMatch(method -> method.isAnnotatedWith(handler));
                events.add(new SimpleConditionEvent(
                        type, found, type.getName() + " has no @" + handler.getSimpleName() + " method"));
            }
        };
    }
}
