package org.eprbridge.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.eprbridge.kernel.EventName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Examples of every event in every revision that was ever written. They are never edited: they are what lies in the logs of
 * hospitals.
 */
@DisplayName("The corpus of stored events")
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Path PROPOSALS = Path.of("target/corpus");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final EventNames NAMES = EventNames.under("org.eprbridge");
    private static final NamedEventsSerializer SERIALIZER = new NamedEventsSerializer(NAMES);

    private static String fileOf(String event, String revision) {
        return event + "@" + revision + ".json";
    }

    /** What is in events.txt: lines up to the first empty one, name and revision first. */
    private static List<String[]> treaty() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/events.txt")).stream()
                .takeWhile(line -> !line.isBlank())
                .map(line -> line.split(" ", 3))
                .toList();
    }

    @Test
    void has_examples_of_every_event() throws IOException {
        var missing = new ArrayList<String>();
        for (String[] event : treaty()) {
            var file = fileOf(event[0], event[1]);
            if (!Files.exists(CORPUS.resolve(file))) {
                propose(event[0], file);
                missing.add(file);
            }
        }
        assertThat(missing)
                .as("Events without examples. Look at those in " + PROPOSALS + ", and copy them to " + CORPUS)
                .isEmpty();
    }

    private static void propose(String event, String file) throws IOException {
        Files.createDirectories(PROPOSALS);
        var examples = Specimens.of(NAMES.classOf(event).orElseThrow()).stream()
                .map(example -> SERIALIZER.serialize(example, JsonNode.class).getData())
                .toList();
        Files.writeString(
                PROPOSALS.resolve(file), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(examples) + "\n");
    }

    @TestFactory
    Stream<DynamicTest> can_be_read() throws IOException {
        var upcasts = new UpcastChain(upcastsOfTheRooms());
        return Files.list(CORPUS)
                .sorted()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    var name = file.getFileName().toString().split("[@.]");
                    assertThat(JSON.readTree(Files.readString(file)))
                            .hasSizeGreaterThan(1)
                            .allSatisfy(
                                    example -> assertThat(complaints(name[0], name[1], example, SERIALIZER, upcasts))
                                            .isEmpty());
                }));
    }

    private static List<EventUpcast> upcastsOfTheRooms() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(EventUpcast.class));
        return scanner.findCandidateComponents("org.eprbridge").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(found -> found.getPackageName().endsWith(".history"))
                .map(CorpusTest::made)
                .toList();
    }

    private static EventUpcast made(Class<?> upcast) {
        try {
            var constructor = upcast.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (EventUpcast) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(upcast.getName(), e);
        }
    }

    /** Into the log's own form and back, through the steps, into the present class, and out again: what is different? */
    private static List<String> complaints(
            String name, String revision, JsonNode example, NamedEventsSerializer serializer, UpcastChain upcasts) {
        var at = Instant.parse("2026-08-03T08:00:00Z");
        var envelope = JSON.createObjectNode();
        var stored = StoredEvent.read(new StoredEvent("E-1", at, "IDEA-1", "Idea", 0, name, revision, example, envelope)
                .toBson()
                .asBsonReader());
        var complaints = new ArrayList<String>();
        upcasts.upcast(Stream.of(new InitialEventRepresentation(ReadEvent.of(stored, 0), serializer)))
                .forEach(event -> {
                    var renewed = event.getData(JsonNode.class);
                    try {
                        var again = serializer.serialize(serializer.deserialize(renewed), JsonNode.class);
                        if (!same(again.getData(), renewed.getData())) {
                            complaints.add(renewed.getData() + " became " + again.getData());
                        }
                    } catch (RuntimeException e) {
                        complaints.add(renewed.getData() + " cannot be read: " + e.getMessage());
                    }
                });
        return complaints;
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return inOrder(JSON.readTree(one.toString())).equals(inOrder(JSON.readTree(other.toString())));
    }

    /** The lists in events are sets, and sets have no order. */
    private static JsonNode inOrder(JsonNode node) {
        return switch (node) {
            case ArrayNode list -> {
                var sorted = JSON.createArrayNode();
                list.valueStream()
                        .map(CorpusTest::inOrder)
                        .sorted(Comparator.comparing(JsonNode::toString))
                        .forEach(sorted::add);
                yield sorted;
            }
            case ObjectNode object -> {
                object.properties().forEach(field -> field.setValue(inOrder(field.getValue())));
                yield object;
            }
            default -> node;
        };
    }

    @Nested
    class notices {

        @EventName("test-remembered")
        record Remembered(String word, int times) {}

        private static List<String> complaintsAbout(String example) {
            var serializer = new NamedEventsSerializer(EventNames.of(Remembered.class));
            return complaints("test-remembered", "1", JSON.readTree(example), serializer, new UpcastChain(List.of()));
        }

        @Test
        void nothing_when_all_is_well() {
            assertThat(complaintsAbout("{\"word\":\"a\",\"times\":2}")).isEmpty();
        }

        @Test
        void a_planted_loss_of_a_field() {
            assertThat(complaintsAbout("{\"word\":\"a\",\"times\":2,\"where\":\"b\"}"))
                    .hasSize(1);
        }

        @Test
        void a_planted_change_of_type() {
            assertThat(complaintsAbout("{\"word\":\"a\",\"times\":\"often\"}"))
                    .singleElement()
                    .asString()
                    .contains("cannot be read");
        }

        @Test
        void every_constant_of_an_enum() {
            assertThat(Specimens.of(Chosen.class))
                    .extracting(example -> ((Chosen) example).choice())
                    .containsAll(Arrays.asList(Choice.values()));
        }

        enum Choice {
            A,
            B,
            C,
            D
        }

        record Chosen(Choice choice) {}
    }
}
