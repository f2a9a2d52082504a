package org.eprbridge.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.eprbridge.kernel.EventName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Events of an earlier shape")
class UpcastingTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static DatabaseForTests tests;

    private final List<StoredEvent> past = new ArrayList<>();
    private MongoDatabase database;

    /** Was {@code {"text": "Ward 7: too slow"}} once, then {@code {"ward": "Ward 7: too slow"}}. */
    @EventName(value = "test-complained", revision = "3")
    record Complained(String ward, String complaint) {}

    /** Was a part of {@code test-moved-in} once. */
    @EventName(value = "test-furnished", revision = "2")
    record Furnished(String room, int chairs) {}

    @EventName("test-entered")
    record Entered(String room) {}

    @BeforeAll
    static void open() {
        tests = DatabaseForTests.open();
    }

    @AfterAll
    static void close() {
        tests.close();
    }

    @BeforeEach
    void begin() {
        database = tests.fresh();
    }

    private static EventUpcast step(String name, String from, String to, Function<ObjectNode, JsonNode> change) {
        return new EventUpcast(name, from, to) {
            @Override
            protected List<Renewed> renew(JsonNode payload) {
                return List.of(as(change.apply((ObjectNode) payload)));
            }
        };
    }

    private static final EventUpcast TEXT_IS_CALLED_WARD =
            step("test-complained", "1", "2", old -> old.set("ward", old.remove("text")));

    private static final EventUpcast WARD_AND_COMPLAINT_ARE_TWO = step("test-complained", "2", "3", old -> {
        var parts = old.get("ward").stringValue().split(": ", 2);
        return old.put("ward", parts[0]).put("complaint", parts[1]);
    });

    private static final EventUpcast CHAIRS_ARE_COUNTED = step(
            "test-furnished",
            "1",
            "2",
            old -> old.put("chairs", old.remove("seats").asInt()));

    private static final EventUpcast MOVING_IN_WAS_TWO_THINGS = new EventUpcast("test-moved-in", "1", "2") {
        @Override
        protected List<Renewed> renew(JsonNode payload) {
            var room = JSON.createObjectNode().set("room", payload.get("room"));
            return List.of(new Renewed("test-entered", "1", room), new Renewed("test-furnished", "1", payload));
        }
    };

    private void happened(String name, String revision, String payload) {
        past.add(new StoredEvent(
                "E-" + past.size(),
                Instant.parse("2026-08-03T08:00:00Z"),
                "A",
                "House",
                past.size(),
                name,
                revision,
                JSON.readTree(payload),
                JSON.createObjectNode()));
    }

    private CommitLogEngine engine(EventUpcast... upcasts) {
        var document = new Draft("C-1", past).behind(Head.OF_AN_EMPTY_LOG).document();
        MongoCommits.embedded(database).insert(List.of(document));
        var serializer = new NamedEventsSerializer(EventNames.of(Complained.class, Furnished.class, Entered.class));
        return Engines.on(tests, database, builder -> {
            builder.eventSerializer(serializer)
                    .snapshotSerializer(serializer)
                    .upcasterChain(new UpcastChain(List.of(upcasts)));
            return builder;
        });
    }

    private static List<Object> story(CommitLogEngine engine) {
        return engine.readEvents("A")
                .asStream()
                .<Object>map(event -> event.getPayload())
                .toList();
    }

    @Test
    void take_every_step_in_whatever_order_the_steps_were_found() {
        happened("test-complained", "1", "{\"text\":\"Ward 7: too slow\"}");
        happened("test-complained", "2", "{\"ward\":\"Ward 8: too loud\"}");
        happened("test-complained", "3", "{\"ward\":\"Ward 9\",\"complaint\":\"too far\"}");

        assertThat(story(engine(WARD_AND_COMPLAINT_ARE_TWO, TEXT_IS_CALLED_WARD)))
                .containsExactly(
                        new Complained("Ward 7", "too slow"),
                        new Complained("Ward 8", "too loud"),
                        new Complained("Ward 9", "too far"));
    }

    @Nested
    class that_were_several_things {

        @BeforeEach
        void moveIn() {
            happened("test-moved-in", "1", "{\"room\":\"R-1\",\"seats\":4}");
            happened("test-entered", "1", "{\"room\":\"R-2\"}");
        }

        private CommitLogEngine upcasting() {
            return engine(CHAIRS_ARE_COUNTED, MOVING_IN_WAS_TWO_THINGS);
        }

        @Test
        void become_several_events_and_each_takes_its_own_steps() {
            assertThat(story(upcasting()))
                    .containsExactly(new Entered("R-1"), new Furnished("R-1", 4), new Entered("R-2"));
        }

        @Test
        void share_one_place_in_the_log_and_leave_the_places_of_others_alone() {
            var tracked = upcasting().readEvents(null, false).toList();

            assertThat(tracked)
                    .extracting(event -> ((TrackedEventMessage<?>) event)
                            .trackingToken()
                            .position()
                            .orElse(-1))
                    .containsExactly(0L, 0L, 1L);
        }

        @Test
        void leave_what_is_stored_as_it_was() {
            story(upcasting());

            assertThat(new ChainWalk(database).verify(0).findings()).isEmpty();
        }
    }

    @Nested
    class stop_the_reader_with_a_sentence {

        @Test
        void when_they_come_from_a_newer_version() {
            happened("test-complained", "4", "{\"ward\":\"Ward 7\"}");

            assertThatThrownBy(() -> story(engine(TEXT_IS_CALLED_WARD, WARD_AND_COMPLAINT_ARE_TWO)))
                    .rootCause()
                    .isInstanceOf(WrittenByNewerVersion.class)
                    .hasMessageContaining("\"test-complained\" in revision 4")
                    .hasMessageContaining("knows revision 3")
                    .hasMessageContaining("Start the newer version");
        }

        @Test
        void when_a_step_is_missing() {
            happened("test-complained", "1", "{\"text\":\"Ward 7: too slow\"}");

            assertThatThrownBy(() -> story(engine(TEXT_IS_CALLED_WARD)))
                    .rootCause()
                    .isInstanceOf(WrittenByNewerVersion.class)
                    .hasMessageContaining("in revision 2");
        }

        @Test
        void when_a_step_would_let_them_disappear() {
            happened("test-entered", "0", "{}");
            var vanishing = new EventUpcast("test-entered", "0", "1") {
                @Override
                protected List<Renewed> renew(JsonNode payload) {
                    return List.of();
                }
            };

            assertThatThrownBy(() -> story(engine(vanishing))).hasMessageContaining("lets an event disappear");
        }

        @Test
        void when_the_steps_lead_in_a_circle() {
            happened("test-entered", "0", "{}");

            assertThatThrownBy(() -> story(engine(
                            step("test-entered", "0", "7", old -> old), step("test-entered", "7", "0", old -> old))))
                    .hasMessageContaining("lead in a circle");
        }
    }

    @Test
    void have_one_step_from_each_revision() {
        assertThatThrownBy(() -> new UpcastChain(List.of(TEXT_IS_CALLED_WARD, TEXT_IS_CALLED_WARD)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Two steps lead from \"test-complained\" in revision 1");
    }
}
