package org.eprbridge.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.eprbridge.kernel.AllowedFor;
import org.eprbridge.kernel.Query;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Commands")
class CommandsTest {

    static final DescribedPredicate<JavaClass> COMMANDS = DescribedPredicate.describe(
            "are commands",
            type -> type.isRecord()
                    && type.getAllRawInterfaces().stream()
                            .anyMatch(family -> family.getSimpleName().endsWith("Command")));

    static final ArchRule SAY_WHO_MAY_SEND_THEM =
            classes().that(COMMANDS).should().beAnnotatedWith(AllowedFor.class).as("a command says who may send it");

    static final ArchRule SAY_WHO_MAY_ASK_THEM = classes()
            .that()
            .implement(Query.class)
            .should()
            .beAnnotatedWith(AllowedFor.class)
            .as("a question says who may ask it");

    @Nested
    class say_who_may_send_them {

        @Test
        void in_the_product() {
            assertThat(House.PRODUCT.that(COMMANDS)).isNotEmpty();
            House.keeps(SAY_WHO_MAY_SEND_THEM);
        }

        @Test
        void and_a_planted_one_that_does_not_is_caught() {
            House.catches(SAY_WHO_MAY_SEND_THEM, "planted.room.PlantedCommand$Intrude");
        }
    }

    @Nested
    class and_questions_too_say_who_may_ask {

        @Test
        void in_the_product() {
            House.keeps(SAY_WHO_MAY_ASK_THEM);
        }

        @Test
        void and_a_planted_one_that_does_not_is_caught() {
            House.catches(SAY_WHO_MAY_ASK_THEM, "planted.room.PlantedCommand$Peep");
        }
    }

    @Nested
    class come_in_families_that_are_known_in_full {

        @Test
        void in_the_product() {
            assertThat(openFamilies(House.PRODUCT)).isEmpty();
        }

        @Test
        void and_a_planted_open_family_is_caught() {
            assertThat(openFamilies(House.PLANTED)).containsExactly("planted.room.PlantedCommand");
        }

        private static List<String> openFamilies(JavaClasses classes) {
            return classes.stream()
                    .filter(type -> type.isInterface()
                            && (type.getSimpleName().endsWith("Command")
                                    || type.getSimpleName().endsWith("Event")))
                    .filter(type -> !type.reflect().isSealed())
                    .map(JavaClass::getName)
                    .sorted()
                    .toList();
        }
    }

    @Nested
    class have_a_test_that_sends_them {

        @Test
        void in_the_product() {
            assertThat(neverSent(House.PRODUCT, House.sources("src/test/java").values()))
                    .as("commands with a handler and without a test")
                    .isEmpty();
        }

        @Test
        void and_a_planted_one_without_is_caught() {
            assertThat(neverSent(House.PLANTED, List.of("new Intruder(), new IntrudeTwice()")))
                    .containsExactly("Intrude");
        }

        private static List<String> neverSent(JavaClasses classes, Collection<String> tests) {
            return handled(classes)
                    .filter(command -> {
                        var sends = Pattern.compile("new (\\w+\\.)*" + command + "\\(");
                        return tests.stream()
                                .noneMatch(test -> sends.matcher(test).find());
                    })
                    .toList();
        }

        private static Stream<String> handled(JavaClasses classes) {
            return classes.stream()
                    .flatMap(type -> type.getCodeUnits().stream())
                    .filter(code -> code.isAnnotatedWith(CommandHandler.class))
                    .map(code -> code.getRawParameterTypes().getFirst().getSimpleName())
                    .distinct()
                    .sorted();
        }
    }
}
