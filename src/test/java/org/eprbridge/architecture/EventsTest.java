package org.eprbridge.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.eprbridge.kernel.EventName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import planted.room.PlantedEvent;

@DisplayName("Events")
class EventsTest {

    static final Path TREATY = Path.of("src/test/resources/events.txt");

    @Nested
    class have_a_name_that_lasts {

        @Test
        void in_the_product() {
            assertThat(events(House.PRODUCT)).isNotEmpty();
            assertThat(complaints(House.PRODUCT)).isEmpty();
        }

        @Test
        void and_planted_bad_names_are_caught() {
            assertThat(complaints(House.PLANTED))
                    .containsExactlyInAnyOrder(
                            "planted.room.PlantedEvent$Nameless has no @EventName",
                            "planted.room.PlantedEvent$Shouted has a name that is not in kebab-case: IT_HAPPENED",
                            "planted.room.PlantedEvent$Twin has the name of another event: it-happened");
        }

        private static List<String> complaints(JavaClasses classes) {
            var complaints = new ArrayList<String>();
            var names = new HashSet<String>();
            for (var event : events(classes)) {
                var name = event.tryGetAnnotationOfType(EventName.class).map(EventName::value);
                if (name.isEmpty()) {
                    complaints.add(event.getName() + " has no @EventName");
                } else if (!name.get().matches("[a-z]+(-[a-z]+)*")) {
                    complaints.add(event.getName() + " has a name that is not in kebab-case: " + name.get());
                } else if (!names.add(name.get())) {
                    complaints.add(event.getName() + " has the name of another event: " + name.get());
                }
            }
            return complaints;
        }
    }

    @Nested
    class keep_the_treaty {

        @Test
        void in_the_product() throws IOException {
            var now = EventShapes.of(
                    events(House.PRODUCT).stream().map(JavaClass::reflect).toList());
            Files.writeString(Path.of("target/events.txt"), now);

            assertThat(now)
                    .as("What is stored has changed. With an upcaster or a decision record, and only then,"
                            + " copy target/events.txt to " + TREATY + ".")
                    .isEqualTo(House.read(TREATY));
        }

        @Test
        void and_a_planted_change_of_shape_is_seen() {
            assertThat(EventShapes.of(List.of(PlantedEvent.First.class))).isEqualTo("""
                            it-happened 1 (where: Place, when: LocalDate, seenBy: Set<String>, note: String?)

                            Floor: GROUND, FIRST
                            Place (name: String, floor: Floor)
                            """);
        }
    }

    private static List<JavaClass> events(JavaClasses classes) {
        return classes.stream()
                .filter(JavaClass::isRecord)
                .filter(type -> type.getAllRawInterfaces().stream()
                        .anyMatch(family -> family.getSimpleName().endsWith("Event")))
                .sorted(Comparator.comparing(JavaClass::getName))
                .toList();
    }
}
