package org.eprbridge.platform.eventstore;

import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.eprbridge.kernel.EventName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** JSON under the events' own names instead of their classes'. */
final class NamedEventsSerializer extends Jackson3Serializer {

    private final EventNames names;

    NamedEventsSerializer(EventNames names) {
        super(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper ->
                        // Axon's tokens name their parts' classes, and Jackson reads only what it is told to trust
                        mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build())));
        this.names = names;
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> expected) {
        if (expected == JsonNode.class) {
            T tree = expected.cast(getObjectMapper().valueToTree(object));
            return new SimpleSerializedObject<>(tree, expected, typeForClass(object.getClass()));
        }
        return super.serialize(object, expected);
    }

    @Override
    public SerializedType typeForClass(Class type) {
        Class<?> of = type;
        var name = of == null ? null : of.getAnnotation(EventName.class);
        return name == null ? super.typeForClass(type) : new SimpleSerializedType(name.value(), name.revision());
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return names.classOf(type.getName()).<Class<?>>map(known -> known).orElseGet(() -> super.classForType(type));
    }

    /**
     * An older revision has its upcaster; what is left is newer than this program. Only whoever wants to read such an event
     * is told so, not everybody who passes it.
     */
    @Override
    public <S, T> T deserialize(SerializedObject<S> stored) {
        names.classOf(stored.getType().getName())
                .map(known -> known.getAnnotation(EventName.class).revision())
                .filter(revision -> !revision.equals(stored.getType().getRevision()))
                .ifPresent(revision -> {
                    throw new WrittenByNewerVersion(stored.getType(), revision);
                });
        return super.deserialize(stored);
    }
}
