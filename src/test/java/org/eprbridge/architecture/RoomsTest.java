package org.eprbridge.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import org.eprbridge.EprBridge;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@DisplayName("Rooms")
class RoomsTest {

    static final String TURNS_ANY_FAILURE_INTO_WORDS = "ProblemAdvice";

    static final ArchRule SCREENS_AND_REST_STAND_ON_MESSAGES = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "..web..", "..shell..")
            .and()
            .doNotHaveSimpleName(TURNS_ANY_FAILURE_INTO_WORDS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.axonframework..",
                    "com.mongodb..",
                    "org.bson..",
                    "org.springframework.data.mongodb..",
                    "org.eprbridge..domain..",
                    "org.eprbridge..projection..",
                    "org.eprbridge..automation..",
                    "org.eprbridge..history..",
                    "planted.room.domain..",
                    "planted.room.projection..")
            .as("screens and REST know no Axon, no database, no domain and no projection");

    static final ArchRule INSIDES_ARE_PRIVATE = classes()
            .that()
            .resideInAnyPackage("..domain..", "..projection..", "..automation..", "..history..", "..web..", "..ui..")
            .and()
            .resideOutsideOfPackage("org.eprbridge.platform..")
            .and()
            .areTopLevelClasses()
            .and()
            .haveSimpleNameNotEndingWith("Navigation")
            .should()
            .notBePublic()
            .as("the insides of a room are package-private, but for its Navigation");

    static final ArchRule PROJECTIONS_ARE_STRANGERS = noClasses()
            .that()
            .resideInAPackage("..projection..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eprbridge..domain..", "planted.room.domain..")
            .as("a projection knows the facts and not how they were decided");

    @Nested
    class import_only_what_they_declare {

        @Test
        void in_the_product() {
            ApplicationModules.of(EprBridge.class).verify();
        }

        @Test
        void and_a_planted_shortcut_is_caught() {
            var violations =
                    ApplicationModules.of("planted.rooms", location -> true).detectViolations();

            assertThat(violations.getMessages())
                    .anyMatch(message -> message.contains("planted.rooms.upstairs.Shortcut"));
        }
    }

    @Nested
    class keep_screens_and_rest_away_from_the_insides {

        @Test
        void in_the_product() {
            House.keeps(SCREENS_AND_REST_STAND_ON_MESSAGES);
        }

        @Test
        void and_planted_curiosity_is_caught() {
            House.catches(SCREENS_AND_REST_STAND_ON_MESSAGES, "planted.room.ui.CuriousView");
            House.catches(SCREENS_AND_REST_STAND_ON_MESSAGES, "planted.room.web.CuriousController");
        }
    }

    @Nested
    class keep_their_insides_to_themselves {

        @Test
        void in_the_product() {
            House.keeps(INSIDES_ARE_PRIVATE);
        }

        @Test
        void and_a_planted_exhibitionist_is_caught() {
            House.catches(INSIDES_ARE_PRIVATE, "planted.room.domain.Exhibitionist");
        }
    }

    @Nested
    class keep_projections_away_from_decisions {

        @Test
        void in_the_product() {
            House.keeps(PROJECTIONS_ARE_STRANGERS);
        }

        @Test
        void and_a_planted_accomplice_is_caught() {
            House.catches(PROJECTIONS_ARE_STRANGERS, "planted.room.projection.Accomplice");
        }
    }
}
