package org.eprbridge.platform.eventstore;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.JsonNode;

/** What an aggregate remembers, field by field: it has no getters, and what it can compute is not kept. */
final class SnapshotSerializer extends Jackson3Serializer {

    SnapshotSerializer() {
        super(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(mapper -> mapper.changeDefaultVisibility(
                        fields -> fields.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                                .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                                .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))));
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> expected) {
        if (expected == JsonNode.class) {
            T tree = expected.cast(getObjectMapper().valueToTree(object));
            return new SimpleSerializedObject<>(tree, expected, typeForClass(object.getClass()));
        }
        return super.serialize(object, expected);
    }
}
