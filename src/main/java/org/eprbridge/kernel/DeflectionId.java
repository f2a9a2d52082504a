package org.eprbridge.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One draft that ended because the EPR can do it already: {@code DEF-5}. */
public record DeflectionId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeflectionId {
        Shape.mustBeId(value, "DEF-5");
    }

    @Override
    public String toString() {
        return value;
    }
}
