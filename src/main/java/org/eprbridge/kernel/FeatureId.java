package org.eprbridge.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Something that the electronic patient record can already do: {@code FEAT-12}. */
public record FeatureId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FeatureId {
        Shape.mustBeId(value, "FEAT-12");
    }

    @Override
    public String toString() {
        return value;
    }
}
