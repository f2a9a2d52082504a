package org.eprbridge.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One delegation of clinical authority to a deputy: {@code DEL-2}. */
public record DelegationId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DelegationId {
        Shape.mustBeId(value, "DEL-2");
    }

    @Override
    public String toString() {
        return value;
    }
}
