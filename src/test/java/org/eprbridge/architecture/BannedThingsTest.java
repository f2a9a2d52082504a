package org.eprbridge.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Things that stay outside")
class BannedThingsTest {

    static final ArchRule NO_XSTREAM = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.thoughtworks.xstream..")
            .as("nobody uses XStream");

    static final ArchRule NO_TALKING_TO_THE_CONSOLE =
            noClasses().should(ACCESS_STANDARD_STREAMS).as("nobody writes to the console: there is a log");

    static final ArchRule NO_NODE = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(NpmPackage.class, JsModule.class, CssImport.class)
            .as("nothing wakes Node");

    static final ArchRule ONE_WAY_TO_WRITE_CSV = noClasses()
            .that()
            .resideOutsideOfPackage("org.eprbridge.platform.guard")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar.fastcsv.writer..")
            .as("files for spreadsheets are written by CsvText, which leaves no formula in them");

    @Nested
    class are_not_used {

        @Test
        void in_the_product() {
            House.keeps(NO_XSTREAM);
            House.keeps(NO_TALKING_TO_THE_CONSOLE);
            House.keeps(NO_NODE);
            House.keeps(ONE_WAY_TO_WRITE_CSV);
        }

        @Test
        void and_planted_ones_are_caught() {
            House.catches(NO_XSTREAM, "planted.room.web.CuriousController");
            House.catches(NO_TALKING_TO_THE_CONSOLE, "planted.room.automation.WhenToldThenShoutAgain");
            House.catches(NO_NODE, "planted.room.ui.CuriousView");
            House.catches(ONE_WAY_TO_WRITE_CSV, "planted.room.web.CuriousController");
        }
    }

    @Nested
    class are_not_written {

        @Test
        void in_the_product() {
            assertThat(complaintsAbout(House.sources("src/main/java"))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "import lombok.Data;, Lombok",
            "import com.vaadin.flow.component.charts.*;, names every import",
            "// TODO later, promises for later"
        })
        void and_planted_ones_are_caught(String line, String what) {
            assertThat(complaintsAbout(Map.of(Path.of("Planted.java"), line)))
                    .singleElement()
                    .asString()
                    .contains(what);
        }

        @Test
        void and_a_planted_long_file_is_caught() {
            assertThat(complaintsAbout(Map.of(Path.of("Planted.java"), "\n".repeat(301))))
                    .singleElement()
                    .asString()
                    .contains("more than 300 lines");
        }

        private static List<String> complaintsAbout(Map<Path, String> sources) {
            var complaints = new ArrayList<String>();
            sources.forEach((file, text) -> {
                if (text.contains("import lombok")) {
                    complaints.add(file + " uses Lombok");
                }
                if (text.lines().anyMatch(line -> line.startsWith("import ") && line.endsWith(".*;"))) {
                    complaints.add(file + ": a house in order names every import");
                }
                if (text.contains("TODO") || text.contains("FIXME")) {
                    complaints.add(file + " makes promises for later");
                }
                if (text.lines().count() > 300) {
                    complaints.add(file + " has more than 300 lines");
                }
            });
            return complaints;
        }
    }

    @Nested
    class do_not_slip_in_from_the_tests {

        @Test
        void in_the_product() {
            assertThat(House.sources("src/test/java/org"))
                    .allSatisfy((file, text) -> assertThat(slipsIn(text))
                            .as("%s: write @TestConfiguration, or every test of the whole house gets it", file)
                            .isFalse());
        }

        @Test
        void and_a_planted_one_is_caught() {
            assertThat(slipsIn("    @Configuration\n    static class Fakes {}")).isTrue();
        }

        private static boolean slipsIn(String test) {
            return test.lines().map(String::strip).anyMatch(line -> line.equals("@Configuration"));
        }
    }

    @Nested
    class like_null_where_nobody_said_so {

        @Test
        void in_the_product() {
            assertThat(unmarked(House.PRODUCT)).isEmpty();
        }

        @Test
        void and_a_planted_unmarked_package_is_caught() {
            assertThat(unmarked(House.PLANTED)).contains("planted.unmarked");
        }

        private static List<String> unmarked(JavaClasses classes) {
            return classes.stream()
                    .map(type -> type.getPackage())
                    .distinct()
                    .filter(room -> room.tryGetPackageInfo()
                            .filter(info -> info.isAnnotatedWith(NullMarked.class))
                            .isEmpty())
                    .map(room -> room.getName())
                    .sorted()
                    .toList();
        }
    }
}
