package org.eprbridge.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.eprbridge.kernel.EventName;
import org.eprbridge.kernel.IdeaId;
import org.eprbridge.kernel.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("What an event looks like in the log")
class StoredShapeTest {

    private final NamedEventsSerializer serializer = new NamedEventsSerializer(EventNames.of(Everything.class));

    @EventName(value = "test-everything", revision = "2")
    record Everything(
            IdeaId idea,
            Map<PersonId, Integer> votes,
            List<Long> large,
            double share,
            BigDecimal exact,
            Instant when,
            boolean urgent) {}

    private static Everything everything() {
        var votes = new LinkedHashMap<PersonId, Integer>();
        votes.put(new PersonId("asha.patel"), 3);
        return new Everything(
                new IdeaId("IDEA-7"),
                votes,
                List.of(5_000_000_000L),
                0.25,
                new BigDecimal("1234567890123.4567"),
                Instant.parse("2026-03-02T09:00:00Z"),
                true);
    }

    @Test
    void it_comes_back_as_it_was() {
        var stored = serializer.serialize(everything(), JsonNode.class);
        var inTheDatabase = new BsonDocument();
        try (var writer = new BsonDocumentWriter(inTheDatabase)) {
            PayloadBson.write(stored.getData(), writer);
        }
        var reader = inTheDatabase.asBsonReader();
        reader.readBsonType();

        assertThat(stored.getType().getName()).isEqualTo("test-everything");
        assertThat(stored.getType().getRevision()).isEqualTo("2");
        assertThat(inTheDatabase.getString("idea").getValue()).isEqualTo("IDEA-7");
        assertThat(inTheDatabase.getDocument("votes").keySet()).containsExactly("asha．patel");
        assertThat((Object) serializer.deserialize(
                        new SimpleSerializedObject<>(PayloadBson.read(reader), JsonNode.class, stored.getType())))
                .isEqualTo(everything());
    }

    @Test
    void a_revision_that_is_not_known_here_is_refused_with_a_sentence() {
        var newer = new SimpleSerializedObject<>("{}", String.class, "test-everything", "3");

        assertThatThrownBy(() -> serializer.deserialize(newer))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("revision 3")
                .hasMessageContaining("Start the newer version");
    }

    @Test
    void two_events_of_one_name_do_not_start() {
        assertThatThrownBy(() -> EventNames.under("planted"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Two events are called \"it-happened\"");
    }

    @Test
    void a_readers_place_can_be_read_back() {
        var place =
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(9), new GlobalSequenceTrackingToken(4));

        assertThat((Object) serializer.deserialize(serializer.serialize(place, String.class)))
                .isEqualTo(place);
    }
}
