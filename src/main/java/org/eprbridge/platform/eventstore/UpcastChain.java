package org.eprbridge.platform.eventstore;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import tools.jackson.databind.JsonNode;

/** Leads each event from step to step until there is none from where it has arrived. */
final class UpcastChain implements EventUpcaster {

    private final Map<Shape, EventUpcast> steps = new HashMap<>();

    UpcastChain(Collection<EventUpcast> upcasts) {
        for (EventUpcast upcast : upcasts) {
            var other = steps.put(new Shape(upcast.name(), upcast.from()), upcast);
            if (other != null) {
                throw new IllegalStateException(
                        "Two steps lead from \"%s\" in revision %s: %s and %s. Keep one of them."
                                .formatted(
                                        upcast.name(),
                                        upcast.from(),
                                        other.getClass().getName(),
                                        upcast.getClass().getName()));
            }
        }
    }

    @Override
    public Stream<IntermediateEventRepresentation> upcast(Stream<IntermediateEventRepresentation> events) {
        return steps.isEmpty() ? events : events.flatMap(event -> renewed(event, 0));
    }

    private Stream<IntermediateEventRepresentation> renewed(IntermediateEventRepresentation event, int taken) {
        var shape = Shape.of(event.getType());
        var step = steps.get(shape);
        if (step == null) {
            return Stream.of(event);
        }
        if (taken == steps.size()) {
            throw new IllegalStateException(
                    "The steps from \"%s\" in revision %s lead in a circle.".formatted(shape.name, shape.revision));
        }
        return renewals(step, event.getData(JsonNode.class).getData().deepCopy())
                .flatMap(renewal -> renewed(as(renewal, event), taken + 1));
    }

    private static Stream<EventUpcast.Renewed> renewals(EventUpcast step, JsonNode payload) {
        List<EventUpcast.Renewed> renewals = step.renew(payload);
        if (renewals.isEmpty()) {
            throw new IllegalStateException("%s lets an event disappear. Return at least one."
                    .formatted(step.getClass().getName()));
        }
        return renewals.stream();
    }

    private static IntermediateEventRepresentation as(
            EventUpcast.Renewed renewal, IntermediateEventRepresentation event) {
        return event.upcastPayload(
                new SimpleSerializedType(renewal.name(), renewal.revision()), JsonNode.class, _ -> renewal.payload());
    }

    private record Shape(String name, String revision) {

        static Shape of(SerializedType type) {
            return new Shape(type.getName(), String.valueOf(type.getRevision()));
        }
    }
}
